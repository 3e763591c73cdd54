import { DAYS_OF_REMOVALS } from '@clearing/shared/api-limits';
import { legalDay } from '../../listing/legality/legal-day.js';
import { isVisible } from '../../listing/listing.repository.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { holdFeed, TOLD_AT_ONCE, type Teller } from './teller.js';

export function changeSweeps(unitOfWork: UnitOfWork, teller: Teller): Sweep[] {
  /** Batches, each in a transaction of its own, until one is not full. */
  const tellAll = async (find: (tx: Transaction) => Promise<{ id: string }[]>): Promise<number> => {
    for (let total = 0; ;) {
      const told = await unitOfWork.run(async (tx) => {
        await holdFeed(tx);
        const found = await find(tx);
        const ids = found.map(({ id }) => id);
        if (ids.length > 0) await teller.tell(tx, ids);
        return ids.length;
      });
      total += told;
      if (told < TOLD_AT_ONCE) return total;
    }
  };
  return [
    {
      // What no line in the change log tells of: it came into the database in bulk.
      name: 'listings nobody was told of',
      everySeconds: 3_600,
      run: () =>
        tellAll((tx) =>
          tx.query(
            `SELECT p.id FROM practitioners p
             WHERE ${isVisible('$1')} AND NOT EXISTS (SELECT FROM practitioner_changes c WHERE c.practitioner_id = p.id)
             LIMIT ${TOLD_AT_ONCE}`,
            [legalDay(tx.clock.now())],
          ),
        ),
    },
    {
      name: 'days that change listings',
      everySeconds: 30,
      run: () =>
        tellAll((tx) =>
          tx.query(
            `SELECT practitioner_id AS id FROM practitioner_changes WHERE again_on <= $1 LIMIT ${TOLD_AT_ONCE}`,
            [legalDay(tx.clock.now())],
          ),
        ),
    },
    {
      // What is gone does not stay in the feed for ever: not even its id.
      name: 'removals told long enough',
      everySeconds: 3_600,
      run: () => unitOfWork.run(dropOldRemovals),
    },
  ];
}

async function dropOldRemovals(tx: Transaction): Promise<number> {
  await holdFeed(tx);
  const dropped = await tx.query<{ position: number }>(
    `DELETE FROM practitioner_changes
     WHERE kind IN ('HIDDEN', 'REMOVED') AND at < $1::timestamptz - make_interval(days => ${DAYS_OF_REMOVALS})
     RETURNING position`,
    [tx.clock.now().toString()],
  );
  if (dropped.length === 0) return 0;
  await tx.query(`UPDATE practitioner_feed SET dropped_through = greatest(dropped_through, $1)`, [
    Math.max(...dropped.map(({ position }) => position)),
  ]);
  return dropped.length;
}
