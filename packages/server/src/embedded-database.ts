import { mkdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { addressOfRunning, startHolding } from './platform/postgres/embedded-postgres.js';
import {
  inUse,
  takeDataDir,
  type DataDirHolder,
  type DataDirLock,
  type Standing,
} from './platform/postgres/embedded-postgres-lock.js';
import { Refusal } from './platform/process/refusal.js';
import type { Program } from './program.js';

/**
 * Who a program is to others on the same embedded database. Clearing itself STAYS until it is stopped; a command ends by
 * itself, and may work BESIDE_OTHERS or wants to be ALONE. On a database of your own it makes no difference.
 */
export type Company = 'STAYS' | 'ALONE' | 'BESIDE_OTHERS';

export interface OpenedDatabase {
  readonly url: string;
  /** From now on others may work beside it, if it is ours and we stay. */
  readonly tellReady: () => void;
}

const tenMinutes = 600_000;

/**
 * One PostgreSQL on a data folder, whoever comes in which order (decision 217). Whoever ends by itself is waited for:
 * a command, or Clearing that somebody stopped. Clearing that stays is joined by whoever may work beside it, as soon as
 * it is ready for them; others are refused.
 */
export async function openEmbeddedDatabase(
  program: Pick<Program, 'config' | 'runStep' | 'supervisor' | 'fail'>,
  company: Company,
  patience: number = tenMinutes,
): Promise<OpenedDatabase> {
  const { dataDir } = program.config;
  const until = performance.now() + patience;
  await mkdir(dataDir, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`The data folder ${dataDir} cannot be created (${error.code}): set DATA_DIR.`);
  });
  for (;;) {
    const taken = await takeDataDir(dataDir, company === 'STAYS' ? 'STARTING' : 'COMMAND');
    if (taken.isOurs) return start(program, taken);
    const holder = taken;
    try {
      while (holder.standing !== 'GONE') {
        const { standing } = holder;
        const step = nextStep(standing, company);
        if (step === 'REFUSE') throw inUse(dataDir);
        if (step === 'JOIN') return await join(program, holder);
        await program.runStep(`Waiting for ${awaited[standing]}`, () =>
          changeOf(holder, standing, { dataDir, left: until - performance.now() }),
        );
      }
    } catch (error) {
      holder.leave();
      throw error;
    }
  }
}

/** What there is to do for who finds somebody on the data folder. */
export function nextStep(standing: Standing, company: Company): 'WAIT' | 'JOIN' | 'REFUSE' {
  switch (standing) {
    case 'COMMAND':
    case 'ENDING':
      return 'WAIT';
    case 'STARTING':
      return company === 'BESIDE_OTHERS' ? 'WAIT' : 'REFUSE';
    case 'READY':
      return company === 'BESIDE_OTHERS' ? 'JOIN' : 'REFUSE';
  }
}

const awaited: { readonly [Each in Standing]: string } = {
  COMMAND: 'another command to end',
  STARTING: 'Clearing to start',
  READY: 'Clearing',
  ENDING: 'Clearing to end',
};

async function changeOf(
  holder: DataDirHolder,
  standing: Standing,
  { dataDir, left }: { readonly dataDir: string; readonly left: number },
): Promise<void> {
  const tooLong = new AbortController();
  const isTooLong = sleep(Math.max(0, left), true, { signal: tooLong.signal }).catch(() => false);
  const isLate = await Promise.race([holder.changedFrom(standing).then(() => false), isTooLong]);
  tooLong.abort();
  if (isLate) {
    throw new Refusal(
      `Ten minutes was not long enough to wait for ${awaited[standing]} on the data folder ${dataDir}: try again later.`,
    );
  }
}

async function start(
  { config, runStep, supervisor, fail }: Pick<Program, 'config' | 'runStep' | 'supervisor' | 'fail'>,
  lock: DataDirLock,
): Promise<OpenedDatabase> {
  const postgres = await runStep('Starting the database', () => startHolding(config.dataDir, lock));
  await supervisor.keep('the database', () => postgres.stop(), 40_000);
  // Whatever stands on it ends first, which takes its time: who comes meanwhile waits, and is not told to stop it.
  supervisor.whenStopping(() => lock.tell('ENDING'));
  void postgres.exited.then(() => {
    if (!supervisor.isStopping) fail(new Refusal('The database stopped by itself; postgres.log in DATA_DIR says why.'));
  });
  const tellReady = () => {
    if (!supervisor.isStopping) lock.tell('READY');
  };
  return { url: postgres.url, tellReady };
}

async function join(
  { config, fail }: Pick<Program, 'config' | 'fail'>,
  holder: DataDirHolder,
): Promise<OpenedDatabase> {
  const url = await addressOfRunning(config.dataDir);
  void holder.changedFrom('READY').then(() => {
    fail(new Refusal('Clearing was stopped, and its database with it. Run the command again.'));
  });
  return { url, tellReady: () => undefined };
}
