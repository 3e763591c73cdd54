import type { DataSource, EntityManager } from 'typeorm';

/**
 * The change log is read in the order of PostgreSQL's own numbers of transactions, which a copy by `pg_dump` brings along and
 * another server does not know: it begins with small ones. What is written there would lie behind where every follower stands,
 * and nobody would ever hear of it. So what came from elsewhere is numbered as older than anything here, before anybody writes.
 * A follower may hear some of it twice, and misses nothing. Answers whether it was needed.
 */
export async function readOnAfterReturn(dataSource: DataSource): Promise<boolean> {
  if (!(await isFromElsewhere(dataSource))) return false;
  return dataSource.transaction(async (manager) => {
    await manager.query(`SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0`);
    // Followers hold the first and then perhaps write into the second; in this order nobody waits for each other.
    await manager.query(`LOCK TABLE change_positions, changes IN EXCLUSIVE MODE`);
    if (!(await isFromElsewhere(manager))) return false;
    await manager.query(
      `UPDATE change_positions p SET xid = '0', id = least(p.id, (
         SELECT min(c.id) - 1 FROM changes c WHERE (c.xid, c.id) > (p.xid, p.id)))`,
    );
    await manager.query(`UPDATE changes SET xid = '0'`);
    return true;
  });
}

/** Whether something was numbered that here is still to come. */
async function isFromElsewhere(database: DataSource | EntityManager): Promise<boolean> {
  const [row] = await database.query<{ isFromElsewhere: boolean }[]>(
    `SELECT coalesce(greatest(
       (SELECT xid FROM changes ORDER BY xid DESC, id DESC LIMIT 1),
       (SELECT xid FROM change_positions ORDER BY xid DESC LIMIT 1)
     ) >= pg_snapshot_xmax(pg_current_snapshot()), false) AS "isFromElsewhere"`,
  );
  return row?.isFromElsewhere ?? false;
}
