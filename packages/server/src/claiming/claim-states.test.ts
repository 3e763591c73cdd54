import { expect, test } from 'vitest';
import { nextRung, type Climbed, type Rung } from './claim-states.js';

const onFile = { codeRoute: 'ON_FILE', isCodeShown: false, isLookedUp: false, isConfirmed: false } as const;
const official = { ...onFile, codeRoute: 'OFFICIAL' } as const;

test.each<[string, Climbed, Rung]>([
  ['the code comes first where an address is on file', onFile, 'CODE'],
  ['then one operator looks the licence up', { ...onFile, isCodeShown: true }, 'LOOK_UP'],
  ['then another one', { ...onFile, isCodeShown: true, isLookedUp: true }, 'CONFIRM'],
  ['then it waits', { ...onFile, isCodeShown: true, isLookedUp: true, isConfirmed: true }, 'WAITING'],
  ['two operators do not stand in for the code', { ...onFile, isLookedUp: true, isConfirmed: true }, 'CODE'],
  ['where none is on file, the operators come first', official, 'LOOK_UP'],
  ['then the other one', { ...official, isLookedUp: true }, 'CONFIRM'],
  ['then the code, to the address they found', { ...official, isLookedUp: true, isConfirmed: true }, 'CODE'],
  ['then it waits', { ...official, isLookedUp: true, isConfirmed: true, isCodeShown: true }, 'WAITING'],
])('%s', (_what, climbed, rung) => {
  expect(nextRung(climbed)).toBe(rung);
});
