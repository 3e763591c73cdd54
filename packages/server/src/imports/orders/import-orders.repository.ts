import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { FileIdentity } from '../source-file.js';
import type { ImportCounts } from '../tally.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export type ImportOrderState = 'WAITING' | 'RUNNING' | 'STOPPED' | 'FINISHED' | 'FAILED';

/** What of which file is to be imported. */
export interface WantedImport {
  readonly file: FileIdentity;
  readonly listedOn: string;
  /** Slugs of the catalog; none: all of them. */
  readonly professions: readonly string[];
  readonly regions: readonly string[];
  readonly isDryRun: boolean;
  readonly startsOver: boolean;
}

export interface ImportOrder extends WantedImport {
  readonly id: string;
  readonly orderedAt: Date;
  /** Null: their account is gone. */
  readonly orderedBy: string | null;
  readonly state: ImportOrderState;
  /** Somebody asked for it to stop, and it did not hear of it yet. */
  readonly isStopping: boolean;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly attempts: number;
  readonly position: number;
  readonly rows: number;
  readonly rowsPerSecond: number | null;
  readonly secondsLeft: number | null;
  readonly counts: ImportCounts | null;
  readonly refusedFile: string | null;
  readonly problem: string | null;
}

const ORDER = `
  SELECT id, json_build_object('name', file_name, 'size', file_size, 'endsHash', ends_hash) AS file,
    listed_on::text AS "listedOn", professions, regions, is_dry_run AS "isDryRun", starts_over AS "startsOver",
    ordered_at AS "orderedAt", ordered_by AS "orderedBy", state, is_stopping AS "isStopping", started_at AS "startedAt",
    ended_at AS "endedAt", attempts, position, rows, rows_per_second AS "rowsPerSecond", seconds_left AS "secondsLeft",
    counts, refused_file AS "refusedFile", problem
  FROM import_orders`;

export async function findOrder(reader: Reader, id: string): Promise<ImportOrder | null> {
  const [row] = await reader.query<ImportOrder>(`${ORDER} WHERE id = $1`, [id]);
  return row ?? null;
}

/** The one that waits or runs; there is never more than one. */
export async function findActiveOrder(reader: Reader): Promise<ImportOrder | null> {
  const [row] = await reader.query<ImportOrder>(`${ORDER} WHERE state IN ('WAITING', 'RUNNING')`);
  return row ?? null;
}

/** One more than the size, the newest first. */
export function listOrders(
  reader: Reader,
  { size, after }: { readonly size: number; readonly after: readonly [string, string] | null },
): Promise<ImportOrder[]> {
  return reader.query(
    `${ORDER} WHERE $1::timestamptz IS NULL OR (ordered_at, id) < ($1::timestamptz, $2::uuid)
     ORDER BY ordered_at DESC, id DESC LIMIT $3`,
    [after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
}

/** Two who order at once run into one_ordered_import_at_a_time. */
export async function insertOrder(tx: Transaction, orderedBy: string, wanted: WantedImport): Promise<string> {
  const id = randomUUID();
  const { file, listedOn, professions, regions, isDryRun, startsOver } = wanted;
  await tx.query(
    `INSERT INTO import_orders
       (id, file_name, file_size, ends_hash, listed_on, professions, regions, is_dry_run, starts_over, ordered_at, ordered_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, file.name, file.size, file.endsHash, listedOn, professions, regions, isDryRun, startsOver],
      ...[tx.clock.now().toString(), orderedBy],
    ],
  );
  return id;
}

/** One that runs hears of it within a second; one that waits does not begin. */
export async function askToStop(tx: Transaction, id: string): Promise<void> {
  await tx.query(
    `UPDATE import_orders SET is_stopping = state = 'RUNNING',
       state = CASE state WHEN 'WAITING' THEN 'STOPPED' ELSE state END,
       ended_at = CASE state WHEN 'WAITING' THEN $2::timestamptz ELSE ended_at END
     WHERE id = $1 AND state IN ('WAITING', 'RUNNING')`,
    [id, tx.clock.now().toString()],
  );
}

export async function resumeOrder(tx: Transaction, id: string): Promise<void> {
  await tx.query(
    `UPDATE import_orders SET state = 'WAITING', is_stopping = false, ended_at = NULL, attempts = 0, problem = NULL
     WHERE id = $1 AND state IN ('STOPPED', 'FAILED')`,
    [id],
  );
}

/** False: somebody stopped it meanwhile. What kept it from going on is said until it does go on. */
export async function beginOrder(reader: Reader, id: string, at: string): Promise<boolean> {
  const begun = await reader.query(
    `UPDATE import_orders SET state = 'RUNNING', started_at = coalesce(started_at, $2), attempts = attempts + 1
     WHERE id = $1 AND state IN ('WAITING', 'RUNNING') RETURNING 1`,
    [id, at],
  );
  return begun.length > 0;
}

/** Answers whether somebody asked for it to stop. Once it moves, it does not start over again. */
export async function tellProgress(
  reader: Reader,
  id: string,
  progress: Pick<ImportOrder, 'position' | 'rows' | 'rowsPerSecond' | 'secondsLeft'>,
): Promise<boolean> {
  const [row] = await reader.query<{ isStopping: boolean }>(
    `UPDATE import_orders SET position = $2, rows = $3, rows_per_second = $4, seconds_left = $5, starts_over = false, problem = NULL
     WHERE id = $1 RETURNING is_stopping AS "isStopping"`,
    [id, progress.position, progress.rows, progress.rowsPerSecond, progress.secondsLeft],
  );
  return row?.isStopping ?? true;
}

/** Nobody is at it now, and somebody will be in a second. */
export async function tellProblem(reader: Reader, id: string, problem: string): Promise<void> {
  await reader.query(
    `UPDATE import_orders SET problem = $2, rows_per_second = NULL, seconds_left = NULL
     WHERE id = $1 AND state = 'RUNNING'`,
    [id, problem],
  );
}

/** Somebody else imports: it waits, unless it was asked to stop. What a process that ends leaves goes on like that, too. */
export async function putBack(reader: Reader, id: string, at: string, problem: string | null): Promise<void> {
  await reader.query(
    `UPDATE import_orders SET state = CASE WHEN is_stopping THEN 'STOPPED' ELSE 'WAITING' END,
       ended_at = CASE WHEN is_stopping THEN $2::timestamptz END, is_stopping = false, attempts = attempts - 1,
       rows_per_second = NULL, seconds_left = NULL, problem = $3
     WHERE id = $1 AND state = 'RUNNING'`,
    [id, at, problem],
  );
}

export async function endOrder(
  reader: Reader,
  id: string,
  end: Pick<ImportOrder, 'problem'> & {
    readonly state: 'STOPPED' | 'FINISHED' | 'FAILED';
    readonly at: string;
    /** Null: what was known before stays. */
    readonly counts: ImportCounts | null;
    readonly refusedFile: string | null;
  },
): Promise<void> {
  await reader.query(
    `UPDATE import_orders SET state = $2, ended_at = $3, counts = coalesce($4, counts),
       refused_file = coalesce($5, refused_file), problem = $6, is_stopping = false, rows_per_second = NULL,
       seconds_left = NULL, position = CASE $2 WHEN 'FINISHED' THEN file_size ELSE position END,
       rows = coalesce(($4::jsonb ->> 'rows')::bigint, rows)
     WHERE id = $1`,
    [id, end.state, end.at, end.counts === null ? null : JSON.stringify(end.counts), end.refusedFile, end.problem],
  );
}
