import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, readdir, readlink, rm, stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postgresSocketName, type PostgresPlace } from './embedded-postgres-place.js';
import { Refusal } from '../process/refusal.js';

/** A running postmaster that is our own child. */
export interface PostgresProcess {
  /** Resolves when it has ended, wanted or not. */
  readonly exited: Promise<void>;
  /**
   * Lets sessions that are just saying goodbye go for `courtesy` milliseconds, ends the others, writes a checkpoint and
   * exits; after `patience` milliseconds without one, which the next start recovers from.
   */
  stop(times: { readonly courtesy: number; readonly patience: number }): Promise<void>;
}

/**
 * PostgreSQL must not outlive us, also when we are killed without a word: a small watcher holds the other end of our
 * pipe and asks for a fast shutdown when the pipe closes. The watcher is forked twice so that it is not the
 * postmaster's child, which would take its exit for a crashed backend. `exec` makes the pid we know the postmaster's.
 */
const watchAndRun = `
  wanted="$1"; shift
  ( ( read -r _ <&3
      kill -INT $$ 2>/dev/null
      if [ -n "$wanted" ]; then
        while kill -0 $$ 2>/dev/null; do sleep 0.1; done
        rm -rf "$wanted"
      fi
    ) >/dev/null 2>&1 & )
  exec 3<&-
  exec "$@"`;

const logBytesKept = 4 * 1024 * 1024;

/** Starts the postmaster and waits until it takes connections, which after a crash includes its recovery. */
export async function runPostgres(
  place: PostgresPlace,
  options: {
    readonly logFile: string;
    readonly settings: readonly string[];
    /** Removed by the watcher when we are gone. */
    readonly removeAfterwards?: string;
    readonly onWaiting?: () => void;
  },
): Promise<PostgresProcess> {
  const log = await openLog(options.logFile);
  const command = [join(place.binaries, 'bin', 'postgres'), '-D', place.dataFolder];
  for (const setting of [...placeSettings(place), ...options.settings]) command.push('-c', setting);
  const child = spawn('/bin/sh', ['-c', watchAndRun, 'postgres', options.removeAfterwards ?? '', ...command], {
    ...spawnOptions(place),
    stdio: ['ignore', log.fd, log.fd, 'pipe'],
    // Its own process group: the terminal's Ctrl-C must reach us alone, so that we close in order.
    detached: true,
  });
  await log.close();
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      child.stdio[3]?.destroy();
      resolve();
    });
    child.once('error', () => resolve());
  });
  await waitUntilReady(place, child, options);
  return { exited, stop: (times) => stopChild(child, exited, times) };
}

/** Runs one of the binaries to its end; its output is in the error when it fails. */
export async function runTool(place: PostgresPlace, name: string, args: readonly string[], input = ''): Promise<void> {
  const child = spawn(join(place.binaries, 'bin', name), args, { ...spawnOptions(place), stdio: 'pipe' });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  // A tool that ends before it has read everything closes the pipe; its exit code says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${name} failed (${code}): ${output.trim().slice(-1_000)}`);
}

/**
 * Ends what an earlier run of ours left running, and removes what a crash left lying. The caller holds the lock of the
 * data folder, so nobody is using it.
 */
export async function endLeftover(place: PostgresPlace): Promise<void> {
  const pidFile = join(place.dataFolder, 'postmaster.pid');
  const postmaster = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if ((await processesOf(place, postmaster)).length === 0) break;
    if (postmaster > 1) signalPid(postmaster, signal);
    for (let waited = 0; waited < patience; waited += 25) {
      if ((await processesOf(place, postmaster)).length === 0) break;
      await sleep(25);
    }
  }
  const [left] = await processesOf(place, postmaster);
  if (left !== undefined) {
    throw new Refusal(`The database of an earlier run (process ${left}) does not end: end it and start again.`);
  }
  // After a crash their numbers may be another program's, which PostgreSQL would take for a running postmaster.
  const socket = join(place.socketFolder, postgresSocketName);
  for (const stale of [pidFile, `${socket}.lock`, socket]) await rm(stale, { force: true });
}

/**
 * The processes that work in the data folder. A postmaster and everything it forked do, also backends that outlive a
 * killed postmaster for a moment; a program that was given the same number later does not.
 */
async function processesOf(place: PostgresPlace, postmaster: number): Promise<number[]> {
  if (process.platform === 'linux') {
    const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 1);
    const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => null)));
    return pids.filter((_, index) => folders[index] === place.dataFolder);
  }
  if (!(postmaster > 1)) return [];
  const child = spawn('ps', ['-o', 'args=', '-p', String(postmaster)], { stdio: ['ignore', 'pipe', 'ignore'] });
  let args = '';
  for await (const chunk of child.stdout) args += String(chunk);
  return args.includes(place.dataFolder) ? [postmaster] : [];
}

function signalPid(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}

async function stopChild(
  child: ChildProcess,
  exited: Promise<void>,
  { courtesy, patience }: { readonly courtesy: number; readonly patience: number },
): Promise<void> {
  for (const [signal, milliseconds] of [
    ['SIGTERM', courtesy],
    ['SIGINT', patience],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 1_000],
  ] as const) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await Promise.race([exited, sleep(milliseconds, undefined, { ref: false })]);
  }
}

async function waitUntilReady(
  place: PostgresPlace,
  child: ChildProcess,
  options: { readonly logFile: string; readonly onWaiting?: () => void },
): Promise<void> {
  const pidFile = join(place.dataFolder, 'postmaster.pid');
  const began = Date.now();
  let told = false;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) {
      throw new Refusal(await explainFailure(place, options.logFile));
    }
    // The eighth line is what pg_ctl reads too.
    const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return;
    if (!told && Date.now() - began > 2_000) {
      told = true;
      options.onWaiting?.();
    }
    await sleep(10);
  }
}

async function explainFailure(place: PostgresPlace, logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trimEnd().split('\n');
  const reason = lines.findLast((line) => /\b(FATAL|PANIC):/.test(line))?.replace(/^.*?(?:FATAL|PANIC):\s*/, '');
  if (reason?.includes('lock file')) {
    return `Another start is already using the data folder ${place.dataFolder}: wait for it, or stop it.`;
  }
  return (
    `The database in ${place.dataFolder} does not start (${reason ?? 'it gave no reason'}): ` +
    `restore the folder from a backup, or move it away to begin with an empty one; ${logFile} has the rest.`
  );
}

function spawnOptions(place: PostgresPlace): { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number } {
  // Nothing of our own environment: it holds secrets, and PG* variables would change what the tools do.
  const env: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  return { cwd: '/', env, ...place.runAs };
}

/**
 * What people wrote and searched for must not reach a log: no values of failing rows, no text of failing statements, and no
 * values that any statement was given. compose.yaml and docs/operations.md say the same for another PostgreSQL than ours.
 */
export const settingsForQuietLogs = [
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
  'log_parameter_max_length=0',
  'log_parameter_max_length_on_error=0',
] as const;

function placeSettings(place: PostgresPlace): string[] {
  return [
    `unix_socket_directories=${place.socketFolder}`,
    'unix_socket_permissions=0700',
    'listen_addresses=',
    'timezone=UTC',
    'log_timezone=UTC',
    ...settingsForQuietLogs,
    'log_checkpoints=off',
  ];
}

/** For a machine that also runs everything else. */
export function settingsForKeeping(): string[] {
  const megabytes = Math.floor(totalmem() / 1024 / 1024);
  return [
    `shared_buffers=${Math.min(512, Math.max(64, Math.floor(megabytes / 16)))}MB`,
    `effective_cache_size=${Math.max(256, Math.floor(megabytes / 3))}MB`,
    'work_mem=16MB',
    'maintenance_work_mem=128MB',
    'max_connections=100',
    'max_wal_size=2GB',
    'wal_compression=on',
    'random_page_cost=1.1',
    // Queries here take milliseconds; compiling one takes a hundred.
    'jit=off',
  ];
}

/** Nothing has to survive, so nothing waits for the disk; autovacuum would only steal time from short tests. */
export const settingsForThrowingAway: readonly string[] = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'shared_buffers=128MB',
  'work_mem=16MB',
  'max_connections=300',
  'random_page_cost=1.1',
  'jit=off',
  'autovacuum=off',
];

/** Appended to, and begun anew once it has grown: it is for the last few starts, not an archive. */
async function openLog(path: string) {
  const size = (await stat(path).catch(() => null))?.size ?? 0;
  return await open(path, size > logBytesKept ? 'w' : 'a', 0o600);
}
