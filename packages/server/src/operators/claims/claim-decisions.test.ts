import { expect, test } from 'vitest';
import { actionsNow, type ClaimAction } from './claim-decisions.js';

const claim = { state: 'LOOK_UP', accountId: 'claimant', keeperId: 'keeper', lookedUpBy: null } as const;
const lookedUp = { ...claim, state: 'CONFIRM', lookedUpBy: 'rosa' } as const;

test.each<[string, string, Parameters<typeof actionsNow>[1], ClaimAction[]]>([
  ['an operator looks up', 'rosa', claim, ['LOOK_UP', 'REFUSE']],
  ['not about their own claim', 'claimant', claim, []],
  ['not about what they keep', 'keeper', claim, []],
  ['whoever looked up mends it, and does not confirm it', 'rosa', lookedUp, ['LOOK_UP', 'REFUSE']],
  ['another one confirms', 'paul', lookedUp, ['CONFIRM', 'LOOK_UP', 'REFUSE']],
  ['while it waits it can only be refused', 'paul', { ...lookedUp, state: 'WAITING' }, ['REFUSE']],
  ['when somebody said no, it is decided', 'paul', { ...lookedUp, state: 'DISPUTED' }, ['DECIDE']],
  ['not by who claims', 'claimant', { ...lookedUp, state: 'DISPUTED' }, []],
  ['what is over is over', 'paul', { ...lookedUp, state: 'COMPLETED' }, []],
])('%s', (_what, operator, about, actions) => {
  expect(actionsNow(operator, about)).toEqual(actions);
});
