import pg from 'pg';
import { pageOf } from './rows.js';

const page = {
  name: 'page',
  text: `SELECT id, slug, given_name AS "givenName", family_name AS "familyName", headline,
      accepting_new_patients AS "acceptingNewPatients", updated_at AS "updatedAt", rank
    FROM bench.listings WHERE (rank, id) > ($1, $2) ORDER BY rank, id LIMIT ${pageOf}`,
  values: [-2147483648, '00000000-0000-0000-0000-000000000000'],
};

export interface ListedRow {
  readonly id: string;
  readonly slug: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly headline: string | null;
  readonly acceptingNewPatients: boolean;
  readonly updatedAt: Date;
  readonly rank: number;
}

/** A keyset page as plainly as it can be had: one prepared statement through pg. */
export function listingsPage(databaseUrl: string): () => Promise<ListedRow[]> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  return async () => (await pool.query<ListedRow>(page)).rows;
}
