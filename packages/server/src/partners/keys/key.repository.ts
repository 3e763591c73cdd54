import { isSuspendedSql } from '../../accounts/suspension/is-suspended.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { KeyScope } from './key-scopes.js';
import { kindsForTests, type KeyKind } from './key-text.js';

type Reader = Pick<UnitOfWork, 'query'>;

export interface StoredKey {
  readonly id: string;
  readonly partnerId: string;
  readonly kind: KeyKind;
  readonly name: string;
  readonly ending: string;
  readonly scopes: readonly KeyScope[];
  readonly origins: readonly string[];
  readonly madeAt: Date;
  readonly expiresAt: Date | null;
  /** "2026-11-27" */
  readonly lastUsedOn: string | null;
  readonly revokedAt: Date | null;
}

const KEY = `k.id, k.partner_id AS "partnerId", k.kind, k.name, k.ending, k.scopes, k.origins, k.made_at AS "madeAt",
  k.expires_at AS "expiresAt", k.last_used_on::text AS "lastUsedOn", k.revoked_at AS "revokedAt"`;
/** SQL over $2, now. */
const WORKS = `k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > $2)`;

export interface OpenKey extends Pick<
  StoredKey,
  'id' | 'partnerId' | 'kind' | 'name' | 'ending' | 'scopes' | 'origins' | 'expiresAt'
> {
  readonly clockAt: Date | null;
  readonly clockSetAt: Date | null;
}

/** As SQL writes them: words of ours. */
const FOR_TESTS = kindsForTests.map((kind) => `'${kind}'`).join(', ');
/** Those that open something now, $2, with what they open. */
const OPEN_KEY = `
  SELECT k.id, k.partner_id AS "partnerId", k.kind, k.name, k.ending, k.scopes, k.origins,
    k.expires_at AS "expiresAt", p.clock_at AS "clockAt", p.clock_set_at AS "clockSetAt"
  FROM partner_keys k JOIN partners p ON p.id = k.partner_id
  WHERE ${WORKS} AND (k.kind IN (${FOR_TESTS}) OR p.live = 'APPROVED') AND NOT ${isSuspendedSql('p.account_id')}`;

/** Those that work first, however old: whoever makes and revokes many still sees what to revoke. Then the newest first. */
export function listKeys(reader: Reader, partnerId: string, now: string, most: number): Promise<StoredKey[]> {
  return reader.query(
    `SELECT ${KEY} FROM partner_keys k WHERE k.partner_id = $1 ORDER BY (${WORKS}) DESC, k.made_at DESC, k.id LIMIT $3`,
    [partnerId, now, most],
  );
}

/** Those that work now, as far as it hangs on the key itself. */
export function listWorkingKeys(reader: Reader, partnerId: string, now: string): Promise<StoredKey[]> {
  return reader.query(`SELECT ${KEY} FROM partner_keys k WHERE k.partner_id = $1 AND ${WORKS}`, [partnerId, now]);
}

/**
 * What a key opens; null: nothing. Asked again and again: what is decided about a key, its partner or their account holds
 * for the next request.
 */
export async function findOpenKey(reader: Reader, hash: Buffer, now: string): Promise<OpenKey | null> {
  const [row] = await reader.query<OpenKey>(`${OPEN_KEY} AND k.secret_hash = $1`, [hash, now]);
  return row ?? null;
}

/** The newest test key of an account that works, one that is bound to no site before the others; null: there is none. */
export async function findOpenTestKey(reader: Reader, accountId: string, now: string): Promise<OpenKey | null> {
  const [row] = await reader.query<OpenKey>(
    `${OPEN_KEY} AND k.kind = 'TEST' AND p.account_id = $1
     ORDER BY cardinality(k.origins) > 0, k.made_at DESC, k.id LIMIT 1`,
    [accountId, now],
  );
  return row ?? null;
}

export async function insertKey(tx: Transaction, key: StoredKey, hash: Buffer): Promise<void> {
  const { id, partnerId, kind, name, ending, scopes, origins, madeAt, expiresAt } = key;
  await tx.query(
    `INSERT INTO partner_keys (id, partner_id, kind, name, secret_hash, ending, scopes, origins, made_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, partnerId, kind, name, hash, ending, scopes, origins, madeAt, expiresAt],
  );
}

/** False: it is another partner's, not there, or was revoked before. */
export async function revokeKey(tx: Transaction, partnerId: string, id: string): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE partner_keys SET revoked_at = $3 WHERE id = $1 AND partner_id = $2 AND revoked_at IS NULL RETURNING 1`,
    [id, partnerId, tx.clock.now().toString()],
  );
  return rows.length > 0;
}

/** Whether it ever made a key that opens the directory itself, working or not: who never did has nothing of it. */
export async function hasHadRealKeys(reader: Reader, partnerId: string): Promise<boolean> {
  const found = await reader.query(
    `SELECT FROM partner_keys WHERE partner_id = $1 AND kind NOT IN (${FOR_TESTS}) LIMIT 1`,
    [partnerId],
  );
  return found.length > 0;
}

/** Those that open the directory itself. Whoever is approved again makes new ones. */
export async function revokeRealKeys(tx: Transaction, partnerId: string): Promise<void> {
  await tx.query(
    `UPDATE partner_keys SET revoked_at = $2
     WHERE partner_id = $1 AND kind NOT IN (${FOR_TESTS}) AND revoked_at IS NULL`,
    [partnerId, tx.clock.now().toString()],
  );
}

/**
 * Keys that end by themselves within a week, each told of once. Whoever made one for a fortnight or less knows; who is suspended
 * has none that works and can make none, and is told once that is over.
 */
export async function takeEnding(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `UPDATE partner_keys k SET told_of_end_at = $1 FROM partners p
     WHERE p.id = k.partner_id AND NOT ${isSuspendedSql('p.account_id')} AND k.told_of_end_at IS NULL AND k.revoked_at IS NULL
       AND k.expires_at > $1 AND k.expires_at <= $1::timestamptz + interval '7 days'
       AND k.expires_at - k.made_at > interval '14 days'
     RETURNING k.id`,
    [tx.clock.now().toString()],
  );
  return rows.map(({ id }) => id);
}

/** By day, and never back. Deadlocks cannot come of it: every process writes in the order of the ids. */
export async function markUsed(tx: Transaction, days: ReadonlyMap<string, string>): Promise<void> {
  for (const [id, day] of [...days].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    await tx.query(
      `UPDATE partner_keys SET last_used_on = $2::date WHERE id = $1 AND (last_used_on IS NULL OR last_used_on < $2::date)`,
      [id, day],
    );
  }
}
