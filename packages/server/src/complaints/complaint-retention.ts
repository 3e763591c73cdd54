import { countErased } from '../platform/erasures/erasures.js';
import type { Sweep } from '../platform/sweeps.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';

/** What was said is erased so many days after it was closed. The privacy page says these days: change both. */
export const DAYS_AFTER_CLOSING = 180;
/** However long nobody closes it, what was said is erased so many days after it came. */
export const DAYS_AT_MOST = 730;
/** What stays, that there was one, of which kind and what came of it, goes so many days after it came. */
export const DAYS_AS_A_ROW = 1_095;

const BATCH = 500;

/** SQL: the day on which what was said in complaint `c` is erased, as things stand. */
export const ERASED_ON = `(least(c.at + interval '${DAYS_AT_MOST} days', c.closed_at + interval '${DAYS_AFTER_CLOSING} days')
  AT TIME ZONE 'UTC')::date::text`;

/** SQL: everything that says who told of it, or what. $1: ids; $2: now. */
const BARE = `UPDATE complaints
  SET about = NULL, words = NULL, name = NULL, email = NULL, account_id = NULL, sending = NULL, erased_at = $2,
    state = 'CLOSED', closed_at = coalesce(closed_at, $2), version = version + 1`;

interface Writer {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** Leaves of them that they were there, and what came of them. */
export async function erase(
  writer: Writer,
  ids: readonly string[],
  { now, outcome }: { readonly now: string; readonly outcome: 'TAKEN_BACK' | 'TOO_OLD' },
): Promise<void> {
  await writer.query(`${BARE}, outcome = coalesce(outcome, $3) WHERE id = ANY ($1::uuid[])`, [ids, now, outcome]);
  await writer.query(`UPDATE complaint_steps SET words = NULL WHERE complaint_id = ANY ($1::uuid[])`, [ids]);
}

/** Erases what was said when its day has come, and later the row that said that something was. */
export function complaintRetention(unitOfWork: UnitOfWork): Sweep {
  return {
    name: 'complaints.retention',
    everySeconds: 3_600,
    run: async () => {
      const now = unitOfWork.clock.now();
      const ago = (days: number) => now.subtract({ hours: 24 * days }).toString();
      const erased = await unitOfWork.run(async (tx) => {
        const due = await tx.query<{ id: string }>(
          `SELECT id FROM complaints WHERE erased_at IS NULL AND (closed_at <= $1 OR at <= $2)
           ORDER BY at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
          [ago(DAYS_AFTER_CLOSING), ago(DAYS_AT_MOST)],
        );
        const ids = due.map(({ id }) => id);
        if (ids.length > 0) await erase(tx, ids, { now: now.toString(), outcome: 'TOO_OLD' });
        await countErased(tx, 'complaint.said', ids.length);
        return ids.length;
      });
      const gone = await unitOfWork.run(async (tx) => {
        const rows = await tx.query(
          `DELETE FROM complaints WHERE id IN (
           SELECT id FROM complaints WHERE erased_at IS NOT NULL AND at <= $1 LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
         RETURNING 1`,
          [ago(DAYS_AS_A_ROW)],
        );
        await countErased(tx, 'complaint', rows.length);
        return rows;
      });
      return erased + gone.length;
    },
  };
}
