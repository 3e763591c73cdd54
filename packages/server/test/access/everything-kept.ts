import type { TestDatabase } from '../database.js';

/** Counts of tries are meant to change by a refused one; places never change and are many. */
const BESIDES = ['rate_limits', 'places', 'place_names'];

/** How many rows every table has, and a sum of all that stands in them: equal before and after what changed nothing. */
export async function everythingKept({ unitOfWork }: TestDatabase): Promise<Record<string, string>> {
  const tables = await unitOfWork.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1) ORDER BY 1`,
    [BESIDES],
  );
  const sums = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0) AS sum FROM ${name} t`,
  );
  const rows = await unitOfWork.query<{ name: string; sum: string }>(sums.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}
