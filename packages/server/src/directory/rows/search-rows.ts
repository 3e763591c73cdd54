import { legalDay } from '../../listing/legality/legal-day.js';
import type { Transaction } from '../../platform/unit-of-work.js';

/** A transaction of ours, or of whoever copies generated data in. */
type Writer = Pick<Transaction, 'query' | 'clock'>;

/**
 * Writes the search rows of these practitioners anew, as the functions of the migration make them. A practitioner who
 * is not published, or no more, ends with none.
 */
export async function refreshSearchRows(tx: Writer, practitionerIds: readonly string[]): Promise<void> {
  if (practitionerIds.length === 0) return;
  await takeTurns(tx);
  for (const table of TABLES) {
    await tx.query(`DELETE FROM ${table} WHERE practitioner_id = ANY ($1::uuid[])`, [practitionerIds]);
  }
  await insertRows(tx, practitionerIds);
  await raiseVersion(tx);
}

const TABLES = ['search_care', 'search_talks', 'search_practitioners', 'search_texts'] as const;

/** Two writers of the same new words would wait for each other crosswise: they go one after the other. */
async function takeTurns(tx: Writer): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('search rows', 0))`);
}

async function raiseVersion(tx: Writer): Promise<void> {
  await tx.query(`UPDATE search_state SET version = version + 1`);
}

async function insertRows(tx: Writer, ids: readonly string[]): Promise<void> {
  const today = legalDay(tx.clock.now());
  await learnValues(tx, ids);
  await tx.query(`INSERT INTO search_care SELECT * FROM search_care_rows($1::uuid[], $2::date)`, [ids, today]);
  await tx.query(`INSERT INTO search_talks SELECT * FROM search_talk_rows($1::uuid[], $2::date)`, [ids, today]);
  await tx.query(`INSERT INTO search_practitioners SELECT * FROM search_practitioner_rows($1::uuid[], $2::date)`, [
    ids,
    today,
  ]);
  await tx.query(
    `WITH rows AS (
       SELECT * FROM search_text_rows($1::uuid[])
     ), written AS (
       INSERT INTO search_texts SELECT practitioner_id, terms FROM rows
     )
     INSERT INTO search_terms AS known (term, is_name)
     SELECT term, is_name FROM (
       SELECT term, bool_or(term = ANY (names)) AS is_name FROM rows CROSS JOIN LATERAL unnest(terms) term
       WHERE term NOT LIKE '%:%' GROUP BY term
     ) met
     -- Most words are known already: to find that out by a conflict would cost each its one-letter-less forms.
     WHERE NOT EXISTS (SELECT FROM search_terms known WHERE known.term = met.term AND (known.is_name OR NOT met.is_name))
     ON CONFLICT (term) DO UPDATE SET is_name = true WHERE excluded.is_name AND NOT known.is_name`,
    [ids],
  );
}

/** Gives numbers to values that no listing had before. A number, once given, stays. */
async function learnValues(tx: Writer, ids: readonly string[]): Promise<void> {
  await tx.query(
    `INSERT INTO search_facts (number, field, value)
     SELECT (SELECT coalesce(max(number) + 1, 0) FROM search_facts) + row_number() OVER (ORDER BY field, value) - 1, field, value
     FROM (SELECT DISTINCT field, value FROM search_facts_of($1::uuid[])) fact
     WHERE NOT EXISTS (SELECT FROM search_facts known WHERE (known.field, known.value) = (fact.field, fact.value))`,
    [ids],
  );
  await tx.query(
    `INSERT INTO search_kinds (bit, field, value)
     SELECT (SELECT max(bit) FROM search_kinds) + row_number() OVER (ORDER BY field, value), field, value
     FROM (
       SELECT 'services' AS field, service AS value FROM offerings WHERE practitioner_id = ANY ($1::uuid[])
       UNION SELECT 'deliveryMethods', delivery_method FROM offerings WHERE practitioner_id = ANY ($1::uuid[])
       UNION SELECT 'careSettings', care_setting FROM offerings WHERE practitioner_id = ANY ($1::uuid[])
     ) kind
     WHERE NOT EXISTS (SELECT FROM search_kinds known WHERE (known.field, known.value) = (kind.field, kind.value))`,
    [ids],
  );
}
