import type { Logger } from './process/logger.js';
import type { Transaction, UnitOfWork } from './unit-of-work.js';

/** One line of the change log: what happened to which thing. Never how it looks now: a follower reads that itself. */
export interface Change {
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** Announces a change in the transaction that makes it. */
export async function appendChange(tx: Transaction, change: Change): Promise<void> {
  await appendChanges(tx, [change]);
}

export async function appendChanges(tx: Transaction, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  tx.isTelling = true;
  await tx.query(
    `INSERT INTO changes (kind, subject_kind, subject_id, at)
     SELECT kind, subject_kind, subject_id, $4 FROM unnest($1::text[], $2::text[], $3::uuid[]) AS c(kind, subject_kind, subject_id)`,
    [
      changes.map((change) => change.kind),
      changes.map((change) => change.subjectKind),
      changes.map((change) => change.subjectId),
      tx.clock.now().toString(),
    ],
  );
}

export interface ChangeFollower {
  /** Stored beside its position: renaming a follower makes it read everything again. */
  readonly name: string;
  readonly batchSize: number;
  /** Runs in the transaction that moves the position, so a crash between the two cannot happen. */
  follow(tx: Transaction, changes: readonly Change[]): Promise<void>;
}

/**
 * Takes the next batch for a follower and answers how many it took.
 *
 * Ids are given out before a transaction commits, so "greater than the last id" would skip one that commits late. Only
 * changes whose transaction is older than every transaction still running are read, in the order (xid, id).
 */
export async function followChanges(unitOfWork: UnitOfWork, follower: ChangeFollower): Promise<number> {
  return unitOfWork.run(async (tx) => {
    await tx.query(`INSERT INTO change_positions (follower) VALUES ($1) ON CONFLICT DO NOTHING`, [follower.name]);
    const [position] = await tx.query<{ xid: string; id: number }>(
      `SELECT xid::text, id FROM change_positions WHERE follower = $1 FOR UPDATE SKIP LOCKED`,
      [follower.name],
    );
    if (!position) return 0;
    const changes = await tx.query<Change & { xid: string; id: number }>(
      `SELECT xid::text, id, kind, subject_kind AS "subjectKind", subject_id AS "subjectId"
       FROM changes
       WHERE (xid, id) > ($1::xid8, $2) AND xid < pg_snapshot_xmin(pg_current_snapshot())
       ORDER BY xid, id LIMIT $3`,
      [position.xid, position.id, follower.batchSize],
    );
    const last = changes.at(-1);
    if (!last) return 0;
    await follower.follow(tx, changes);
    await tx.query(`UPDATE change_positions SET xid = $2::xid8, id = $3 WHERE follower = $1`, [
      follower.name,
      last.xid,
      last.id,
    ]);
    return changes.length;
  });
}

/** Reads until nothing is left that may be read: for start-up, tests and the worker's tick. */
export async function catchUp(unitOfWork: UnitOfWork, follower: ChangeFollower, logger?: Logger): Promise<number> {
  let total = 0;
  for (;;) {
    const taken = await followChanges(unitOfWork, follower);
    total += taken;
    if (taken < follower.batchSize) break;
    logger?.debug({ follower: follower.name, total }, 'following changes');
  }
  return total;
}
