import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SourceFile } from '@clearing/server/dist/imports/source-file.js';
import { startEmbeddedPostgres } from '@clearing/server/dist/platform/postgres/embedded-postgres.js';
import pg from 'pg';
import { freePort, memoryOf, runNode, startNode, type Running } from '../processes.js';
import { writeRegistryFile } from './registry-file.js';

const server = (name: string) => fileURLToPath(import.meta.resolve(`@clearing/server/dist/${name}.js`));

const people = 4;
const pauseBetween = 50;
const quietSeconds = 20;
const practitioners = 2_000;
const name = 'npidata_20261108.csv';

/**
 * How long somebody who searches waits while operators import from their desk, and while nobody does: a page of results
 * as a browser gets it, by a few people who ask one after another, none of it asked before.
 */
export async function measureBeside(rows: number, say: (line: string) => void): Promise<void> {
  const postgres = await startEmbeddedPostgres({ disposable: true });
  const folder = mkdtempSync(join(tmpdir(), 'clearing-bench-'));
  const client = new pg.Client({ connectionString: postgres.url });
  try {
    mkdirSync(join(folder, 'registry'));
    await writeRegistryFile(join(folder, 'registry', name), rows, 'as in the registry');
    const env = {
      ...{ DATABASE_URL: postgres.url, DATA_DIR: folder, HOST: '127.0.0.1', RATE_LIMITS: 'off' },
      ...{ DEMONSTRATION: 'off', LOG_LEVEL: 'silent', SMTP_URL: 'smtp://127.0.0.1:9' },
    };
    await runNode(server('commands/db-generate'), ['--practitioners', String(practitioners)], env);
    await client.connect();
    await client.query('VACUUM (ANALYZE)');
    for (const isApart of [false, true]) {
      await client.query('TRUNCATE registry_entries, registry_imports, import_orders');
      say(
        `\nA page of results among ${practitioners.toLocaleString('en-US')}, ${people} people asking one page after another, the worker`,
      );
      say(isApart ? '  in a process of its own' : '  in the process of the site');
      await beside(client, { env, folder, isApart, rows }, say);
    }
  } finally {
    await client.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Beside {
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly isApart: boolean;
  readonly rows: number;
}

async function beside(client: pg.Client, given: Beside, say: (line: string) => void): Promise<void> {
  const { env, folder, isApart, rows } = given;
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const running: Running[] = [];
  try {
    const more = { PORT: String(port), PUBLIC_ORIGIN: origin, WORKER: isApart ? 'off' : 'on' };
    const site = await startNode(server('main'), { env: { ...env, ...more }, ready: /Ready/ });
    running.push(site);
    if (isApart) running.push(await startNode(server('worker-main'), { env, ready: /./ }));
    // What a start and new listings bring along is done before anything is measured.
    await askSteadily(origin, pause(10_000));
    say(`    nobody imports: ${inWords(await askSteadily(origin, pause(quietSeconds * 1_000)))}`);
    const began = performance.now();
    await order(client, join(folder, 'registry', name));
    const asked = await askSteadily(origin, finished(client));
    const seconds = (performance.now() - began) / 1_000;
    say(`    ${rows.toLocaleString('en-US')} rows are imported meanwhile: ${inWords(asked)}`);
    say(
      `    the import takes ${seconds.toFixed(0)} s, ${Math.round(rows / seconds).toLocaleString('en-US')} rows a second`,
    );
    const memory = memoryOf(site.pid);
    if (memory) say(`    memory of the site at the most: ${memory.most.toFixed(0)} MB`);
  } finally {
    for (const each of running.reverse()) await each.stop();
  }
}

/** As the desk orders it, of a file that was tried. */
async function order(client: pg.Client, path: string): Promise<void> {
  const source = await SourceFile.open(path, { followsLinks: false });
  await source.close();
  await client.query(
    `INSERT INTO import_orders (id, file_name, file_size, ends_hash, listed_on, professions, regions, is_dry_run, ordered_at)
     VALUES (gen_random_uuid(), $1, $2, $3, '2026-11-08', '{}', '{}', false, now())`,
    [name, source.identity.size, source.identity.endsHash],
  );
}

async function finished(client: pg.Client): Promise<void> {
  for (;;) {
    await pause(250);
    const { rows } = await client.query<{ state: string; problem: string | null }>(
      'SELECT state, problem FROM import_orders',
    );
    if (rows[0]?.state === 'FINISHED') return;
    if (rows[0]?.state === 'FAILED') throw new Error(`The import failed: ${rows[0].problem}`);
  }
}

let questions = 0;

/** Each of them asks, reads, and asks again a moment later: a machine that is busy is not buried. */
async function askSteadily(origin: string, until: Promise<void>): Promise<number[]> {
  const waits: number[] = [];
  let isOver = false;
  const over = until.finally(() => (isOver = true));
  const askOneAfterAnother = async () => {
    while (!isOver) {
      const began = performance.now();
      await ask(origin);
      waits.push(performance.now() - began);
      await pause(pauseBetween);
    }
  };
  await Promise.all([over, ...Array.from({ length: people }, askOneAfterAnother)]);
  return waits;
}

async function ask(origin: string): Promise<void> {
  const response = await fetch(`${origin}/search?near=75201&price=${200_000 + ++questions}`);
  const page = await response.text();
  if (response.status !== 200 || !page.includes('/practitioners/'))
    throw new Error(`${response.status} instead of a page`);
}

function inWords(waits: readonly number[]): string {
  const sorted = [...waits].sort((one, other) => one - other);
  const at = (share: number) => `${(sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0)} ms`;
  return `half within ${at(0.5)}, 99 of 100 within ${at(0.99)}, all within ${at(1)} (${sorted.length} asked)`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
