import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { KeyKind } from '../keys/key-text.js';
import type { DeprecatedCount } from './deprecated-counter.js';

/** What one key asked of one element, in the month that runs and in the one before. */
export interface StoredUse {
  readonly path: string;
  readonly keyName: string;
  readonly keyEnding: string;
  readonly keyKind: KeyKind;
  readonly isRevoked: boolean;
  readonly thisMonth: number;
  readonly lastMonth: number;
  /** "2026-11-27", in UTC. */
  readonly lastOn: string;
}

/** In one order everywhere, so that two processes wait instead of deadlocking. A key that is gone meanwhile is left out. */
export async function addDeprecatedUses(tx: Transaction, counts: readonly DeprecatedCount[]): Promise<void> {
  await tx.query(
    `INSERT INTO partner_deprecated_uses AS kept (key_id, month, path, uses, last_on)
     SELECT k.id, date_trunc('month', counted.day)::date, counted.path, sum(counted.uses), max(counted.day)
     FROM unnest($1::uuid[], $2::date[], $3::text[], $4::integer[]) AS counted (id, day, path, uses)
     JOIN partner_keys k ON k.id = counted.id
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
     ON CONFLICT (key_id, month, path)
       DO UPDATE SET uses = kept.uses + excluded.uses, last_on = greatest(kept.last_on, excluded.last_on)`,
    [
      counts.map(({ keyId }) => keyId),
      counts.map(({ day }) => day),
      counts.map(({ path }) => path),
      counts.map(({ uses }) => uses),
    ],
  );
}

/** `month` is the first day of the one that runs. */
export async function listDeprecatedUses(
  reader: Pick<UnitOfWork, 'query'>,
  partnerId: string,
  month: string,
): Promise<StoredUse[]> {
  return reader.query<StoredUse>(
    `SELECT u.path, k.name AS "keyName", k.ending AS "keyEnding", k.kind AS "keyKind", k.revoked_at IS NOT NULL AS "isRevoked",
       coalesce(sum(u.uses) FILTER (WHERE u.month = $2::date), 0)::float8 AS "thisMonth",
       coalesce(sum(u.uses) FILTER (WHERE u.month < $2::date), 0)::float8 AS "lastMonth", max(u.last_on)::text AS "lastOn"
     FROM partner_deprecated_uses u JOIN partner_keys k ON k.id = u.key_id
     WHERE k.partner_id = $1 AND u.month >= $2::date - interval '1 month'
     GROUP BY u.path, k.id ORDER BY u.path, max(u.last_on) DESC, k.name`,
    [partnerId, month],
  );
}

/** All that is kept, for the partner to take along. */
export async function listAllDeprecatedUses(reader: Pick<UnitOfWork, 'query'>, partnerId: string) {
  return reader.query<{ path: string; keyName: string; month: string; uses: number; lastOn: string }>(
    `SELECT u.path, k.name AS "keyName", u.month::text, u.uses::float8 AS uses, u.last_on::text AS "lastOn"
     FROM partner_deprecated_uses u JOIN partner_keys k ON k.id = u.key_id
     WHERE k.partner_id = $1 ORDER BY u.month, u.path, k.id`,
    [partnerId],
  );
}

export async function eraseDeprecatedUses(tx: Transaction, before: string): Promise<number> {
  const rows = await tx.query(`DELETE FROM partner_deprecated_uses WHERE month < $1 RETURNING month`, [before]);
  return rows.length;
}
