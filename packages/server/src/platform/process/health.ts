import type { DataSource } from 'typeorm';
import { erasuresSql } from '../erasures/late-erasures.js';
import { mailSql } from '../mail/late-mail.js';
import { DATABASE_TIME, describeApart, machineTime } from './right-time.js';
import { describeZoneData, type ZoneData } from './zone-data.js';

/** FAILING takes a server out of service (503). LATE asks somebody to look and keeps it in. */
export type HealthState = 'OK' | 'LATE' | 'FAILING';

export interface HealthReport {
  readonly state: HealthState;
  readonly database: HealthState;
  readonly migrations: HealthState;
  /** What waits for the worker, and for how long the first of it has; null when the database does not say. */
  readonly worker: { readonly state: HealthState; readonly oldestWaitSeconds: number } | null;
  /** For how long the first mail was due that did not leave, however often it was tried, and how many were given up on lately. */
  readonly mail: { readonly state: HealthState; readonly oldestWaitSeconds: number; readonly givenUp: number } | null;
  /** For how long something was erased that does not stand in the ledger of erasures: a copy put back now would bring it back. */
  readonly erasures: { readonly state: HealthState; readonly oldestWaitSeconds: number } | null;
  /** How far the clock of this machine is ahead of the database's, or behind it: below zero. */
  readonly clock: { readonly state: HealthState; readonly secondsAhead: number } | null;
  /** Whose rules about local time are used, and how old they are at most. */
  readonly zoneData: ZoneData;
}

export interface HealthOptions {
  readonly dataSource: DataSource;
  readonly now: () => number;
  readonly machineTime?: () => number;
  readonly zoneDataVersion?: string;
}

const workerLateAfterSeconds = 60;
const databaseAnswersWithinMilliseconds = 2_000;

/** The two questions a deployment asks. `live`: is the process there at all? `ready`: should it get requests? */
export function createHealth(options: HealthOptions) {
  return {
    live: (): { readonly state: HealthState } => ({ state: 'OK' }),
    ready: (): Promise<HealthReport> => describe(options),
  };
}

export function statusOf(report: { readonly state: HealthState }): 200 | 503 {
  return report.state === 'FAILING' ? 503 : 200;
}

async function describe(options: HealthOptions): Promise<HealthReport> {
  const zoneData = describeZoneData(options.zoneDataVersion ?? process.versions.tz ?? '', options.now());
  try {
    const { dataSource } = options;
    const [answer, { late, ...owed }, unnoted] = await withinTime(
      Promise.all([askDatabase(dataSource), askForMail(dataSource), askForErasures(dataSource)]),
    );
    const migrations = answer.missingMigrations === 0 ? 'OK' : 'FAILING';
    const here = (options.machineTime ?? machineTime)();
    const clock = {
      state: describeApart(answer.databaseTime, here) === null ? ('OK' as const) : ('FAILING' as const),
      secondsAhead: Math.round((here - answer.databaseTime) / 1000),
    };
    const worker = {
      state: answer.oldestWaitSeconds > workerLateAfterSeconds ? ('LATE' as const) : ('OK' as const),
      oldestWaitSeconds: answer.oldestWaitSeconds,
    };
    const mail = { state: late ? ('LATE' as const) : ('OK' as const), ...owed };
    const erasures = {
      state: unnoted.late ? ('LATE' as const) : ('OK' as const),
      oldestWaitSeconds: unnoted.oldestWaitSeconds,
    };
    const state = worst([migrations, clock.state, worker.state, mail.state, erasures.state, zoneData.state]);
    return { state, database: 'OK', migrations, worker, mail, erasures, clock, zoneData };
  } catch {
    const unknown = { worker: null, mail: null, erasures: null, clock: null };
    return { state: 'FAILING', database: 'FAILING', migrations: 'FAILING', ...unknown, zoneData };
  }
}

async function askDatabase(dataSource: DataSource) {
  const [answer] = await dataSource.query<
    { missingMigrations: number; databaseTime: number; oldestWaitSeconds: number }[]
  >(
    // Rows a follower has not read count from their own instant; a follower that never ran has read nothing.
    `SELECT ${DATABASE_TIME} AS "databaseTime",
       (SELECT count(*) FROM unnest($1::text[]) AS expected(name)
        WHERE NOT EXISTS (SELECT FROM migrations WHERE migrations.name = expected.name))::int AS "missingMigrations",
       coalesce(extract(epoch FROM now() - least(
         (SELECT min(not_before) FROM outbox
          WHERE sent_at IS NULL AND failed_at IS NULL AND not_before < now()
            AND (leased_until IS NULL OR leased_until < now())),
         (SELECT min(unread.at) FROM change_positions AS position, LATERAL (
            SELECT at FROM changes WHERE (changes.xid, changes.id) > (position.xid, position.id)
            ORDER BY xid, id LIMIT 1) AS unread)
       )), 0)::int AS "oldestWaitSeconds"`,
    [dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name)],
  );
  if (!answer) throw new Error('The database answered nothing.');
  return { ...answer, oldestWaitSeconds: Math.max(0, answer.oldestWaitSeconds) };
}

async function askForMail(dataSource: DataSource) {
  const [answer] = await dataSource.query<{ late: boolean; oldestWaitSeconds: number; givenUp: number }[]>(
    mailSql('now()'),
  );
  if (!answer) throw new Error('The database answered nothing.');
  return answer;
}

async function askForErasures(dataSource: DataSource) {
  const [answer] = await dataSource.query<{ late: boolean; oldestWaitSeconds: number }[]>(erasuresSql);
  if (!answer) throw new Error('The database answered nothing.');
  return answer;
}

async function withinTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('The database did not answer in time.')),
      databaseAnswersWithinMilliseconds,
    );
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function worst(states: readonly HealthState[]): HealthState {
  return states.includes('FAILING') ? 'FAILING' : states.includes('LATE') ? 'LATE' : 'OK';
}
