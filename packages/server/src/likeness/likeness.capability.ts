import { listHeldForNobody } from '../listing/workspace/publishing/reviews.repository.js';
import type { WordingReviews } from '../listing/workspace/publishing/wording-reviews.js';
import type { Capability } from '../platform/capability.js';
import type { ChangeFollower } from '../platform/changes.js';
import type { Sweep } from '../platform/sweeps.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { LookAlikes } from './look-alikes.js';
import { listUnread } from './look-alikes.repository.js';
import { LOOKS_RULE } from './looks.js';

const batch = 500;
/** A review that ended leaves what its draft looked like behind: only what is published counts then. */
const READ_AFTER: ReadonlySet<string> = new Set(['listing.published', 'listing.shown', 'listing.review-ended']);
/** Looking for them reads every listing: once for many. */
const most = 20_000;

/** What looks alike, for the composition root: it follows listings, and reads those that no change tells of. */
export function makeLikeness(unitOfWork: UnitOfWork, lookAlikes: LookAlikes, reviews: WordingReviews): Capability {
  return {
    followers: [likenessFollower(lookAlikes)],
    sweeps: [readUnread(unitOfWork, lookAlikes), releaseHeldForNobody(unitOfWork, reviews)],
  };
}

/** Whoever they looked like left, and what operators had to decide went with them: without this they would wait for ever. */
function releaseHeldForNobody(unitOfWork: UnitOfWork, reviews: WordingReviews): Sweep {
  return {
    name: 'likeness.held-for-nobody',
    everySeconds: 60,
    run: async () => {
      const held = await listHeldForNobody(unitOfWork);
      for (const id of held) await unitOfWork.run((tx) => reviews.release(tx, id));
      return held.length;
    },
  };
}

function likenessFollower(lookAlikes: LookAlikes): ChangeFollower {
  return {
    name: 'likeness',
    batchSize: batch,
    follow: async (tx, changes) => {
      const told = changes.filter(({ kind }) => READ_AFTER.has(kind));
      if (told.length > 0) await lookAlikes.read(tx, [...new Set(told.map(({ subjectId }) => subjectId))]);
    },
  };
}

/** Listings of before, those that were filled in at once, and what an import says about a number. */
function readUnread(unitOfWork: UnitOfWork, lookAlikes: LookAlikes): Sweep {
  return {
    name: 'likeness.unread',
    everySeconds: 300,
    run: async () => {
      let total = 0;
      for (;;) {
        const ids = await listUnread(unitOfWork, LOOKS_RULE, most);
        for (let from = 0; from < ids.length; from += batch) {
          await unitOfWork.run((tx) => lookAlikes.read(tx, ids.slice(from, from + batch)));
        }
        total += ids.length;
        if (ids.length < most) return total;
      }
    },
  };
}
