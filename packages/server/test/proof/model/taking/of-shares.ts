import type { ModelledHouse } from '../house.js';
import { absence } from '../people.js';
import type { Helper } from '../rules/share.js';
import { giveShare, giveShareBack, revokeShare, takeShare } from '../rules/shares.js';
import { DAY, dayOf } from '../rules/talk.js';
import type { World } from '../rules/world.js';
import type { Step } from '../steps.js';
import type { BothSaid } from './both-said.js';

type OfShares = Extract<Step, { readonly helper: Helper }>;

export async function takeOfShares(step: OfShares, world: World, house: ModelledHouse): Promise<BothSaid> {
  const { helper } = step;
  if (step.do === 'give') {
    // Of two, the one that was given first is used first: no two are given at one moment.
    house.now = world.now += 1_000;
    const count = world.shares.length;
    const lastDay = dayOf(world.now) + step.days * DAY;
    const endsAt = helper === 'SCHEDULER' ? lastDay + DAY : absence.end;
    const expected = giveShare(world, helper, endsAt);
    const [said, id] = await house.shares.give(helper, new Date(lastDay).toISOString().slice(0, 10));
    if (world.shares.length > count) house.shares.ids.set(world.shares.at(-1)!, id);
    return [expected, said];
  }
  const theirs = world.shares.filter((share) => share.helper === helper);
  const share = (step.do === 'take share' ? null : theirs.find(({ hasEnded }) => !hasEnded)) ?? theirs.at(-1)!;
  switch (step.do) {
    case 'take share':
      return [takeShare(world, share), await house.shares.endOrTake('takeShare', share, helper)];
    case 'give back':
      return [giveShareBack(world, share), await house.shares.endOrTake('giveShareBack', share, helper)];
    case 'revoke':
      return [revokeShare(share), await house.shares.endOrTake('revokeShare', share, 'OWN')];
  }
}
