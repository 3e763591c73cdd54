import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { UsageCount } from './usage-counter.js';

type Reader = Pick<UnitOfWork, 'query'>;

/** What one key asked by one operation on one day. */
export interface StoredUsage {
  readonly keyId: string;
  readonly day: string;
  /** Empty: those for which there was no room by themselves. */
  readonly operation: string;
  readonly requests: number;
  readonly failed: number;
  readonly refused: number;
  readonly points: number;
  readonly latencies: readonly number[];
}

export interface CodeCount {
  readonly code: string;
  readonly times: number;
}

/** Of whom, and since when; a key of its own, or all. */
export interface UsageWish {
  readonly partnerId: string;
  readonly since: string;
  readonly keyId: string | null;
}

const OF_PARTNER = `JOIN partner_keys k ON k.id = u.key_id AND k.partner_id = $1
  WHERE u.day >= $2::date AND ($3::uuid IS NULL OR u.key_id = $3::uuid)`;

/** By day, then by operation. */
export function listUsage(reader: Reader, { partnerId, since, keyId }: UsageWish): Promise<StoredUsage[]> {
  return reader.query(
    `SELECT u.key_id AS "keyId", u.day::text, u.operation, u.requests, u.failed, u.refused, u.points::float8 AS points,
       u.latencies
     FROM partner_usage u ${OF_PARTNER} ORDER BY u.day, u.operation, u.key_id`,
    [partnerId, since, keyId],
  );
}

/** The most frequent first. */
export function listCodes(reader: Reader, { partnerId, since, keyId }: UsageWish): Promise<CodeCount[]> {
  return reader.query(
    `SELECT u.code, sum(u.times)::float8 AS times FROM partner_usage_codes u ${OF_PARTNER}
     GROUP BY u.code ORDER BY times DESC, u.code`,
    [partnerId, since, keyId],
  );
}

/** By day, with the name of the key: what was asked by which operation, and which codes were met how often. */
export function listUsageToTake(
  reader: Reader,
  partnerId: string,
): Promise<(Readonly<Record<string, unknown>> & { readonly day: string })[]> {
  return reader.query(
    `SELECT u.day::text, k.name, u.operation, NULL AS code, u.requests, u.failed, u.refused, u.points::float8 AS points
     FROM partner_usage u JOIN partner_keys k ON k.id = u.key_id AND k.partner_id = $1
     UNION ALL
     SELECT u.day::text, k.name, NULL, u.code, u.times, NULL, NULL, NULL
     FROM partner_usage_codes u JOIN partner_keys k ON k.id = u.key_id AND k.partner_id = $1
     ORDER BY 1, 2, 3 NULLS LAST, 4`,
    [partnerId],
  );
}

/** Which operations have a line of their own: "key day" to their names. */
export async function listOperations(
  tx: Transaction,
  counts: readonly UsageCount[],
): Promise<Map<string, Set<string>>> {
  const rows = await tx.query<{ keyId: string; day: string; operations: string[] }>(
    `SELECT key_id AS "keyId", day::text, array_agg(operation) AS operations FROM partner_usage
     WHERE key_id = ANY ($1::uuid[]) AND day = ANY ($2::date[]) GROUP BY key_id, day`,
    [[...new Set(counts.map(({ keyId }) => keyId))], [...new Set(counts.map(({ day }) => day))]],
  );
  return new Map(rows.map(({ keyId, day, operations }) => [`${keyId} ${day}`, new Set(operations)]));
}

/**
 * Far more than a key’s budget lets it ask in a day, and less than an integer holds: what would come to it is left out, since a
 * batch that fails is tried for ever, with all that others asked in it (0158).
 */
const FULL_LINE = 2_000_000_000;

/** In one order everywhere, so that two processes wait instead of deadlocking. Keys that are gone meanwhile are left out. */
export async function addUsage(tx: Transaction, counts: readonly UsageCount[]): Promise<void> {
  await tx.query(
    `INSERT INTO partner_usage AS kept (key_id, day, operation, requests, failed, refused, points, latencies)
     SELECT k.id, c.day, c.operation, c.requests, c.failed, c.refused, c.points, c.latencies::integer[]
     FROM unnest($1::uuid[], $2::date[], $3::text[], $4::integer[], $5::integer[], $6::integer[], $7::bigint[], $8::text[])
       AS c (key_id, day, operation, requests, failed, refused, points, latencies)
     JOIN partner_keys k ON k.id = c.key_id
     ORDER BY k.id, c.day, c.operation
     ON CONFLICT (key_id, day, operation) DO UPDATE SET
       requests = kept.requests + excluded.requests, failed = kept.failed + excluded.failed,
       refused = kept.refused + excluded.refused, points = kept.points + excluded.points,
       latencies = ARRAY(SELECT had + came FROM unnest(kept.latencies, excluded.latencies)
         WITH ORDINALITY AS each (had, came, place) ORDER BY place)
     WHERE kept.requests < ${FULL_LINE}`,
    [
      ...(['keyId', 'day', 'operation', 'requests', 'failed', 'refused', 'points'] as const).map((name) =>
        counts.map((count) => count[name]),
      ),
      counts.map(({ latencies }) => `{${latencies.join(',')}}`),
    ],
  );
  const codes = counts.flatMap(({ keyId, day, codes }) =>
    [...codes].map(([code, times]) => ({ keyId, day, code, times })),
  );
  await tx.query(
    `INSERT INTO partner_usage_codes AS kept (key_id, day, code, times)
     SELECT k.id, c.day, c.code, sum(c.times)
     FROM unnest($1::uuid[], $2::date[], $3::text[], $4::integer[]) AS c (key_id, day, code, times)
     JOIN partner_keys k ON k.id = c.key_id
     GROUP BY k.id, c.day, c.code ORDER BY k.id, c.day, c.code
     ON CONFLICT (key_id, day, code) DO UPDATE SET times = kept.times + excluded.times
     WHERE kept.times < ${FULL_LINE}`,
    (['keyId', 'day', 'code', 'times'] as const).map((name) => codes.map((each) => each[name])),
  );
}

export async function eraseUsageBefore(tx: Transaction, day: string): Promise<number> {
  const usage = await tx.query(`DELETE FROM partner_usage WHERE day < $1::date RETURNING 1`, [day]);
  const codes = await tx.query(`DELETE FROM partner_usage_codes WHERE day < $1::date RETURNING 1`, [day]);
  return usage.length + codes.length;
}
