import { rm } from 'node:fs/promises';
import { createConnection, createServer, type Server } from 'node:net';
import { dirname } from 'node:path';
import { placeSocket, giveBackSocketFolder } from './embedded-postgres-place.js';
import { Refusal } from '../process/refusal.js';

/**
 * Says that this process is the one using a data folder. A listening socket and not a file with a number in it: the
 * system closes it however we end, and a stale one answers nobody. PostgreSQL's own interlock stands behind it, so two
 * starts in the same instant cannot damage anything either.
 */
export async function lockDataDir(dataDir: string): Promise<{ release(): Promise<void> }> {
  const path = await placeSocket(dataDir, 'running.sock');
  if (await somebodyAnswers(path)) throw inUse(dataDir);
  await rm(path, { force: true });
  const server = createServer((socket) => socket.end());
  await listen(server, path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? inUse(dataDir) : error;
  });
  server.unref();
  return {
    release: async () => {
      await new Promise<void>((resolve) => void server.close(() => resolve()));
      await giveBackSocketFolder(dirname(path));
    },
  };
}

/** Whether a process is using it. */
export async function isDataDirInUse(dataDir: string): Promise<boolean> {
  return somebodyAnswers(await placeSocket(dataDir, 'running.sock'));
}

function inUse(dataDir: string): Refusal {
  return new Refusal(`Clearing is already running on the data folder ${dataDir}: stop it first, or set DATA_DIR.`);
}

function somebodyAnswers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(path);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve());
  });
}
