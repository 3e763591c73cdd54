import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { NpiSet } from './npi-set.js';
import { listedColumns } from './staged-rows.js';
import type { WrittenCounts } from './tally.js';

const listed = listedColumns.join(', ');
const listedOf = (table: string) => listedColumns.map((column) => `${table}.${column}`).join(', ');

/** Without an index: a batch names nobody twice, and is read from end to end. */
const stagingTable = `
  CREATE TEMPORARY TABLE IF NOT EXISTS staged_entries (
    npi text, deactivated_on date,
    given_name text, middle_name text, family_name text, name_suffix text, credentials text,
    other_given_name text, other_family_name text,
    city text, region text, postal_code text, phone text,
    taxonomies jsonb, enumerated_on date, updated_on date
  ) ON COMMIT DELETE ROWS`;

/** What is new, what says something else than before, and what nobody wants listed. */
const staged = `
  SELECT s.npi,
         s.deactivated_on IS NULL AS is_listed,
         t.npi IS NOT NULL AS is_withheld,
         e.npi IS NOT NULL AS is_held,
         e.npi IS NOT NULL AND CASE
           WHEN s.deactivated_on IS NULL
           THEN (${listedOf('e')}, e.deactivated_on) IS DISTINCT FROM (${listedOf('s')}, NULL)
           ELSE e.deactivated_on IS DISTINCT FROM s.deactivated_on END AS is_changed
  FROM staged_entries s
  LEFT JOIN registry_entries e ON e.npi = s.npi
  LEFT JOIN registry_takedowns t ON t.npi = s.npi`;

const counted = `
  SELECT count(*) FILTER (WHERE is_listed AND NOT is_withheld AND NOT is_held) AS inserted,
         count(*) FILTER (WHERE is_listed AND NOT is_withheld AND is_changed) AS updated,
         count(*) FILTER (WHERE is_listed AND NOT is_withheld AND is_held AND NOT is_changed) AS unchanged,
         count(*) FILTER (WHERE NOT is_listed AND is_changed) AS deactivated,
         count(*) FILTER (WHERE is_listed AND is_withheld) AS withheld
  FROM compared`;

/** Takes turns between a batch and a request to be taken down, so that neither undoes the other. */
export const ENTRIES_LOCK = 7_420_004;

/** Entries of the registry, written a batch at a time on one connection. Opens no transaction of its own. */
export class RegistryEntries {
  private constructor(private readonly client: PoolClient) {}

  static async on(client: PoolClient): Promise<RegistryEntries> {
    await client.query(stagingTable);
    return new RegistryEntries(client);
  }

  /** Every NPI that has an entry. */
  async heldNpis(): Promise<NpiSet> {
    const held = new NpiSet();
    let rest = '';
    const rows = this.client.query(copyTo('COPY registry_entries (npi) TO STDOUT'));
    for await (const chunk of rows as AsyncIterable<Buffer>) {
      const lines = (rest + chunk.toString('latin1')).split('\n');
      rest = lines.pop() ?? '';
      for (const npi of lines) held.add(npi);
    }
    return held;
  }

  /** Rows for the statement after this one, in the same transaction. */
  async stage(rows: Buffer): Promise<void> {
    const copy = this.client.query(copyFrom(`COPY staged_entries (npi, deactivated_on, ${listed}) FROM STDIN`));
    await pipeline(Readable.from([rows]), copy);
  }

  /** What writing the staged rows would do. */
  async compare(): Promise<WrittenCounts> {
    return this.#count(`WITH compared AS (${staged}) ${counted}`, []);
  }

  /** Puts the staged rows in: new ones are added, others change only where the registry says something else now. */
  async write(importId: string): Promise<WrittenCounts> {
    await this.client.query('SELECT pg_advisory_xact_lock($1)', [ENTRIES_LOCK]);
    return this.#count(
      `WITH compared AS MATERIALIZED (${staged}),
       added AS (
         INSERT INTO registry_entries (npi, ${listed}, import_id)
         SELECT s.npi, ${listedOf('s')}, $1 FROM staged_entries s JOIN compared c ON c.npi = s.npi
         WHERE c.is_listed AND NOT c.is_withheld AND NOT c.is_held),
       changed AS (
         UPDATE registry_entries e SET (${listed}, deactivated_on, import_id) = ROW(${listedOf('s')}, NULL, $1)
         FROM staged_entries s JOIN compared c ON c.npi = s.npi
         WHERE e.npi = s.npi AND c.is_listed AND NOT c.is_withheld AND c.is_changed),
       ended AS (
         UPDATE registry_entries e SET deactivated_on = s.deactivated_on, import_id = $1
         FROM staged_entries s JOIN compared c ON c.npi = s.npi
         WHERE e.npi = s.npi AND NOT c.is_listed AND c.is_changed)
       ${counted}`,
      [importId],
    );
  }

  async #count(statement: string, parameters: unknown[]): Promise<WrittenCounts> {
    const { rows } = await this.client.query<WrittenCounts & object>(statement, parameters);
    return rows[0]!;
  }
}
