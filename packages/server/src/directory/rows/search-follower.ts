import { legalDay } from '../../listing/legality/legal-day.js';
import { appendChanges, type ChangeFollower } from '../../platform/changes.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { refreshSearchRows } from './search-rows.js';
import { practitionersTouchedBy } from './touched-practitioners.js';

/** Makes anew the search rows of every practitioner that a change may have touched. */
export const searchFollower: ChangeFollower = {
  name: 'directory.search-rows',
  batchSize: 500,
  follow: async (tx, changes) => {
    const touched = await practitionersTouchedBy(tx, changes);
    // A clinic's change can touch many at once; each statement stays a few hundred milliseconds long.
    for (let from = 0; from < touched.length; from += ROWS_AT_ONCE) {
      await refreshSearchRows(tx, touched.slice(from, from + ROWS_AT_ONCE));
    }
  },
};

const ROWS_AT_ONCE = 500;

const DAYS_PASSED_AT_ONCE = 500;

/**
 * Announces what the calendar changed: a licence that ended, a check that lapsed, a listing nobody confirmed. Answers
 * are right without it, since every question brings its day; followers learn here that something moved.
 */
export function passedDaysSweep(unitOfWork: UnitOfWork): Sweep {
  const announce = () =>
    unitOfWork.run(async (tx) => {
      const due = await tx.query<{ id: string }>(
        `UPDATE search_practitioners SET refresh_on = NULL
         WHERE practitioner_id IN (
           SELECT practitioner_id FROM search_practitioners WHERE refresh_on <= $1::date
           ORDER BY refresh_on LIMIT ${DAYS_PASSED_AT_ONCE} FOR UPDATE SKIP LOCKED
         )
         RETURNING practitioner_id AS id`,
        [legalDay(tx.clock.now())],
      );
      await appendChanges(
        tx,
        due.map(({ id }) => ({ kind: 'listing.day-passed', subjectKind: 'practitioner', subjectId: id })),
      );
      return due.length;
    });
  return {
    name: 'days that passed',
    everySeconds: 30,
    run: async () => {
      let total = 0;
      for (let done = await announce(); done > 0; done = await announce()) total += done;
      return total;
    },
  };
}
