import type { Helper, Share } from './share.js';
import { DAY, type Instant, type Said } from './talk.js';
import type { World } from './world.js';

const MOST_OPEN = 10;

/** Offered again before it was taken, the newer offer counts. */
export function giveShare(world: World, helper: Helper, endsAt: Instant): Said {
  if (helper === 'COLLEAGUE' && endsAt <= world.now) return 'InvalidInput';
  const open = world.shares.filter((share) => isOpenShare(world, share));
  const again = open.filter((share) => share.helper === helper && !share.isTaken);
  // What was offered before is over, also when there are too many to offer another.
  for (const share of again) share.hasEnded = true;
  if (open.length - again.length >= MOST_OPEN) return 'InvalidInput';
  const offeredUntil = world.now + 7 * DAY;
  world.shares.push({ helper, endsAt, offeredUntil, isTaken: false, hasEnded: false });
  return 'ShareGiven';
}

/** By whom it was offered to. */
export function takeShare(world: World, share: Share): Said {
  const { now } = world;
  if (share.hasEnded || share.endsAt <= now) return 'NotFound';
  if (share.isTaken) return 'ShareTaken';
  if (share.offeredUntil <= now) return 'NotFound';
  share.isTaken = true;
  return 'ShareTaken';
}

export function revokeShare(share: Share): Said {
  share.hasEnded = true;
  return 'ShareEnded';
}

export function giveShareBack(world: World, share: Share): Said {
  if (!isOpenShare(world, share)) return 'NotFound';
  share.hasEnded = true;
  return 'ShareEnded';
}

/** Taken, also where it rests, or offered still. */
function isOpenShare({ now }: World, { isTaken, hasEnded, endsAt, offeredUntil }: Share): boolean {
  return !hasEnded && endsAt > now && (isTaken || offeredUntil > now);
}
