import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SourceFile } from '../src/imports/source-file.js';
import { damagedRegistryFile, type RegistryFile } from './damaged-registry.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** The worker as it is run apart from servers, from what was built; npm test builds before it tests. */
const worker = fileURLToPath(new URL('../dist/worker-main.js', import.meta.url));
const name = 'npidata_pfile_20050523-20261108.csv';

let data: string;
let registry: string;
let file: RegistryFile;
let database: TestDatabase;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  expect(existsSync(worker), 'npm run build').toBe(true);
  data = mkdtempSync(join(tmpdir(), 'clearing-ordered-'));
  registry = join(data, 'registry');
  mkdirSync(registry);
  file = damagedRegistryFile(60_000, { oneIn: 20 });
  writeFileSync(join(registry, name), file.bytes);
  database = await createTestDatabase({ poolSize: 3 });
}, 60_000);
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await database.drop();
  rmSync(data, { recursive: true });
});

function start(): { readonly child: ChildProcess; readonly said: () => string } {
  const child = spawn(process.execPath, [worker], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      DATA_DIR: data,
      SMTP_URL: 'smtp://127.0.0.1:9',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return { child, said: () => said };
}

async function order(): Promise<string> {
  const source = await SourceFile.open(join(registry, name), { followsLinks: false });
  await source.close();
  const [row] = await database.unitOfWork.query<{ id: string }>(
    `INSERT INTO import_orders (id, file_name, file_size, ends_hash, listed_on, professions, regions, is_dry_run, ordered_at)
     VALUES (gen_random_uuid(), $1, $2, $3, '2026-11-08', '{}', '{}', false, now()) RETURNING id`,
    [name, source.identity.size, source.identity.endsHash],
  );
  return row!.id;
}

const one = async <Row>(sql: string) => (await database.unitOfWork.query<Row>(sql))[0];
const written = async () =>
  (await one<{ position: number }>('SELECT coalesce(max(position), 0)::bigint AS position FROM registry_imports'))
    ?.position ?? 0;
const state = async () => (await one<{ state: string }>('SELECT state FROM import_orders'))?.state;

test('a worker is killed twice in the middle of an ordered import; the next one goes on to the same end', async () => {
  await order();
  for (const part of [0.25, 0.6]) {
    const { child, said } = start();
    const ended = once(child, 'close');
    while ((await written()) < file.bytes.length * part) {
      expect(child.exitCode, said()).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGKILL');
    await ended;
    expect(await written()).toBeLessThan(file.bytes.length);
    expect(await state()).toBe('RUNNING');
  }

  const { child, said } = start();
  const ended = once(child, 'close');
  await expect.poll(state, { timeout: 60_000 }).toBe('FINISHED');
  child.kill('SIGTERM');
  await ended;
  const entries = await database.unitOfWork.query<{ npi: string }>('SELECT npi FROM registry_entries');
  expect(new Set(entries.map(({ npi }) => npi)), said()).toEqual(file.sound);
  expect(
    await one(`SELECT attempts, problem, (counts -> 'written' ->> 'inserted')::int AS inserted FROM import_orders`),
  ).toEqual({ attempts: 3, problem: null, inserted: file.sound.size });
  const [refused = ''] = readdirSync(join(data, 'imports'));
  const lines = readFileSync(join(data, 'imports', refused), 'utf8')
    .split('\r\n')
    .slice(1, -1);
  expect(lines.map((line) => /^"(\d+)","(\w+)"/.exec(line)?.slice(1))).toEqual(
    file.damaged.map(([line, reason]) => [String(line), reason]),
  );
}, 120_000);
