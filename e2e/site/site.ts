import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Site {
  /** Scheme, name and port; no slash at the end. */
  readonly origin: string;
  /** Shared by everything that visits this site, and gone with it. */
  readonly folder: string;
  /** Ends it, and starts it again with everything it kept, so many days after now. */
  readonly comeBack: (daysLater: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const main = fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url));
const daysLaterModule = new URL('./days-later.ts', import.meta.url).href;
const startMs = 120_000;
const stopMs = 25_000;

/**
 * The product as it was built, from nothing: a database of its own, invented people, the loopback mailbox. Visitors say
 * with X-Forwarded-For whose address they have, so that the limits per address stay on and one story uses up nobody
 * else's.
 */
export async function startSite({ practitioners = 400 } = {}): Promise<Site> {
  // npm test names one in memory, where there is room.
  const folder = await mkdtemp(join(process.env['TESTS_FOLDER'] ?? tmpdir(), 'clearing-e2e-'));
  // The database of a site that root started runs as another user; closed to that one, it would stand elsewhere.
  await chmod(folder, 0o711);
  const port = await findFreePort();
  const origin = `http://localhost:${port}`;
  const start = (daysLater: number) => startServer({ folder, port, origin, practitioners, daysLater });
  let server: ChildProcess | null = null;
  const stop = async () => {
    if (server) await end(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    server = await start(0);
  } catch (error) {
    await stop();
    throw error;
  }
  const comeBack = async (daysLater: number) => {
    if (server) await end(server);
    server = null;
    server = await start(daysLater);
  };
  return { origin, folder, comeBack, stop };
}

interface Start {
  readonly folder: string;
  readonly port: number;
  readonly origin: string;
  readonly practitioners: number;
  readonly daysLater: number;
}

async function startServer({ folder, port, origin, practitioners, daysLater }: Start): Promise<ChildProcess> {
  const server = spawn(process.execPath, [...(daysLater > 0 ? ['--import', daysLaterModule] : []), main], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      NODE_ENV: 'production',
      MODE: 'development',
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      DEMONSTRATION_PRACTITIONERS: String(practitioners),
      TRUST_PROXY: '127.0.0.1,::1',
      LOG_LEVEL: 'error',
      DAYS_LATER: String(daysLater),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listenTo(server);
  try {
    await untilReady(server, origin);
    return server;
  } catch (error) {
    await end(server);
    throw new Error(`The site did not start. It said:\n${said()}`, { cause: error });
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** What the server says goes nowhere unless somebody has to know why it failed; errors in its log are shown as they come. */
function listenTo(server: ChildProcess): () => string {
  const lines: string[] = [];
  for (const stream of [server.stdout, server.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      lines.push(chunk);
      if (chunk.includes('"level":50')) process.stderr.write(chunk);
    });
  }
  return () => lines.join('').slice(-4_000);
}

async function untilReady(server: ChildProcess, origin: string): Promise<void> {
  const until = Date.now() + startMs;
  while (Date.now() < until) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error('It ended.');
    const answer = await fetch(origin).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`It did not answer within ${startMs / 1000} s.`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), stopMs);
  await ended;
  clearTimeout(late);
}
