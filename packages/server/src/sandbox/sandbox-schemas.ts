import type { DataSource, EntityManager } from 'typeorm';
import { moveKeyOf } from '../demonstration/keep-current.js';
import { NOT_LOCKED_IN_TIME } from '../platform/postgres/database-busy.js';
import { codeOf } from '../platform/process/error-description.js';
import type { Transaction } from '../platform/unit-of-work.js';

/** Where the invented listings are that every test key sees. */
export const SANDBOX = 'sandbox';
const DIRECTORY = 'public';
/** One at a time makes or removes one. */
const SCHEMAS_LOCK = 7_420_003;

/** What is known of treatments, places and law, and what the search rows begin with: the sandbox has the same. */
const KNOWN_ALIKE: readonly string[] = [
  ...['delivery_methods', 'conditions', 'approvals', 'integration_modalities', 'precautions', 'side_effects'],
  ...['precautions_for_methods', 'care_phases', 'guide_topics', 'professions', 'insurers', 'insurer_terms'],
  ...['help_lines', 'registers', 'remote_prescribing_rules', 'prescribing_authority', 'catalog_revision'],
  ...['places', 'place_names', 'search_state', 'search_kinds'],
];
/** Tables with one row that is there from the beginning: the sandbox begins its own. */
const BEGUN_WITH_A_ROW: readonly string[] = ['practitioner_feed'];
/** Raised when a sandbox is made in another way than before, so that the one before is made anew. */
const WAY_IT_IS_MADE = 6;
/** What a clock writes to, though nothing may stand in it yet. Of the other tables, empty ones are shared by all clocks. */
const WRITTEN_BY_CLOCKS: readonly string[] = [
  ...['practitioner_feed', 'practitioner_feed_beginnings', 'practitioner_changes'],
  ...['changes', 'held_times', 'busy_times', 'time_off', 'date_overrides', 'next_slots', 'travel_times'],
  ...['search_care', 'search_talks', 'search_practitioners', 'search_texts', 'search_terms', 'search_facts'],
];
/** Read by every clock where they are. */
const SHARED_BY_CLOCKS: readonly string[] = KNOWN_ALIKE.filter((table) => !table.startsWith('search_'));

/**
 * What is held while the tables of a schema are used in several steps, and by whoever removes them alone: before any of
 * its tables is locked, so that nobody who uses them waits behind that.
 */
export function useKeyOf(schema: string): string {
  return `hashtextextended('sandbox:used:${schema}', 0)`;
}

/** So long after it was given up, a clock is asked by nobody: keys are believed for less, and answers given by then. */
const SECONDS_UNTIL_REMOVED = 20;
/** Whoever still asks by one that was given up so long ago goes on asking by it: it is kept after all. */
const SECONDS_UNTIL_TAKEN_BACK = SECONDS_UNTIL_REMOVED / 2;

/** SQL: whether a row of pg_namespace was given up at least so many seconds ago. Its comment says since when. */
const wasGivenUp = (seconds: number) =>
  `coalesce(extract(epoch FROM clock_timestamp()) -
     substring(obj_description(oid, 'pg_namespace') FROM '^given up ([0-9]+)$')::bigint >= ${seconds}, false)`;

type Runner = Pick<DataSource, 'query'>;

/**
 * Empty tables like those of the directory, with what is known alike. Made anew when the directory's are others than when
 * it was made: nothing in it is anybody's. Answers whether it was. Nothing is made of one that nobody waits for any more.
 */
export async function makeSandbox(dataSource: DataSource, signal?: AbortSignal): Promise<boolean> {
  // Most of them before it, one by one.
  if ((await isToBeLike(dataSource)) !== null) await removeClocksBut(dataSource, []);
  return dataSource.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [SCHEMAS_LOCK]);
    const like = await isToBeLike(manager);
    if (like === null) return false;
    for (const name of [...(await clocksBut(manager, [])), SANDBOX]) {
      await manager.query(`SELECT pg_advisory_xact_lock(${useKeyOf(name)})`);
      await manager.query(`DROP SCHEMA IF EXISTS ${name} CASCADE`);
    }
    await copyTables(manager, {
      ...{ from: DIRECTORY, to: SANDBOX, without: [] },
      hasRows: (table) => KNOWN_ALIKE.includes(table),
      ...(signal && { signal }),
    });
    for (const table of BEGUN_WITH_A_ROW) await manager.query(`INSERT INTO ${SANDBOX}."${table}" DEFAULT VALUES`);
    await copyWhatReads(manager, { from: [DIRECTORY], to: SANDBOX });
    await manager.query(`COMMENT ON SCHEMA ${SANDBOX} IS '${like}'`);
    return true;
  });
}

/**
 * What leads out of the sandbox over this connection: tables and views of the directory that have no namesake in front of
 * them, and functions in front that read one of its tables by what it is and not by its name. There may be none: whoever
 * finds no table there would read the real one.
 */
export async function waysOut(dataSource: Runner): Promise<string[]> {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT t.relname AS name FROM pg_class t
       WHERE t.relnamespace = $1::regnamespace AND t.relkind IN ('r', 'p', 'v', 'm') AND ${notOfExtension('pg_class', 't')}
         AND NOT EXISTS (SELECT FROM pg_class c
           WHERE c.oid = to_regclass(quote_ident(t.relname)) AND c.relnamespace <> $1::regnamespace)
     UNION ALL
     SELECT p.oid::regprocedure::text FROM pg_proc p
       WHERE pg_function_is_visible(p.oid) AND p.prokind = 'f' AND ${notOfExtension('pg_proc', 'p')} AND EXISTS (
         SELECT FROM pg_depend d JOIN pg_class c ON c.oid = d.refobjid AND d.refclassid = 'pg_class'::regclass
         WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND c.relnamespace = $1::regnamespace)
     ORDER BY 1`,
    [DIRECTORY],
  );
  return rows.map(({ name }) => name);
}

/**
 * A partner's own by one clock, over what stands in the shared sandbox now; others of theirs go. One listing is paused in it:
 * in the shared one nobody ever goes, and what partners must not miss is that somebody did.
 */
export async function copySandbox(dataSource: DataSource, schema: string, paused: string): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [SCHEMAS_LOCK]);
    if (await isThere(manager, schema)) {
      await manager.query(`COMMENT ON SCHEMA ${schema} IS NULL`);
      return;
    }
    // Not in the middle of a move to another day, of which the copy would keep a half for good.
    await manager.query(`SELECT pg_advisory_xact_lock(${moveKeyOf(`'${SANDBOX}'`)})`);
    await copyTables(manager, {
      ...{ from: SANDBOX, to: schema, without: [...SHARED_BY_CLOCKS, ...(await emptyTables(manager))] },
      hasRows: (table) => table !== 'changes',
    });
    // What was moved and is not shown yet, the copy shows, too: told anew, since its own are counted from one.
    await manager.query(
      `INSERT INTO ${schema}.changes (kind, subject_kind, subject_id, at)
       SELECT kind, subject_kind, subject_id, at FROM ${SANDBOX}.changes`,
    );
    await manager.query(`UPDATE ${schema}.practitioners SET state = 'PAUSED' WHERE id = $1`, [paused]);
    await manager.query(
      `INSERT INTO ${schema}.changes (kind, subject_kind, subject_id, at)
       VALUES ('practitioner.paused', 'practitioner', $1, now())`,
      [paused],
    );
    await copyWhatReads(manager, { from: [SANDBOX, DIRECTORY], to: schema });
  });
}

/** Whether the tables of a clock are there, for somebody who asks by it: if they were given up, they are kept after all. */
export async function isKept(tx: Transaction, schema: string): Promise<boolean> {
  const [standing] = await tx.query<{ givenUp: boolean }>(
    `SELECT ${wasGivenUp(SECONDS_UNTIL_TAKEN_BACK)} AS "givenUp" FROM pg_namespace WHERE nspname = $1`,
    [schema],
  );
  if (standing?.givenUp) await tx.query(`COMMENT ON SCHEMA ${schema} IS NULL`);
  return standing !== undefined;
}

/** Those of clocks that are set no more, at once. Answers how many went. */
export async function removeClocksBut(dataSource: DataSource, kept: readonly string[]): Promise<number> {
  let gone = 0;
  for (const name of await clocksBut(dataSource, kept)) if (await isRemoved(dataSource, name)) gone += 1;
  return gone;
}

/**
 * Those of clocks that are set no more are given up, and go when this is asked again a while later. Whoever has not heard yet
 * that a clock is another is answered by the one before it for a moment: of tables that were gone, by those of the shared sandbox.
 */
export async function giveUpClocksBut(dataSource: DataSource, kept: readonly string[]): Promise<void> {
  for (const name of await clocksBut(dataSource, kept)) {
    if (!(await isNewlyGivenUp(dataSource, name))) await isRemoved(dataSource, name, SECONDS_UNTIL_REMOVED);
  }
}

/** False: it was before, or is gone. */
function isNewlyGivenUp(dataSource: DataSource, name: string): Promise<boolean> {
  return dataSource.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [SCHEMAS_LOCK]);
    const [standing] = await manager.query<{ now: string }[]>(
      `SELECT floor(extract(epoch FROM clock_timestamp())) AS now FROM pg_namespace
       WHERE nspname = $1 AND NOT ${wasGivenUp(0)}`,
      [name],
    );
    if (!standing) return false;
    await manager.query(`COMMENT ON SCHEMA ${name} IS 'given up ${standing.now}'`);
    return true;
  });
}

async function clocksBut(runner: Runner, kept: readonly string[]): Promise<string[]> {
  const left = await runner.query<{ name: string }[]>(
    `SELECT nspname AS name FROM pg_namespace WHERE nspname ~ '^sandbox_[0-9a-f]{32}_[0-9]+$' AND nspname <> ALL ($1)`,
    [kept],
  );
  return left.map(({ name }) => name);
}

/**
 * Each in a transaction of its own: to drop many at once takes more locks than a database has. One that somebody reads just
 * now goes the next time.
 */
async function isRemoved(dataSource: DataSource, name: string, givenUpFor: number | null = null): Promise<boolean> {
  try {
    return await dataSource.transaction(async (manager) => {
      const mayGo = async () => givenUpFor === null || isGivenUp(manager, name, givenUpFor);
      await manager.query('SELECT pg_advisory_xact_lock($1)', [SCHEMAS_LOCK]);
      if (!(await mayGo())) return false;
      await manager.query(`SET LOCAL lock_timeout = '1s'`);
      await manager.query(`SELECT pg_advisory_xact_lock(${useKeyOf(name)})`);
      // Whoever had it may have kept it.
      if (!(await mayGo())) return false;
      await manager.query(`DROP SCHEMA IF EXISTS ${name} CASCADE`);
      return true;
    });
  } catch (error) {
    if (codeOf(error) === NOT_LOCKED_IN_TIME) return false;
    throw error;
  }
}

/** What its comment is to say when it has to be made anew; null: it is as it should be. */
async function isToBeLike(runner: Runner): Promise<string | null> {
  const made = await runner.query<{ like: string | null }[]>(
    `SELECT obj_description(oid, 'pg_namespace') AS like FROM pg_namespace WHERE nspname = $1`,
    [SANDBOX],
  );
  const like = `${await lastMigration(runner)} ${WAY_IT_IS_MADE}`;
  return made[0]?.like === like ? null : like;
}

async function isGivenUp(manager: EntityManager, name: string, seconds: number): Promise<boolean> {
  const rows = await manager.query<object[]>(
    `SELECT 1 FROM pg_namespace WHERE nspname = $1 AND ${wasGivenUp(seconds)}`,
    [name],
  );
  return rows.length > 0;
}

async function isThere(manager: EntityManager, schema: string): Promise<boolean> {
  return (await manager.query<object[]>(`SELECT 1 FROM pg_namespace WHERE nspname = $1`, [schema])).length > 0;
}

async function emptyTables(manager: EntityManager): Promise<string[]> {
  const tables = await manager.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = $1 AND tablename <> ALL ($2)`,
    [SANDBOX, WRITTEN_BY_CLOCKS],
  );
  const asked = tables.map(
    ({ name }) => `SELECT '${name}' AS name WHERE NOT EXISTS (SELECT FROM ${SANDBOX}."${name}")`,
  );
  const empty = await manager.query<{ name: string }[]>(asked.join(' UNION ALL '));
  return empty.map(({ name }) => name);
}

async function lastMigration(manager: Runner): Promise<string> {
  const rows = await manager.query<{ name: string }[]>(
    `SELECT name FROM ${DIRECTORY}.migrations ORDER BY timestamp DESC, id DESC LIMIT 1`,
  );
  return (rows[0]?.name ?? '').replace(/\W/g, '');
}

function notOfExtension(catalog: 'pg_class' | 'pg_proc', alias: string): string {
  return `NOT EXISTS (SELECT FROM pg_depend e
    WHERE e.classid = '${catalog}'::regclass AND e.objid = ${alias}.oid AND e.deptype = 'e')`;
}

/**
 * The views and functions of the first schema, so that each name in them leads into the new one: they are bound to their
 * tables when they are made. Made twice, since what was not there yet was bound to what it was copied from.
 */
async function copyWhatReads(
  manager: EntityManager,
  { from, to }: { readonly from: readonly [string, ...string[]]; readonly to: string },
): Promise<void> {
  // As the tables of these schemas are called when nobody says which schema.
  await manager.query(`SET LOCAL search_path = ${from.join(', ')}`);
  const functions = await manager.query<{ text: string }[]>(
    `SELECT pg_get_functiondef(p.oid) AS text FROM pg_proc p
     WHERE p.pronamespace = $1::regnamespace AND p.prokind = 'f' AND ${notOfExtension('pg_proc', 'p')} ORDER BY p.oid`,
    [from[0]],
  );
  const views = await manager.query<{ name: string; text: string }[]>(
    `SELECT quote_ident(v.relname) AS name, pg_get_viewdef(v.oid) AS text FROM pg_class v
     WHERE v.relnamespace = $1::regnamespace AND v.relkind = 'v' AND ${notOfExtension('pg_class', 'v')} ORDER BY v.oid`,
    [from[0]],
  );
  await manager.query(`SET LOCAL search_path = ${[to, ...from].join(', ')}`);
  const head = `CREATE OR REPLACE FUNCTION ${from[0]}.`;
  for (let time = 0; time < 2; time++) {
    for (const { name, text } of views) await manager.query(`CREATE OR REPLACE VIEW ${to}.${name} AS ${text}`);
    for (const { text } of functions) {
      if (!text.startsWith(head)) throw new Error('A function that is told in another way.');
      await manager.query(`CREATE OR REPLACE FUNCTION ${to}.${text.slice(head.length)}`);
    }
  }
}

interface Copying {
  readonly from: string;
  readonly to: string;
  readonly without: readonly string[];
  readonly hasRows: (table: string) => boolean;
  readonly signal?: AbortSignal;
}

/** The names of schemas are ours, and those of tables the database's: nobody typed them. */
async function copyTables(manager: EntityManager, { from, to, without, hasRows, signal }: Copying): Promise<void> {
  await manager.query(`CREATE SCHEMA ${to}`);
  const tables = await manager.query<{ table: string; columns: string }[]>(
    `SELECT table_name AS table,
       string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) FILTER (WHERE is_generated = 'NEVER') AS columns
     FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = $1 AND table_type = 'BASE TABLE' AND table_name <> ALL ($2) GROUP BY table_name`,
    [from, without],
  );
  for (const { table, columns } of tables) {
    signal?.throwIfAborted();
    await manager.query(`CREATE TABLE ${to}."${table}" (LIKE ${from}."${table}" INCLUDING ALL)`);
    if (!hasRows(table)) continue;
    await manager.query(
      `INSERT INTO ${to}."${table}" (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM ${from}."${table}"`,
    );
  }
}
