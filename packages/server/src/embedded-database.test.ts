import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { nextStep, openEmbeddedDatabase, type Company, type OpenedDatabase } from './embedded-database.js';
import { startEmbeddedPostgres } from './platform/postgres/embedded-postgres.js';
import { createLogger } from './platform/process/logger.js';
import { Refusal } from './platform/process/refusal.js';
import { Supervisor } from './platform/process/supervisor.js';
import type { Program } from './program.js';
import { testsFolder } from '../test/tests-folder.js';

const dataDir = mkdtempSync(join(testsFolder, 'clearing-company-'));
const programs: Someone[] = [];
afterEach(async () => {
  await Promise.all(programs.splice(0).map((each) => each.end()));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** A program on the data folder: what it is shown to do, and how it ends. */
class Someone {
  readonly steps: string[] = [];
  readonly failures: unknown[] = [];
  readonly supervisor = new Supervisor(createLogger('silent'));

  constructor(
    private readonly company: Company,
    private readonly folder = dataDir,
  ) {
    programs.push(this);
  }

  open(patience?: number): Promise<OpenedDatabase> {
    const program: Pick<Program, 'config' | 'runStep' | 'supervisor' | 'fail'> = {
      config: { dataDir: this.folder } as Program['config'],
      runStep: (label, work) => {
        this.steps.push(label);
        return work(() => undefined);
      },
      supervisor: this.supervisor,
      fail: (error) => void this.failures.push(error),
    };
    return openEmbeddedDatabase(program, this.company, patience);
  }

  doing(step: string) {
    return expect.poll(() => this.steps).toContain(step);
  }

  end(): Promise<void> {
    return this.supervisor.stop();
  }
}

async function ask({ url }: OpenedDatabase, statement = 'SELECT 1 AS one'): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

test('a data folder that cannot be made is refused in a sentence that names its setting', async () => {
  const file = fileURLToPath(import.meta.url);
  await expect(new Someone('STAYS', file).open()).rejects.toEqual(
    new Refusal(`The data folder ${file} cannot be created (EEXIST): set DATA_DIR.`),
  );
});

describe('who comes to an embedded database that somebody has', () => {
  test('a start waits for the command that came first, and so does another command', async () => {
    const command = new Someone('BESIDE_OTHERS');
    await command.open();
    const [site, other] = [new Someone('STAYS'), new Someone('ALONE')];
    const opened = site.open();
    await site.doing('Waiting for another command to end');
    await command.end();
    expect(await ask(await opened)).toEqual([{ one: 1 }]);
    await expect(other.open()).rejects.toThrow(/^Clearing is already running on the data folder .*: stop it first/);
  });

  test('a command that may work beside Clearing waits until it is ready for others, and shares its database', async () => {
    const site = new Someone('STAYS');
    const started = await site.open();
    const command = new Someone('BESIDE_OTHERS');
    let isOpen = false;
    const opened = command.open().then((database) => ((isOpen = true), database));
    await command.doing('Waiting for Clearing to start');
    expect(isOpen).toBe(false);
    started.tellReady();
    expect((await opened).url).toBe(started.url);
    expect(await ask(await opened)).toEqual([{ one: 1 }]);

    // Its own end leaves Clearing alone; that of Clearing is said to it in a sentence.
    const late = new Someone('BESIDE_OTHERS');
    await late.open();
    await command.end();
    expect(await ask(started)).toEqual([{ one: 1 }]);
    await site.end();
    await expect.poll(() => late.failures).toEqual([expect.any(Refusal)]);
  });

  test('a start waits for Clearing that is being ended, whatever of it takes its time', async () => {
    const [site, next] = [new Someone('STAYS'), new Someone('STAYS')];
    (await site.open()).tellReady();
    let hangUp = () => undefined as void;
    await site.supervisor.keep('a visitor', () => new Promise((resolve) => (hangUp = resolve)));
    const ended = site.end();
    const opened = next.open();
    await next.doing('Waiting for Clearing to end');
    hangUp();
    await ended;
    expect(await ask(await opened)).toEqual([{ one: 1 }]);
  });

  test('several at once get it one after the other, and nobody is refused', async () => {
    const companies: Company[] = ['BESIDE_OTHERS', 'ALONE', 'BESIDE_OTHERS'];
    const everybody = companies.map((company) => new Someone(company));
    const starts = await Promise.all(
      everybody.map(async (someone) => {
        const opened = await someone.open();
        const [row] = await ask(opened, 'SELECT pg_postmaster_start_time()::text AS began');
        await someone.end();
        return (row as { began: string }).began;
      }),
    );
    expect(new Set(starts).size).toBe(companies.length);
  });

  test('of one that is killed without a word the database is ended before the next begins', async () => {
    const killed = fork(fileURLToPath(new URL('../test/holds-a-folder.mjs', import.meta.url)), [dataDir]);
    await once(killed, 'message');
    const command = new Someone('BESIDE_OTHERS');
    const opened = command.open();
    await command.doing('Waiting for Clearing to start');
    killed.kill('SIGKILL');
    expect(await ask(await opened)).toEqual([{ one: 1 }]);
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(Refusal);
  });

  test('nobody waits for ever', async () => {
    await new Someone('BESIDE_OTHERS').open();
    await expect(new Someone('STAYS').open(0)).rejects.toThrow(
      /^Ten minutes was not long enough to wait for another command to end/,
    );
  });

  test.each<[string, Parameters<typeof nextStep>, ReturnType<typeof nextStep>]>([
    ['a start waits for a command', ['COMMAND', 'STAYS'], 'WAIT'],
    ['a command waits for a command', ['COMMAND', 'BESIDE_OTHERS'], 'WAIT'],
    ['also one that wants to be alone', ['COMMAND', 'ALONE'], 'WAIT'],
    ['a second start is refused while the first begins', ['STARTING', 'STAYS'], 'REFUSE'],
    ['and while it runs', ['READY', 'STAYS'], 'REFUSE'],
    ['and waits while it ends', ['ENDING', 'STAYS'], 'WAIT'],
    ['what wants to be alone is refused beside Clearing', ['READY', 'ALONE'], 'REFUSE'],
    ['what may be beside it waits for its start', ['STARTING', 'BESIDE_OTHERS'], 'WAIT'],
    ['and joins it', ['READY', 'BESIDE_OTHERS'], 'JOIN'],
    ['but not while it ends', ['ENDING', 'BESIDE_OTHERS'], 'WAIT'],
  ])('%s', (_what, [standing, company], step) => {
    expect(nextStep(standing, company)).toBe(step);
  });
});
