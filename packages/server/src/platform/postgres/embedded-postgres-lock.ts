import { rm } from 'node:fs/promises';
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { placeSocket, giveBackSocketFolder } from './embedded-postgres-place.js';
import { Refusal } from '../process/refusal.js';

/**
 * What whoever uses a data folder is doing, as it tells everybody who comes meanwhile. A COMMAND ends by itself.
 * Clearing is STARTING until others may work beside it, READY from then on, and ENDING once somebody stopped it.
 */
export type Standing = 'COMMAND' | 'STARTING' | 'READY' | 'ENDING';

/** The data folder is ours until we release it or end, however we end. */
export interface DataDirLock {
  readonly isOurs: true;
  /** A command is told of as one until it is gone. */
  tell(standing: Standing): void;
  release(): Promise<void>;
}

/** Somebody else uses it. */
export interface DataDirHolder {
  readonly isOurs: false;
  readonly standing: Standing | 'GONE';
  /** Resolves when `standing` is another, which it is at once when its process is killed without a word. */
  changedFrom(standing: Standing): Promise<void>;
  /** Looks at it no longer. */
  leave(): void;
}

/** At least, and at most twice that: two who tried in the same instant do not go on in step. */
const millisecondsBetweenTries = 25;
/** Half a minute, within which whoever has a folder has come to tell so. */
const triesUntilRefused = 800;

/**
 * Takes a data folder, or answers who has it. Two things of the operating system's, both gone however their process
 * ends: a lock on a file, which only one can have, and a listening socket, which lets others ask and wait. Whoever has
 * the first may remove a socket that answers nobody; without it two starts in the same instant could each take the
 * other's for a stale one.
 */
export async function takeDataDir(dataDir: string, standing: Standing): Promise<DataDirLock | DataDirHolder> {
  for (let tried = 0; tried < triesUntilRefused; tried += 1) {
    const file = lockFile(join(dataDir, 'running.lock'));
    // Only now: who had the file until now has just given back the folder that a long path borrows.
    const path = await placeSocket(dataDir, 'running.sock');
    const holder = await askHolder(path, file !== null);
    if (holder !== null) {
      file?.close();
      return holder;
    }
    if (file !== null) return stand(path, file, standing);
    // They have just taken it, or are just letting go.
    await sleep(millisecondsBetweenTries * (1 + Math.random()));
  }
  throw inUse(dataDir);
}

export function inUse(dataDir: string): Refusal {
  return new Refusal(`Clearing is already running on the data folder ${dataDir}: stop it first, or set DATA_DIR.`);
}

/** SQLite is the one part of the runtime that locks files. Nothing is ever written into this one. Null: it is taken. */
function lockFile(path: string): DatabaseSync | null {
  let file: DatabaseSync | null = null;
  try {
    file = new DatabaseSync(path);
    file.exec('BEGIN EXCLUSIVE');
    return file;
  } catch (error) {
    file?.close();
    const { errcode } = error as { errcode?: number };
    if (errcode === SQLITE_BUSY) return null;
    // The rest of the number says in more detail why.
    if (errcode === undefined || !NOT_OURS_TO_WRITE.has(errcode & 0xff)) throw error;
    throw new Refusal(
      `${path} cannot be written: the data folder belongs to another user, or is read only. Start as that user, or set DATA_DIR.`,
    );
  }
}

const SQLITE_BUSY = 5;
/** SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN. */
const NOT_OURS_TO_WRITE: ReadonlySet<number> = new Set([3, 8, 14]);

async function stand(path: string, file: DatabaseSync, first: Standing): Promise<DataDirLock> {
  let standing = first;
  const listeners = new Set<Socket>();
  const server = createServer((socket) => {
    listeners.add(socket);
    socket.unref();
    socket.on('error', () => undefined);
    socket.once('close', () => listeners.delete(socket));
    socket.write(`${standing}\n`);
  });
  try {
    await rm(path, { force: true });
    await listen(server, path);
  } catch (error) {
    file.close();
    throw error;
  }
  server.unref();
  return {
    isOurs: true,
    tell: (next) => {
      if (standing === 'COMMAND') return;
      standing = next;
      for (const socket of listeners) socket.write(`${next}\n`);
    },
    release: async () => {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      for (const socket of listeners) socket.destroy();
      await closed;
      await giveBackSocketFolder(dirname(path));
      if (file.isOpen) file.close();
    },
  };
}

/**
 * Whoever listens there; null: nobody does. `isAlone` when nobody else can be of this version, or they would have the
 * file: whoever then hangs up without a word is of one before, which is asked beside it as soon as it is there.
 */
async function askHolder(path: string, isAlone: boolean): Promise<DataDirHolder | null> {
  const answer = await ask(path);
  if (answer !== 'NOTHING_SAID') return answer;
  // Or it was killed just now.
  if (!isAlone || (await ask(path)) !== 'NOTHING_SAID') return null;
  return { isOurs: false, standing: 'READY', changedFrom: () => new Promise(() => undefined), leave: () => undefined };
}

function ask(path: string): Promise<DataDirHolder | 'NOTHING_SAID' | null> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    let standing: Standing | 'GONE' | null = null;
    let isConnected = false;
    let waiting: (() => void)[] = [];
    const become = (next: Standing | 'GONE') => {
      standing = next;
      for (const each of waiting) each();
      waiting = [];
    };
    const holder: DataDirHolder = {
      isOurs: false,
      get standing() {
        return standing ?? 'GONE';
      },
      changedFrom: (known) =>
        new Promise((tell) => {
          if (holder.standing === known) waiting.push(tell);
          else tell();
        }),
      leave: () => void socket.destroy(),
    };
    socket.once('connect', () => (isConnected = true));
    socket.on('error', () => undefined);
    let unread = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      const lines = (unread + text).split('\n');
      unread = lines.pop() ?? '';
      for (const line of lines) become(line as Standing);
      if (standing !== null) resolve(holder);
    });
    socket.once('close', () => {
      if (standing !== null) become('GONE');
      resolve(isConnected ? 'NOTHING_SAID' : null);
    });
  });
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve());
  });
}
