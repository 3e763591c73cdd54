import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { Logger } from './logger.js';

type EntityClass = (abstract new (...args: never[]) => unknown) | EntitySchema;

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly poolSize: number;
  readonly logger: Logger;
}

/** An int8 that fits a JavaScript number is one; counts and ids of ours never pass 2^53. */
const INT8 = 20;

/** The pool and the entity manager. Connects, but migrates nothing. */
export async function connectDatabase(options: DatabaseOptions): Promise<DataSource> {
  const { default: pg } = await import('pg');
  pg.types.setTypeParser(INT8, (text: string) => Number(text));
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    entities: [...options.entities] as never[],
    migrations: [...options.migrations],
    migrationsTableName: 'migrations',
    poolSize: options.poolSize,
    applicationName: 'clearing',
    connectTimeoutMS: 5_000,
    installExtensions: false,
    // An idle client that the server ends must never end the process.
    poolErrorHandler: (error: Error) => options.logger.warn({ error: error.message }, 'a pooled connection ended'),
    extra: {
      idleTimeoutMillis: 30_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      options: '-c TimeZone=UTC -c jit=off',
    },
  });
  return dataSource.initialize();
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
