import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { Logger } from '../process/logger.js';
import { LONGEST_WAIT_FOR_A_LOCK_MS } from './database-busy.js';

type EntityClass = (abstract new (...args: never[]) => unknown) | EntitySchema;

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly poolSize: number;
  /** How long a question waits for a connection before it gives up; 5 seconds when not given. */
  readonly connectTimeoutMs?: number;
  /** In which schemas a name is looked for, in order; as the server has it, when not given. */
  readonly schemas?: readonly string[];
  readonly logger: Logger;
}

/** An int8 that fits a JavaScript number is one; counts and ids of ours never pass 2^53. */
const INT8 = 20;
const TEXT_ARRAY: number = 1009;

/** The pool and the entity manager. Connects, but migrates nothing. */
export async function connectDatabase(options: DatabaseOptions): Promise<DataSource> {
  const { default: pg } = await import('pg');
  pg.types.setTypeParser(INT8, (text: string) => Number(text));
  const readAnyArray = pg.types.getTypeParser(TEXT_ARRAY) as (text: string) => string[];
  pg.types.setTypeParser(TEXT_ARRAY, (text: string) => readPlainArray(text) ?? readAnyArray(text));
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities] as never[],
    migrations: [...options.migrations],
    migrationsTableName: 'migrations',
    poolSize: options.poolSize,
    applicationName: 'clearing',
    connectTimeoutMS: options.connectTimeoutMs ?? 5_000,
    installExtensions: false,
    // An idle client that the server ends must never end the process.
    poolErrorHandler: (error: Error) => options.logger.warn({ error: error.message }, 'a pooled connection ended'),
    extra: {
      idleTimeoutMillis: 30_000,
      statement_timeout: 30_000,
      lock_timeout: LONGEST_WAIT_FOR_A_LOCK_MS,
      idle_in_transaction_session_timeout: 60_000,
      options: `-c TimeZone=UTC -c jit=off${options.schemas ? ` -c search_path=${options.schemas.join(',')}` : ''}`,
    },
  });
  return dataSource.initialize();
}

/**
 * Lists of catalog words, which most arrays are, without the parser that reads every array letter by letter: it took a
 * third of reading a listing. Null when something in it is quoted, escaped or NULL.
 */
export function readPlainArray(text: string): string[] | null {
  if (text === '{}') return [];
  return /^\{[^"\\{}]+\}$/.test(text) && !/NULL/i.test(text) ? text.slice(1, -1).split(',') : null;
}

const MIGRATION_LOCK = 7_420_001;

/** Runs what is missing, one process at a time, telling each migration's name as it starts. */
export async function migrate(dataSource: DataSource, onProgress: (name: string) => void = () => {}): Promise<number> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      const done = await dataSource.runMigrations({ transaction: 'each' });
      for (const migration of done) onProgress(migration.name);
      return done.length;
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  } finally {
    await runner.release();
  }
}
