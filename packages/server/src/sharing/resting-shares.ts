import type { Sweep } from '../platform/sweeps.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { oweMail } from '../platform/mail/outbox.js';
import { holderStands, isCountedOn } from './share-standing.js';

/** The letter about help that rests: it may go on by itself. */
export const RESTS = 'sharing.rests';

/**
 * Whoever counts on help hears once that it rests: an operator suspended whoever helps, or hid a colleague’s own listing.
 * Once they can help again it goes on, and resting another time is told anew.
 */
export function restingShares(unitOfWork: UnitOfWork): Sweep {
  return {
    name: 'sharing.rests',
    everySeconds: 60,
    run: () =>
      unitOfWork.run(async (tx) => {
        const turned = await tx.query<{ id: string; rests: boolean }>(
          `UPDATE listing_shares s SET rest_told_at = CASE WHEN ${holderStands} THEN NULL ELSE $1::timestamptz END
           WHERE ${isCountedOn('$1::timestamptz')} AND (s.rest_told_at IS NULL) <> (${holderStands})
           RETURNING s.id, s.rest_told_at IS NOT NULL AS rests`,
          [tx.clock.now().toString()],
        );
        for (const { id } of turned.filter(({ rests }) => rests)) await oweMail(tx, { kind: RESTS, subjectId: id });
        return turned.length;
      }),
  };
}
