import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { damagedRegistryFile, type RegistryFile } from './damaged-registry.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** The command as a person runs it, from what was built; npm test builds before it tests. */
const command = fileURLToPath(new URL('../dist/commands/import-nppes.js', import.meta.url));

const rows = 100_000;
const damagedRows = 5_000;
const name = 'npidata_pfile_20050523-20261108.csv';

let folder: string;
let file: RegistryFile;
let killed: TestDatabase;
let undisturbed: TestDatabase;

beforeAll(async () => {
  expect(existsSync(command), 'npm run build').toBe(true);
  folder = mkdtempSync(join(tmpdir(), 'clearing-kills-'));
  file = damagedRegistryFile(rows, { oneIn: rows / damagedRows });
  writeFileSync(join(folder, name), file.bytes);
  [killed, undisturbed] = [await createTestDatabase({ poolSize: 2 }), await createTestDatabase({ poolSize: 2 })];
}, 120_000);
afterAll(async () => {
  await killed.drop();
  await undisturbed.drop();
  rmSync(folder, { recursive: true });
});

function start(database: TestDatabase, ...args: string[]): { child: ChildProcess; output: () => string } {
  const child = spawn(process.execPath, [command, join(folder, name), ...args], {
    env: { PATH: process.env.PATH, DATABASE_URL: database.url, DATA_DIR: join(folder, new URL(database.url).pathname) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return { child, output: () => output };
}

async function run(database: TestDatabase, ...args: string[]): Promise<string> {
  const { child, output } = start(database, ...args);
  const [code] = (await once(child, 'close')) as [number];
  expect(code, output()).toBe(0);
  return output();
}

const position = async (database: TestDatabase) =>
  (await database.unitOfWork.query<{ position: number }>('SELECT position FROM registry_imports'))[0]?.position ?? 0;
/** All there is to know of every entry, but for the import's own number. */
const fingerprint = (database: TestDatabase) =>
  database.unitOfWork.query(
    `SELECT count(*) AS entries, md5(string_agg((to_jsonb(e) - 'import_id')::text, '|' ORDER BY npi)) AS hash FROM registry_entries e`,
  );
const counts = (database: TestDatabase) =>
  database.unitOfWork.query(`SELECT state, position, read_hash, counts FROM registry_imports`);
const refusedRows = (database: TestDatabase) => {
  const imports = join(folder, new URL(database.url).pathname, 'imports');
  return readFileSync(join(imports, readdirSync(imports)[0] ?? ''), 'utf8')
    .split('\r\n')
    .slice(1, -1);
};

test('a hundred thousand rows, five thousand of them damaged: killed three times in the middle, and run again', async () => {
  await run(undisturbed);
  const wholeFile = file.bytes.length;

  for (const part of [0.2, 0.45, 0.7]) {
    const before = await position(killed);
    const { child, output } = start(killed);
    const ended = once(child, 'close');
    while ((await position(killed)) < wholeFile * part) {
      expect(child.exitCode, output()).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGKILL');
    await ended;
    const after = await position(killed);
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThan(wholeFile);
  }
  const report = await run(killed);

  expect(report).toContain(`${file.sound.size.toLocaleString('en-US')}  inserted`);
  expect(await fingerprint(killed)).toEqual(await fingerprint(undisturbed));
  expect(await counts(killed)).toEqual(await counts(undisturbed));
  expect(refusedRows(killed)).toEqual(refusedRows(undisturbed));
  const held = await killed.unitOfWork.query<{ npi: string }>('SELECT npi FROM registry_entries');
  expect(new Set(held.map(({ npi }) => npi))).toEqual(file.sound);
  expect(file.damaged).toHaveLength(damagedRows);
  expect(refusedRows(killed).map((line) => /^"(\d+)","(\w+)"/.exec(line)?.slice(1))).toEqual(
    file.damaged.map(([line, reason]) => [String(line), reason]),
  );

  const again = await run(killed);
  expect(again).toMatch(/ 0 {2}inserted\n +0 {2}updated\n/);
  expect(again).toContain(`${file.sound.size.toLocaleString('en-US')}  unchanged`);
  expect(await fingerprint(killed)).toEqual(await fingerprint(undisturbed));
}, 120_000);
