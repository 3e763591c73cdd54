import { randomBytes } from 'node:crypto';
import { chown, lstat, mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { inUse, takeDataDir, type DataDirLock } from './embedded-postgres-lock.js';
import {
  prepareDisposablePlace,
  giveBackSocketFolder,
  preparePlace,
  type PostgresPlace,
} from './embedded-postgres-place.js';
import {
  endLeftover,
  runPostgres,
  runTool,
  settingsForKeeping,
  settingsForThrowingAway,
} from './embedded-postgres-process.js';
import { Refusal } from '../process/refusal.js';

/** What pg, pg-boss and TypeORM connect with. `host` is the folder of a Unix socket: nothing listens on TCP. */
export interface PostgresConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface EmbeddedPostgres {
  readonly connection: PostgresConnection;
  /** The same as a connection string that pg understands (the socket's folder is its `host` parameter). */
  readonly url: string;
  /** Resolves when PostgreSQL has ended, also when nobody asked it to. */
  readonly exited: Promise<void>;
  /** Ends it in order and lets go of the data folder; of a disposable one, removes it. */
  stop(): Promise<void>;
}

export type EmbeddedPostgresOptions =
  | {
      /** The folder whose `postgres` is or becomes the database. */
      readonly dataDir: string;
      readonly disposable?: false;
      /** Told in a few words what is being waited for. */
      readonly onWaiting?: (what: string) => void;
    }
  | {
      /** For tests: a database of its own, without fsync, gone at the end or with its process. */
      readonly disposable: true;
      /** Below which it stands; the temporary folder when not given. */
      readonly folder?: string;
    };

/** What every database here has; whoever brings their own database creates them there. All are trusted extensions. */
export const requiredExtensions = ['btree_gist', 'pg_trgm', 'unaccent'] as const;

const databaseName = 'clearing';
const roleName = 'clearing';
const majorVersion = '18';
const passwordFileName = 'clearing.password';

/**
 * A real PostgreSQL from the package registry, run by this process on files of its own.
 *
 *     const postgres = await startEmbeddedPostgres({ dataDir: '.data' });
 *     const postgres = await startEmbeddedPostgres({ disposable: true });   // in tests
 *     new Pool(postgres.connection) ... await postgres.stop();
 *
 * The first start makes the cluster, the role `clearing` (no superuser; in a disposable one it may create databases),
 * the database `clearing` and the extensions, also in template1, so that every new database has them. It ends with
 * this process, also when that is killed. Works as root, by running under an unprivileged user. A folder in use, a
 * damaged one or one of another version throws a Refusal.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  return options.disposable
    ? await startDisposable(options.folder)
    : await startKeeping(options.dataDir, options.onWaiting);
}

/** The address of the one that whoever holds the folder runs on its files. */
export async function addressOfRunning(dataDir: string): Promise<string> {
  return (await describeConnection(await preparePlace(dataDir))).url;
}

async function startKeeping(dataDir: string, onWaiting?: (what: string) => void): Promise<EmbeddedPostgres> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const taken = await takeDataDir(dataDir, 'STARTING');
  if (taken.isOurs) return startHolding(dataDir, taken, onWaiting);
  taken.leave();
  throw inUse(dataDir);
}

/** The same for whoever holds the folder already. Lets go of it at the end, or when it does not start. */
export async function startHolding(
  dataDir: string,
  lock: DataDirLock,
  onWaiting?: (what: string) => void,
): Promise<EmbeddedPostgres> {
  try {
    const place = await preparePlace(dataDir);
    await requireSound(place);
    if (await isEmpty(place)) {
      onWaiting?.('making a new database');
      await makeCluster(place, { disposable: false });
    }
    await endLeftover(place);
    const described = await describeConnection(place);
    const server = await runPostgres(place, {
      logFile: join(dataDir, 'postgres.log'),
      settings: settingsForKeeping(),
      onWaiting: () => onWaiting?.('the database is recovering'),
    });
    return {
      ...described,
      exited: server.exited,
      stop: async () => {
        lock.tell('ENDING');
        await server.stop({ courtesy: 1_000, patience: 30_000 });
        await giveBackSocketFolder(place.socketFolder);
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startDisposable(folder?: string): Promise<EmbeddedPostgres> {
  const { parent, ...place } = await prepareDisposablePlace(folder);
  const remove = () => rm(parent, { recursive: true, force: true });
  try {
    await makeCluster(place, { disposable: true });
    const described = await describeConnection(place);
    const server = await runPostgres(place, {
      logFile: join(parent, 'postgres.log'),
      settings: settingsForThrowingAway,
      removeAfterwards: place.dataFolder,
    });
    return {
      ...described,
      exited: server.exited,
      stop: async () => {
        await server.stop({ courtesy: 50, patience: 2_000 });
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function isEmpty(place: PostgresPlace): Promise<boolean> {
  return (await readdir(place.dataFolder).catch(() => [])).length === 0;
}

/** Says what is wrong with a folder that is there and is not a database of ours, before PostgreSQL stumbles over it. */
async function requireSound(place: PostgresPlace): Promise<void> {
  if (await isEmpty(place)) return;
  const owner = (await lstat(place.dataFolder)).uid;
  const expected = place.runAs?.uid ?? process.getuid?.();
  if (owner !== expected) {
    throw new Refusal(
      `The database in ${place.dataFolder} belongs to another user: start as the user who made it, or set DATA_DIR.`,
    );
  }
  const version = (await readFile(join(place.dataFolder, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (version === majorVersion) return;
  throw new Refusal(
    /^\d+$/.test(version)
      ? `The database in ${place.dataFolder} was made by PostgreSQL ${version} and this is ${majorVersion}: ` +
          'export it with the old version and import it into the new one.'
      : `The database in ${place.dataFolder} is damaged (its PG_VERSION cannot be read): ` +
          'restore the folder from a backup, or move it away to begin with an empty one.',
  );
}

/**
 * Makes the cluster beside its place and moves it there when it is whole, so that a start cut short leaves nothing
 * half-made behind.
 */
async function makeCluster(place: PostgresPlace, options: { readonly disposable: boolean }): Promise<void> {
  await removeHalfMade(place);
  // A name of its own: initdb of a start that was killed may still be at work in the one before.
  const half = await mkdtemp(`${place.dataFolder}.half-made-`);
  if (place.runAs) await chown(half, place.runAs.uid, place.runAs.gid);
  await runTool(place, 'initdb', [
    `--pgdata=${half}`,
    '--username=postgres',
    '--encoding=UTF8',
    // The same order of text on every machine. What is sorted for people names its collation.
    '--no-locale',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--auth=reject',
    ...(options.disposable ? ['--no-sync'] : []),
  ]);
  const password = randomBytes(24).toString('base64url');
  await writeAsOwner(place, join(half, passwordFileName), password);
  // The superuser cannot log in at all; only a process with the rights to the files can be it, in single-user mode.
  await writeAsOwner(place, join(half, 'pg_hba.conf'), `local all ${roleName} scram-sha-256\n`);
  await runSingleUser(place, half, [
    ...requiredExtensions.map((name) => `CREATE EXTENSION ${name};`),
    `CREATE ROLE ${roleName} LOGIN ${options.disposable ? 'CREATEDB ' : ''}PASSWORD '${password}';`,
    `CREATE DATABASE ${databaseName} OWNER ${roleName};`,
  ]);
  // Onto nothing, or onto an empty folder.
  await rename(half, place.dataFolder);
}

async function removeHalfMade({ dataFolder }: PostgresPlace): Promise<void> {
  const [folder, whole] = [dirname(dataFolder), basename(dataFolder)];
  for (const name of await readdir(folder)) {
    // What a version before this one called so, and no more: "postgres.new-backup" is somebody's own.
    if (name !== `${whole}.new` && !name.startsWith(`${whole}.half-made-`)) continue;
    await rm(join(folder, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

async function runSingleUser(place: PostgresPlace, folder: string, statements: readonly string[]): Promise<void> {
  const args = ['--single', '-D', folder, '-c', 'log_min_messages=warning', '-c', 'exit_on_error=on', 'template1'];
  await runTool(place, 'postgres', args, `${statements.join('\n')}\n`);
}

async function writeAsOwner(place: PostgresPlace, path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600 });
  if (place.runAs) await chown(path, place.runAs.uid, place.runAs.gid);
}

async function describeConnection(place: PostgresPlace): Promise<Pick<EmbeddedPostgres, 'connection' | 'url'>> {
  const password = (await readFile(join(place.dataFolder, passwordFileName), 'utf8').catch(() => '')).trim();
  if (!password) {
    throw new Refusal(
      `The database in ${place.dataFolder} has lost its ${passwordFileName}: restore it from a backup.`,
    );
  }
  const connection = { host: place.socketFolder, port: 5432, user: roleName, password, database: databaseName };
  const url = `postgresql://${roleName}:${password}@localhost/${databaseName}?host=${encodeURIComponent(place.socketFolder)}`;
  return { connection, url };
}
