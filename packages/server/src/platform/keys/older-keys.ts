import type { UnitOfWork } from '../unit-of-work.js';
import { recordKeys } from './key-audit.js';

/** The unit of work, or one transaction of it. */
interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/**
 * Nothing is wrapped by an older key any more so long after another one is in use: who has not looked for new keys for five
 * minutes encrypts nothing, and no transaction takes as long.
 */
const SETTLED_AFTER = `interval '10 minutes'`;

/** The wrapping key in use, or the one that comes into use next. */
const newest = `(SELECT id, used_from FROM encryption_keys WHERE purpose = 'WRAPPING' ORDER BY position DESC LIMIT 1)`;
const older = `k.purpose <> 'HASHES' AND k.id <> n.id`;

/** Whether some cell may be wrapped still by a key that another one followed. */
export async function mayHaveOlderCells(reader: Reader): Promise<boolean> {
  const [row] = await reader.query<{ may: boolean }>(
    `SELECT EXISTS (SELECT FROM encryption_keys k, ${newest} n WHERE ${older} AND k.emptied_at IS NULL) AS may`,
  );
  return row?.may === true;
}

/** Whether a key was made that does not wrap everything yet, as far as is known. */
export async function isUnderWay(reader: Reader): Promise<boolean> {
  const [row] = await reader.query<{ is: boolean }>(
    `SELECT n.used_from > now() OR EXISTS
       (SELECT FROM encryption_keys k WHERE ${older} AND k.purpose = 'WRAPPING' AND k.emptied_at IS NULL) AS is
     FROM ${newest} n`,
  );
  return row?.is === true;
}

/** Remembers that none is, on record, unless the newest key is in use for too short a time to know. */
export function noteEmptied(unitOfWork: UnitOfWork): Promise<void> {
  return unitOfWork.run(async (tx) => {
    const emptied = await tx.query<{ id: string }>(
      `UPDATE encryption_keys k SET emptied_at = now() FROM ${newest} n
       WHERE ${older} AND k.emptied_at IS NULL AND n.used_from < now() - ${SETTLED_AFTER} RETURNING k.id`,
    );
    await recordKeys(tx, 'encryption-key.replaced', emptied);
  });
}

/** How many keys could go, and when at the soonest. */
export async function findOlderKeys(
  reader: Reader,
): Promise<{ readonly count: number; readonly mayGo: boolean; readonly from: Date }> {
  const [row] = await reader.query<{ count: string; mayGo: boolean; from: Date }>(
    `SELECT (SELECT count(*) FROM encryption_keys k WHERE ${older}) AS count, n.used_from + ${SETTLED_AFTER} AS from,
       n.used_from + ${SETTLED_AFTER} < now() AS "mayGo"
     FROM ${newest} n`,
  );
  if (!row) throw new Error('The database keeps no wrapping key.');
  return { ...row, count: Number(row.count) };
}

/** For good, on record: what they wrapped opens never again. */
export function removeOlderKeys(unitOfWork: UnitOfWork): Promise<void> {
  return unitOfWork.run(async (tx) => {
    const removed = await tx.query<{ id: string }>(
      `DELETE FROM encryption_keys WHERE id IN
         (SELECT k.id FROM encryption_keys k, ${newest} n WHERE ${older} AND n.used_from < now() - ${SETTLED_AFTER})
       RETURNING id`,
    );
    await recordKeys(tx, 'encryption-key.removed', removed);
  });
}
