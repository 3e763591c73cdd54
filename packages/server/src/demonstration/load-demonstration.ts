import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Temporal } from 'temporal-polyfill';
import type { DataSource } from 'typeorm';
import { legalDay } from '../listing/legality/legal-day.js';
import type { Cipher } from '../platform/cipher.js';
import type { Clock } from '../platform/clock.js';
import type { OnProgress } from '../platform/process/progress.js';
import { DemonstrationCalendar } from './calendar.js';
import { blockSize } from './clinics.js';
import { DemonstrationMap } from './demonstration-map.js';
import { demonstrationId } from './ids.js';
import type { DemonstrationWorld } from './practitioner-rows.js';
import { DemonstrationPeople } from './practitioners.js';
import { DemonstrationRows } from './rows.js';

export interface DemonstrationOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly cipher: Cipher;
  /** How many there are to be when it is done; those already there count. */
  readonly practitioners: number;
  /** What other capabilities keep about listings, for the practitioners of a batch, in the batch's own transaction. */
  readonly derive: readonly DeriveForPractitioners[];
  /** The same, of those that let one transaction in at a time: these wait until the batch before is committed. */
  readonly deriveInTurn?: readonly DeriveForPractitioners[];
  readonly onProgress?: OnProgress;
  readonly batchSize?: number;
  readonly checkReferences?: boolean;
  /** Who they are: the same seed makes the same people. The demonstration's when not given. */
  readonly seed?: number;
  /** Where they are, "Dallas, TX"; all over the country when not given. */
  readonly towns?: readonly string[];
}

/** Next slots and search rows, which follow from what was loaded. `query` runs in the batch's transaction. */
export type DeriveForPractitioners = (
  batch: { readonly query: Query; readonly clock: Clock },
  practitionerIds: readonly string[],
) => Promise<void>;
export type Query = <Row>(sql: string, parameters?: readonly unknown[]) => Promise<Row[]>;

/** One seed for everybody: addresses of the demonstration's pages stay the same from one installation to the next. */
export const demonstrationSeed = 20261121;
/** How many practitioners stand, and the day up to which their dates were moved. */
export const loadedSetting = 'demonstration.practitioners';
export const daySetting = 'demonstration.day';
const defaultBatchSize = 1_000;
const LOAD_LOCK = 7_420_002;

/**
 * Brings the demonstration up to so many practitioners, in committed batches. Interrupted, it goes on where it stopped;
 * run again, it does nothing. Answers how many it added.
 */
export async function loadDemonstration(options: DemonstrationOptions): Promise<number> {
  const { dataSource, practitioners } = options;
  const runners = [dataSource.createQueryRunner(), dataSource.createQueryRunner()] as const;
  try {
    const lanes = [(await runners[0].connect()) as PoolClient, (await runners[1].connect()) as PoolClient] as const;
    await lanes[0].query('SELECT pg_advisory_lock($1)', [LOAD_LOCK]);
    try {
      const before = await loadedBefore(lanes[0]);
      if (before >= practitioners) return 0;
      await loadBatches(lanes, options, before);
      await lanes[0].query('ANALYZE');
      return practitioners - before;
    } finally {
      await lanes[0].query('SELECT pg_advisory_unlock($1)', [LOAD_LOCK]);
    }
  } finally {
    await Promise.all(runners.map((runner) => runner.release()));
  }
}

/** While what follows from one batch is worked out, the next is made and copied. They are committed in order. */
async function loadBatches(
  lanes: readonly [PoolClient, PoolClient],
  options: DemonstrationOptions,
  before: number,
): Promise<void> {
  const { practitioners, batchSize = defaultBatchSize, onProgress = () => {} } = options;
  const people = new DemonstrationPeople(await worldOf(options, lanes[0]));
  const tell = (done: number) => onProgress({ what: 'practitioners', done, total: practitioners });
  tell(before);
  let lastButOne = Promise.resolve();
  let last = Promise.resolve();
  try {
    for (let from = before, turn = 0; from < practitioners; turn++) {
      // Batches end where a block of practitioners does: nobody refers to a colleague who is not committed yet.
      const to = Math.min(practitioners, from + batchSize - ((from + batchSize) % blockSize));
      await lastButOne;
      const lane = turn % 2 === 0 ? lanes[0] : lanes[1];
      const isFirstOfMany = from === 0 && to + batchSize < practitioners;
      const batch = loadBatch(lane, options, people, { from, to, after: last }).then(() =>
        isFirstOfMany ? learnHowRowsLie(lane) : undefined,
      );
      lastButOne = last;
      last = batch.then(() => tell(to));
      // Whoever waits for it hears of its failure; until then nobody does.
      last.catch(() => {});
      from = to;
    }
    await last;
  } finally {
    // After a failure the batch behind it is still being taken back: its connection is not free before.
    await Promise.allSettled([lastButOne, last]);
  }
}

/**
 * Of a table that was never analysed the planner thinks that few practitioners have all of its rows, and reads the whole
 * of it for every batch, more from one to the next, until the database's own round a minute later.
 */
async function learnHowRowsLie(lane: PoolClient): Promise<void> {
  await lane.query('ANALYZE');
}

async function loadedBefore(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ value: string }>('SELECT value FROM settings WHERE name = $1', [loadedSetting]);
  return Number(rows[0]?.value ?? 0);
}

/** A demonstration begun on one day and enlarged on another keeps the first day's dates until its sweep moves all. */
async function worldOf(options: DemonstrationOptions, client: PoolClient): Promise<DemonstrationWorld> {
  const { rows } = await client.query<{ value: string }>('SELECT value FROM settings WHERE name = $1', [daySetting]);
  return demonstrationWorld(options, rows[0]?.value ?? legalDay(options.clock.now()));
}

/** What everything invented follows from, on that day. */
export async function demonstrationWorld(
  {
    dataSource,
    clock,
    cipher,
    towns,
    seed = demonstrationSeed,
  }: Pick<DemonstrationOptions, 'dataSource' | 'clock' | 'cipher' | 'towns' | 'seed'>,
  day: string,
): Promise<DemonstrationWorld> {
  return {
    seed,
    map: await DemonstrationMap.read(dataSource, towns ?? null),
    calendar: new DemonstrationCalendar(Temporal.PlainDate.from(day)),
    cipher,
    now: clock.now().toString(),
  };
}

interface Batch {
  readonly from: number;
  readonly to: number;
  /** The batch before, which is committed first. */
  readonly after: Promise<void>;
}

async function loadBatch(
  client: PoolClient,
  options: DemonstrationOptions,
  people: DemonstrationPeople,
  { from, to, after }: Batch,
): Promise<void> {
  const rows = new DemonstrationRows();
  const ids: string[] = [];
  for (let n = from; n < to; n++) {
    people.write(n, rows);
    ids.push(demonstrationId(options.seed ?? demonstrationSeed, 'practitioner', n));
  }
  await client.query('BEGIN');
  try {
    await copyRows(client, rows, options.checkReferences);
    const query: Query = async <Row>(sql: string, parameters: readonly unknown[] = []) =>
      (await client.query(sql, [...parameters])).rows as Row[];
    for (const derive of options.derive) await derive({ query, clock: options.clock }, ids);
    await after;
    for (const derive of options.deriveInTurn ?? []) await derive({ query, clock: options.clock }, ids);
    await setSetting(client, loadedSetting, String(to));
    if (from === 0) await setSetting(client, daySetting, legalDay(options.clock.now()));
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/**
 * Parents come before children and every reference is made by one function of ids, so asking the database about each of
 * millions of references would only cost time: where we may, they are not asked. A test loads with the question on.
 */
async function copyRows(client: PoolClient, rows: DemonstrationRows, checkReferences = false): Promise<void> {
  const { rows: may } = await client.query<{ skip: boolean }>(
    `SELECT has_parameter_privilege('session_replication_role', 'SET') AS skip`,
  );
  const skip = !checkReferences && may[0]?.skip === true;
  if (skip) await client.query('SET LOCAL session_replication_role = replica');
  for (const { table, columns, text } of rows.texts()) await copyText(client, table, columns, text);
  if (skip) await client.query('SET LOCAL session_replication_role = origin');
}

export async function copyText(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  text: string,
): Promise<void> {
  const copy = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from([Buffer.from(text, 'utf8')]), copy);
}

async function setSetting(client: PoolClient, name: string, value: string): Promise<void> {
  await client.query(
    'INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [name, value],
  );
}
