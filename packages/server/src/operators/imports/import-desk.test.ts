import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AccountStory, type Outcome, type StoryBrowser } from '../../../test/account-story.js';
import { damagedRegistryFile } from '../../../test/damaged-registry.js';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { newOperator } from '../../../test/operator-story.js';
import { professions } from '../../catalog/content/professions.js';
import { registryColumns, registryLine, registryPerson, type RegistryRow } from '../../demonstration/registry-file.js';
import { ImportJob } from '../../imports/orders/import-job.js';
import { RegistryFolder } from '../../imports/orders/registry-folder.js';
import { nobody } from '../../platform/actor.js';
import { authenticate } from '../../platform/authenticator.js';

let database: TestDatabase;
let story: AccountStory;
let rosa: StoryBrowser;
let home: string;
let folder: string;
let refusedFolder: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'clearing-desk-imports-'));
  [folder, refusedFolder] = [join(home, 'registry'), join(home, 'refused')];
  mkdirSync(folder);
  database = await createTestDatabase();
  story = await AccountStory.open(database, {
    rateLimits: false,
    registryFolder: folder,
    refusedRowsFolder: refusedFolder,
  });
  rosa = await newOperator(story, 'rosa@operators.example');
});
beforeEach(() =>
  database.dataSource.query('TRUNCATE registry_entries, registry_imports, registry_takedowns, import_orders'),
);
afterEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
});
afterAll(async () => {
  await story.close();
  await database.drop();
  rmSync(home, { recursive: true });
});

const name = 'npidata_pfile_20050523-20261108.csv';

function put(bytes: string | Buffer, as = name): void {
  writeFileSync(join(folder, as), bytes);
}

function fileOf(rows: readonly RegistryRow[]): string {
  const columns = registryColumns('current');
  return [`"${columns.join('","')}"`, ...rows.map((row) => registryLine(columns, row))].join('\n');
}

const aWorker = () =>
  new ImportJob({
    unitOfWork: database.unitOfWork,
    folder: new RegistryFolder(folder),
    refusedFolder,
    professions,
    tellsEvery: 10,
  });
const work = () => aWorker().runNext();

const FIELDS = `__typename ... on UserError { message } ... on InvalidInput { problems { path message } }
  ... on DeskImport { key state isDryRun mayImport mayStop mayResume orderedBy problem }`;
const attempt = (file: string, more: object = {}, browser = rosa) =>
  browser.act('tryRegistryFile', 'TryRegistryFileInput', { file, professions: [], states: '', ...more }, FIELDS);
const order = (tried: Outcome, more: object = {}, browser = rosa) =>
  browser.act('importRegistryFile', 'ImportRegistryFileInput', { key: tried['key'], ...more }, FIELDS);
const stop = ({ key }: Outcome, browser = rosa) =>
  browser.act('stopRegistryImport', 'RegistryImportInput', { key }, FIELDS);
const resume = ({ key }: Outcome) => rosa.act('resumeRegistryImport', 'RegistryImportInput', { key }, FIELDS);

const REPORT = `rows inserted updated unchanged refused { name count } leftOut { name count } byState { name count } byProfession { name count }`;

async function look({ key }: Outcome): Promise<Outcome & { report: Record<string, unknown> | null }> {
  const { operatorDesk } = await rosa.ask<{ operatorDesk: { registryImport: never } }>(
    `query ($key: String!) { operatorDesk { registryImport(key: $key) {
       __typename key file bytes listedOn states professions state isStopping isDryRun startedAt endedAt bytesRead rows
       rowsPerSecond secondsLeft problem refusedRowsPath mayImport mayStop mayResume report { ${REPORT} } } } }`,
    { key },
  );
  return operatorDesk.registryImport;
}

async function tried(file = name, more: object = {}): Promise<Outcome> {
  const outcome = await attempt(file, more);
  expect(outcome).toMatchObject({ __typename: 'DeskImport', state: 'WAITING', isDryRun: true });
  expect(await work()).toBe(1);
  return outcome;
}

const entries = async () =>
  (await database.unitOfWork.query<{ count: number }>('SELECT count(*)::int AS count FROM registry_entries'))[0]?.count;
const people = (count: number, more: RegistryRow = {}) =>
  Array.from({ length: count }, (_, index) => ({ ...registryPerson(index + 1), ...psychiatrist, ...more }));
const psychiatrist: RegistryRow = {
  'Healthcare Provider Taxonomy Code_1': '2084P0800X',
  'Provider Business Practice Location Address State Name': 'TX',
  'Provider Business Practice Location Address Country Code (If outside U.S.)': 'US',
};

async function download(path: string, browser: StoryBrowser | null = rosa): Promise<string | null> {
  const address = new URL(path, 'http://here.example');
  const found = story.house.services.downloads.find((each) => each.path === address.pathname);
  const cookie = browser && [...browser.cookies].map(([key, value]) => `${key}=${value}`).join('; ');
  const actor = cookie ? await authenticate(story.house.services.authenticators, { cookie }) : nobody;
  const file = await found?.open(actor, address.searchParams);
  if (!file || 'goTo' in file) return null;
  let text = '';
  for await (const piece of file.body) text += String(piece);
  return text;
}

async function audited(): Promise<string[]> {
  const rows = await database.unitOfWork.query<{ action: string }>(
    `SELECT action FROM audit_entries WHERE subject_kind = 'registry-import' ORDER BY at, action`,
  );
  return rows.map(({ action }) => action);
}

describe('a file of the folder', () => {
  test('is tried, looked at and imported; what was refused is taken along, and all of it is on record', async () => {
    const { bytes, sound, damaged } = damagedRegistryFile(300, { oneIn: 10 });
    put(bytes);
    const before = (await audited()).length;
    const dry = await tried();
    expect(await look(dry)).toMatchObject({
      ...{ state: 'FINISHED', mayImport: true, mayResume: false, refusedRowsPath: null, listedOn: '2026-11-08' },
      report: { inserted: sound.size, updated: 0 },
    });
    expect(await entries()).toBe(0);
    const real = await order(dry);
    expect(real).toMatchObject({ __typename: 'DeskImport', isDryRun: false, orderedBy: 'rosa@operators.example' });
    expect(await work()).toBe(1);
    const done = await look(real);
    expect(done).toMatchObject({ state: 'FINISHED', mayResume: false, report: { inserted: sound.size } });
    expect(done['bytesRead']).toBe(bytes.length);
    expect(await entries()).toBe(sound.size);
    const path = String(done['refusedRowsPath']);
    const csv = await download(path);
    expect(
      csv
        ?.split('\r\n')
        .slice(1, -1)
        .map((line) => /^"(\d+)"/.exec(line)?.[1]),
    ).toEqual(damaged.map(([line]) => String(line)));
    expect(await download(path, null)).toBeNull();
    expect(await download(path, await story.signedIn('robin@accounts.example'))).toBeNull();
    expect((await audited()).slice(before).toSorted()).toEqual([
      'registry.import.finished',
      'registry.import.finished',
      'registry.import.ordered',
      'registry.import.refused-rows-taken',
      'registry.import.tried',
    ]);
    // Once more changes nothing.
    const again = await order(await tried());
    await work();
    expect(await look(again)).toMatchObject({ report: { inserted: 0, updated: 0, unchanged: sound.size } });
  });

  test('is taken for the professions and states that were asked for', async () => {
    put(
      fileOf([
        ...people(3),
        { ...registryPerson(9), ...psychiatrist, 'Provider Business Practice Location Address State Name': 'NM' },
      ]),
    );
    const dry = await tried(name, { professions: ['psychiatrist'], states: 'tx; Oklahoma' });
    expect(await look(dry)).toMatchObject({
      ...{ states: ['Oklahoma', 'Texas'], professions: ['Psychiatrist'] },
      report: { inserted: 3, byState: [{ name: 'Texas', count: 3 }], leftOut: [{ name: 'in other states', count: 1 }] },
    });
    const wrong = await attempt(name, { professions: ['wizard'], states: 'TX, Atlantis', listedOn: '2026-02-31' });
    expect((wrong['problems'] as { path: string[] }[]).map(({ path }) => path[0])).toEqual([
      'professions',
      'states',
      'listedOn',
    ]);
  });

  test('that was changed or taken away after it was tried is not imported', async () => {
    put(fileOf(people(3)));
    const dry = await tried();
    put(fileOf(people(4)));
    expect(await order(dry)).toMatchObject({ message: 'The file is not what it was when it was tried: try it again.' });
    rmSync(join(folder, name));
    expect(await order(dry)).toMatchObject({ message: 'The file is not there any more.' });
    // In the moment between the order and the worker.
    put(fileOf(people(3)));
    const real = await order(dry);
    put(fileOf(people(4)));
    await work();
    expect(await look(real)).toMatchObject({
      ...{ state: 'FAILED', mayResume: true },
      problem: `${name} is not what it was when its import began: put the old file back.`,
    });
    expect(await entries()).toBe(0);
  });

  test('that is older than what was imported is refused by the day, in words for a page', async () => {
    put(fileOf(people(2)));
    await order(await tried());
    await work();
    put(fileOf(people(2)), 'npidata_20200101.csv');
    const old = await attempt('npidata_20200101.csv');
    await work();
    const seen = await look(old);
    expect(seen).toMatchObject({ state: 'FAILED', mayImport: false });
    expect(String(seen['problem'])).toMatch(/an older file would take back what is newer\.$/);
    expect(await look(await tried('npidata_20200101.csv', { listedOn: '2026-11-30' }))).toMatchObject({
      state: 'FINISHED',
      report: { unchanged: 2 },
    });
  });
});

describe('nothing but a plain file of that folder', () => {
  test('is listed or read: no way up, no link, no folder, no hidden file, no hostile name', async () => {
    put(fileOf(people(1)));
    const secret = join(home, 'secret.csv');
    writeFileSync(secret, fileOf(people(2)));
    symlinkSync(secret, join(folder, 'link.csv'));
    symlinkSync(home, join(folder, 'way.csv'));
    mkdirSync(join(folder, 'folder.csv'));
    const hostile = [
      '.hidden.csv',
      '-rf.csv',
      '=cmd.csv',
      '<script>.csv',
      'new\nline.csv',
      'notes.txt',
      'a\u202evsc.csv',
    ];
    for (const each of hostile) put(fileOf(people(2)), each);
    const { operatorDesk } = await rosa.ask<{ operatorDesk: { registryFiles: unknown } }>(
      `{ operatorDesk { registryFiles { files { name } others } } }`,
    );
    expect(operatorDesk.registryFiles).toEqual({ files: [{ name }], others: 3 + hostile.length });
    const names = [
      ...[
        'link.csv',
        'folder.csv',
        'way.csv/secret.csv',
        '../secret.csv',
        secret,
        `registry/${name}`,
        `./${name}`,
        '..',
      ],
      ...[
        '',
        'none.csv',
        `${name}\0`,
        `${name}/`,
        'folder.csv/../../secret.csv',
        '..\\secret.csv',
        '%2e%2e/secret.csv',
      ],
      ...hostile,
    ];
    for (const each of names) {
      expect(await attempt(each), each).toMatchObject({ problems: [{ path: ['file'] }] });
    }
    expect(await work()).toBe(0);
  });

  test('a file that turns into a link after it was ordered is not followed', async () => {
    put(fileOf(people(1)));
    const dry = await attempt(name);
    writeFileSync(join(home, 'secret.csv'), fileOf(people(1)));
    rmSync(join(folder, name));
    symlinkSync(join(home, 'secret.csv'), join(folder, name));
    await work();
    expect(await look(dry)).toMatchObject({ state: 'FAILED', problem: `${name} cannot be read (ELOOP).` });
  });

  test('what is no table of the registry is said at once, without a word of where it lies', async () => {
    put('PK\x03\x04', 'archive.csv');
    put('a,b\n1,2\n', 'other.csv');
    put('', 'empty.csv');
    const said = [await attempt('archive.csv'), await attempt('other.csv'), await attempt('empty.csv')];
    expect(said.map(({ __typename }) => __typename)).toEqual(Array(3).fill('ImportNotBegun'));
    expect(said[0]?.['message']).toBe('archive.csv is a ZIP archive: unpack it first.');
    expect(JSON.stringify(said)).not.toContain(home);
  });
});

describe('one at a time', () => {
  test('two operators who order at once: one does', async () => {
    put(fileOf(people(2)));
    const paul = await newOperator(story, 'paul@operators.example');
    for (let round = 0; round < 4; round++) {
      const both = await Promise.all([attempt(name), attempt(name, {}, paul)]);
      expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['DeskImport', 'ImportNotBegun']);
      await work();
    }
    const dry = await tried();
    const both = await Promise.all([order(dry), order(dry, {}, paul)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['DeskImport', 'ImportNotBegun']);
    expect(await Promise.all([work(), work(), work()])).toContain(1);
    expect(await entries()).toBe(2);
  });

  test('two workers: one does it, the other does nothing', async () => {
    put(damagedRegistryFile(20_000, { oneIn: 20 }).bytes);
    const dry = await attempt(name);
    const done = await Promise.all([work(), work()]);
    expect(done.toSorted((one, other) => one - other)).toEqual([0, 1]);
    const [row] = await database.unitOfWork.query<{ attempts: number }>(`SELECT attempts FROM import_orders`);
    expect(row).toEqual({ attempts: 1 });
    expect(await look(dry)).toMatchObject({ state: 'FINISHED' });
  });
});

describe('stopping', () => {
  test('while it runs: what it wrote stays, and it goes on from there to the same end', async () => {
    const { bytes, sound } = damagedRegistryFile(25_000, { oneIn: 20 });
    put(bytes);
    const real = await order(await tried());
    const running = work();
    await expect.poll(async () => (await look(real)).state, { interval: 10 }).toBe('RUNNING');
    expect(await stop(real)).toMatchObject({ __typename: 'DeskImport', mayStop: false });
    expect(await stop(real)).toMatchObject({ __typename: 'ChangedMeanwhile' });
    expect(await running).toBe(1);
    const stopped = await look(real);
    expect(stopped).toMatchObject({ state: 'STOPPED', mayResume: true, mayStop: false, isStopping: false });
    expect(await entries()).toBeLessThan(sound.size);
    expect(await work()).toBe(0);
    expect(await resume(real)).toMatchObject({ state: 'WAITING' });
    expect(await work()).toBe(1);
    expect(await look(real)).toMatchObject({ state: 'FINISHED', report: { inserted: sound.size } });
    expect(await entries()).toBe(sound.size);
  });

  test('before it begins: it does not', async () => {
    put(fileOf(people(2)));
    const dry = await attempt(name);
    expect(await stop(dry)).toMatchObject({ state: 'STOPPED', mayResume: false, mayImport: false });
    expect(await work()).toBe(0);
  });

  test('a worker that ends leaves it to the next one, which goes on', async () => {
    const { bytes, sound } = damagedRegistryFile(25_000, { oneIn: 20 });
    put(bytes);
    const real = await order(await tried());
    const worker = aWorker();
    const running = worker.runNext();
    await expect.poll(async () => (await look(real)).state, { interval: 10 }).toBe('RUNNING');
    worker.sweep().end?.();
    await running;
    expect(await look(real)).toMatchObject({ state: 'WAITING', problem: null });
    expect(await worker.runNext()).toBe(0);
    expect(await work()).toBe(1);
    expect(await look(real)).toMatchObject({ state: 'FINISHED', report: { inserted: sound.size } });
  });

  test('one that is not finished keeps another file out, until it is given up', async () => {
    put(fileOf(people(2)));
    put(fileOf(people(3)), 'npidata_20261109.csv');
    const other = await tried('npidata_20261109.csv');
    await database.dataSource.query(
      `INSERT INTO registry_imports (id, file_name, file_size, ends_hash, listed_on, taxonomy_codes, regions, counts, started_at)
       VALUES (gen_random_uuid(), 'npidata_20261101.csv', 1, '', '2026-11-01', '{}', '{}', '{}', now())`,
    );
    const refused = await order(other);
    await work();
    const seen = await look(refused);
    expect(String(seen['problem'])).toMatch(
      /^The import of npidata_20261101\.csv, begun on .* is not finished: finish it first\.$/,
    );
    const anew = await order(other, { startsOver: true });
    await work();
    expect(await look(anew)).toMatchObject({ state: 'FINISHED', report: { inserted: 3 } });
  });
});

describe('what goes wrong', () => {
  const failing = (code: string) =>
    database.dataSource.query(`
      CREATE OR REPLACE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'as it happens' USING ERRCODE = '${code}'; END $$;
      CREATE OR REPLACE TRIGGER fails BEFORE INSERT ON registry_entries EXECUTE FUNCTION fail()`);
  const mended = () => database.dataSource.query(`DROP TRIGGER IF EXISTS fails ON registry_entries`);
  afterEach(mended);

  test('on our side is said on its page while it is tried again', async () => {
    put(fileOf(people(2)));
    const real = await order(await tried());
    await failing('XX000');
    await expect(work()).rejects.toThrow('as it happens');
    expect(await look(real)).toMatchObject({
      ...{ state: 'RUNNING', rowsPerSecond: null, secondsLeft: null },
      problem: 'It broke on our side a moment ago, and is tried again. What was written stays.',
    });
    await mended();
    expect(await work()).toBe(1);
    expect(await look(real)).toMatchObject({ state: 'FINISHED', problem: null, report: { inserted: 2 } });
  });

  test('a full disk of the database, or one that refused rows cannot be written to, is said at once and mended', async () => {
    put(fileOf(people(2)));
    const real = await order(await tried());
    await failing('53100');
    expect(await work()).toBe(1);
    const noRoom = 'The database has no room left: whoever runs the server makes some. What was written stays.';
    expect(await look(real)).toMatchObject({ state: 'FAILED', mayResume: true, problem: noRoom });
    await mended();

    rmSync(refusedFolder, { recursive: true, force: true });
    writeFileSync(refusedFolder, 'no folder');
    await resume(real);
    expect(await work()).toBe(1);
    expect(await look(real)).toMatchObject({
      ...{ state: 'FAILED', mayResume: true },
      problem: 'The file of refused rows cannot be written (EEXIST).',
    });
    rmSync(refusedFolder);
    await resume(real);
    await work();
    expect(await look(real)).toMatchObject({ state: 'FINISHED', problem: null, report: { inserted: 2 } });
  });

  test('killed twenty times in the middle, it is given up, until somebody lets it go on', async () => {
    put(fileOf(people(2)));
    const real = await order(await tried());
    await database.dataSource.query(`UPDATE import_orders SET state = 'RUNNING', attempts = 20 WHERE NOT is_dry_run`);
    expect(await work()).toBe(0);
    const given = await look(real);
    expect(given).toMatchObject({ state: 'FAILED', mayResume: true });
    expect(String(given['problem'])).toMatch(/^It broke on our side 20 times\./);
    await resume(real);
    expect(await work()).toBe(1);
    expect(await look(real)).toMatchObject({ state: 'FINISHED' });
  });

  test('a file that somebody writes over while it is read is noticed, and goes on once it is read as it began', async () => {
    const { bytes, sound } = damagedRegistryFile(25_000, { oneIn: 20 });
    put(bytes);
    const real = await order(await tried());
    const running = work();
    await expect.poll(entries, { interval: 5, timeout: 30_000 }).toBeGreaterThan(0);
    // The same size, beginning and end: nothing else tells that it was not one file that was read.
    const over = openSync(join(folder, name), 'r+');
    writeSync(over, bytes, bytes.length - 200_000, 1, bytes.length - 200_000);
    closeSync(over);
    await running;
    expect(await look(real)).toMatchObject({
      ...{ state: 'FAILED', mayResume: true },
      problem: `${name} is not what it was when its import began: put the old file back.`,
    });
    await resume(real);
    await work();
    expect(await look(real)).toMatchObject({ state: 'FINISHED', report: { inserted: sound.size } });
  });

  test('a folder that is not there, or is none, is said as it is', async () => {
    const seen = async () => {
      const { operatorDesk } = await rosa.ask<{ operatorDesk: { registryFiles: Outcome } }>(
        `{ operatorDesk { registryFiles { files { name } others problem roomBytes } } }`,
      );
      return operatorDesk.registryFiles;
    };
    expect(await seen()).toMatchObject({ files: [], problem: null, roomBytes: expect.any(Number) });
    rmSync(folder, { recursive: true });
    expect(await seen()).toMatchObject({ files: [], others: 0, problem: 'ENOENT', roomBytes: null });
    writeFileSync(folder, '');
    expect(await seen()).toMatchObject({ files: [], problem: 'ENOTDIR' });
  });
});

test('whoever is no operator with both steps has nothing here', async () => {
  put(fileOf(people(1)));
  const dry = await tried();
  const real = await order(dry);
  const halfway = await newOperator(story, 'half@operators.example', { withSecondFactor: false });
  const robin = await story.signedIn('robin@accounts.example');
  for (const browser of [halfway, robin, story.browser()]) {
    expect(await attempt(name, {}, browser)).toMatchObject({ __typename: 'NotFound' });
    expect(await order(dry, {}, browser)).toMatchObject({ __typename: 'NotFound' });
    expect(await stop(real, browser)).toMatchObject({ __typename: 'NotFound' });
    expect(await browser.ask(`{ operatorDesk { registryFiles { others } } }`)).toEqual({ operatorDesk: null });
  }
  expect(await look(real)).toMatchObject({ state: 'WAITING' });
});

test('the file of refused rows is safe in a spreadsheet, and of no other name', async () => {
  const evil = '=HYPERLINK("https://bad.example")';
  put(`${fileOf(people(1))}\n${evil}\n`);
  const real = await order(await tried());
  await work();
  const { refusedRowsPath } = await look(real);
  const csv = await download(String(refusedRowsPath));
  expect(csv).toContain(`'=HYPERLINK`);
  expect(readFileSync(join(folder, name), 'utf8')).toContain(evil);
  await database.dataSource.query(`UPDATE import_orders SET refused_file = '../registry/${name}'`);
  expect(await download(String(refusedRowsPath))).toBeNull();
});
