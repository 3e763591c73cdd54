import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { damagedRegistryFile } from './damaged-registry.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { openHouse, type TestHouse } from './graphql-client.js';
import { Scenario } from './scenario.js';
import { professions } from '../src/catalog/content/professions.js';
import { registryColumns, registryLine, registryPerson, type RegistryRow } from '../src/demonstration/registry-file.js';
import type { ImportProgress } from '../src/imports/import-reading.js';
import { rebuildSearchRows } from '../src/directory/rows/search-rebuild.js';
import { importRegistry, type ImportOutcome, type ImportRequest } from '../src/imports/registry-import.js';

let database: TestDatabase;
let house: TestHouse;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  house = await openHouse(database);
  folder = mkdtempSync(join(tmpdir(), 'clearing-imports-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await house.close();
  await database.drop();
});
beforeEach(() => database.dataSource.query('TRUNCATE registry_entries, registry_imports, registry_takedowns'));

const everyCode = professions.flatMap(({ taxonomyCodes }) => taxonomyCodes);

function write(name: string, bytes: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

function fileOf(rows: readonly RegistryRow[], columns = registryColumns('current')): string {
  return [columns, ...rows]
    .map((row) => (Array.isArray(row) ? `"${row.join('","')}"` : registryLine(columns, row as RegistryRow)))
    .join('\n');
}

type Options = Partial<Omit<ImportRequest, 'path' | 'scope'>> & {
  codes?: readonly string[];
  regions?: readonly string[];
};

function importFile(path: string, { codes = everyCode, regions = [], ...more }: Options = {}): Promise<ImportOutcome> {
  return importRegistry(
    { dataSource: database.dataSource, clock: database.clock, folder, professions },
    { path, scope: { taxonomyCodes: codes, regions }, asOf: null, isDryRun: false, startsOver: false, ...more },
    () => {},
    new AbortController().signal,
  );
}

const importRows = (rows: readonly RegistryRow[], options?: Options) =>
  importFile(write('npidata_20261108.csv', fileOf(rows)), { startsOver: true, ...options });
const entries = (what = '*', where = 'true') =>
  database.unitOfWork.query<Record<string, unknown>>(
    `SELECT ${what} FROM registry_entries WHERE ${where} ORDER BY npi`,
  );
const everything = async () => JSON.stringify(await entries());

const ana: RegistryRow = {
  ...registryPerson(1),
  'Provider First Name': 'ANA',
  'Provider Middle Name': '',
  'Provider Last Name (Legal Name)': 'CAMPOVERDE-WREN',
  'Provider Other Last Name': 'WRENFIELD',
  'Provider Other First Name': 'ANA',
  'Provider Credential Text': 'M.D.',
  'Provider Business Practice Location Address City Name': 'DALLAS',
  'Provider Business Practice Location Address State Name': 'TX',
  'Provider Business Practice Location Address Postal Code': '752011234',
  'Provider Business Practice Location Address Telephone Number': '2145550100',
  'Provider Enumeration Date': '05/06/2011',
  'Last Update Date': '07/08/2025',
  'Healthcare Provider Taxonomy Code_1': '2084P0800X',
  'Provider License Number_1': 'TX\\12',
  'Provider License Number State Code_1': 'TX',
  'Healthcare Provider Primary Taxonomy Switch_1': 'Y',
  'Healthcare Provider Taxonomy Code_2': '207R00000X',
  'Provider License Number_2': '',
  'Provider License Number State Code_2': '',
  'Healthcare Provider Primary Taxonomy Switch_2': 'N',
};
const anasNpi = ana.NPI ?? '';

test('how fast it goes is said of what is written, and not of what is read again on the way there', async () => {
  const path = write(
    'npidata_20261108.csv',
    fileOf(Array.from({ length: 20_000 }, (_, index) => registryPerson(index + 1))),
  );
  const told: ImportProgress[] = [];
  const stop = new AbortController();
  const run = (signal: AbortSignal, onProgress: (progress: ImportProgress) => void) =>
    importRegistry(
      { dataSource: database.dataSource, clock: database.clock, folder, professions },
      { path, scope: { taxonomyCodes: everyCode, regions: [] }, asOf: null, isDryRun: false, startsOver: false },
      onProgress,
      signal,
    );
  const half = await run(stop.signal, ({ rows }) => rows > 12_000 && stop.abort());
  expect(half.isFinished).toBe(false);
  const [{ position } = { position: 0 }] = await database.unitOfWork.query<{ position: number }>(
    `SELECT position FROM registry_imports WHERE state = 'UNFINISHED'`,
  );
  expect(position).toBeGreaterThan(0);
  expect((await run(new AbortController().signal, (progress) => told.push(progress))).isFinished).toBe(true);
  const again = told.filter((each) => each.position <= position);
  expect(again.length).toBeGreaterThan(1);
  expect(again.every(({ pace }) => pace === null)).toBe(true);
  expect(told.at(-1)?.pace).not.toBeNull();
});

describe('an entry', () => {
  test('says what the registry lists, with the file it comes from', async () => {
    await importRows([ana]);
    const [{ import_id: importId, ...entry }] = (await entries('*, enumerated_on::text, updated_on::text')) as [
      Record<string, unknown>,
    ];
    expect(entry).toEqual({
      npi: anasNpi,
      given_name: 'ANA',
      middle_name: null,
      family_name: 'CAMPOVERDE-WREN',
      name_suffix: null,
      credentials: 'M.D.',
      other_given_name: 'ANA',
      other_family_name: 'WRENFIELD',
      city: 'DALLAS',
      region: 'US-TX',
      postal_code: '752011234',
      phone: '2145550100',
      taxonomies: [
        { code: '2084P0800X', licenseNumber: 'TX\\12', licenseState: 'TX', isPrimary: true },
        { code: '207R00000X' },
      ],
      enumerated_on: '2011-05-06',
      updated_on: '2025-07-08',
      deactivated_on: null,
    });
    expect(
      await database.unitOfWork.query(`SELECT file_name, listed_on::text, state FROM registry_imports WHERE id = $1`, [
        importId,
      ]),
    ).toEqual([{ file_name: 'npidata_20261108.csv', listed_on: '2026-11-08', state: 'FINISHED' }]);
  });

  test('is nowhere in the directory: who searches finds listings, and nobody else', async () => {
    await new Scenario(database).practitioner('Ana Campoverde-Wren').licensedIn('US-TX').at('Dallas').publish();
    const search = async (words: string | null) => {
      await rebuildSearchRows(database.unitOfWork);
      return house.publicDoor.ask(
        `query ($words: String) { practitioners(first: 50, search: $words, near: { place: "Dallas, TX", includeRemote: true }) {
          totalCount nodes { familyName } facets { professions { value count } } } }`,
        { words },
      );
    };
    const before = [await search('Campoverde'), await search(null)];
    expect(before[0]).toMatchObject({ practitioners: { totalCount: 1, nodes: [{ familyName: 'Campoverde-Wren' }] } });
    const { counts } = await importRows([ana, ...Array.from({ length: 20 }, (_, n) => registryPerson(n + 2))]);
    expect(counts.written.inserted).toBe(21);
    expect([await search('Campoverde'), await search(null)]).toEqual(before);
  });

  test('is the same from either layout and in any order of columns', async () => {
    await importRows([ana]);
    const listed = await everything();
    for (const columns of [registryColumns('2016'), registryColumns('current').toReversed()]) {
      const path = write('npidata_20261108.csv', fileOf([ana], columns));
      expect((await importFile(path)).counts.written).toMatchObject({ inserted: 0, updated: 0, unchanged: 1 });
      expect(await everything()).toBe(listed);
    }
  });

  test('follows the registry, and only where that says something else', async () => {
    await importRows([ana, registryPerson(2)]);
    const moved = { ...ana, 'Provider Business Practice Location Address City Name': 'AUSTIN' };
    const { counts } = await importRows([moved, registryPerson(2)]);
    expect(counts.written).toEqual({ inserted: 0, updated: 1, unchanged: 1, deactivated: 0, withheld: 0 });
    expect(await entries('city', `npi = '${anasNpi}'`)).toEqual([{ city: 'AUSTIN' }]);
  });

  test('is followed also where the filter would not take it: to another state, another profession, abroad', async () => {
    const options = { codes: ['2084P0800X'], regions: ['US-TX'] };
    await importRows([ana], options);
    const { counts } = await importRows(
      [
        {
          ...ana,
          'Healthcare Provider Taxonomy Code_1': '207R00000X',
          'Provider Business Practice Location Address State Name': 'OR',
        },
      ],
      options,
    );
    expect(counts.written.updated).toBe(1);
    expect(await entries('region')).toEqual([{ region: 'US-OR' }]);
    await importRows(
      [{ ...ana, 'Provider Business Practice Location Address Country Code (If outside U.S.)': 'CA' }],
      options,
    );
    expect(await entries('region')).toEqual([{ region: null }]);
  });

  test('says so when its number is deactivated, and again when it is not', async () => {
    await importRows([ana, registryPerson(2)]);
    const gone = { NPI: anasNpi, 'NPI Deactivation Date': '11/01/2026' };
    const { counts } = await importRows([
      gone,
      { NPI: registryPerson(3).NPI ?? '', 'NPI Deactivation Date': '11/01/2026' },
    ]);
    expect(counts.written).toMatchObject({ deactivated: 1, inserted: 0, updated: 0 });
    expect(counts.refused).toEqual({ DEACTIVATED: 2 });
    expect(await entries('npi, given_name, deactivated_on::text AS on')).toEqual([
      { npi: anasNpi, given_name: 'ANA', on: '2026-11-01' },
      { npi: registryPerson(2).NPI, given_name: registryPerson(2)['Provider First Name'], on: null },
    ]);
    expect((await importRows([gone])).counts.written.deactivated).toBe(0);
    const again = { 'NPI Deactivation Date': '11/01/2026', 'NPI Reactivation Date': '10/31/2026' };
    expect((await importRows([{ ...ana, ...again }])).counts.refused).toEqual({ DEACTIVATED: 1 });
    // Also where it was a day's mistake.
    const back = { ...ana, 'NPI Deactivation Date': '11/01/2026', 'NPI Reactivation Date': '11/01/2026' };
    expect((await importRows([back])).counts.written.updated).toBe(1);
    expect(await entries('deactivated_on', `npi = '${anasNpi}'`)).toEqual([{ deactivated_on: null }]);
  });

  test('that was taken down does not come back', async () => {
    await database.dataSource.query('INSERT INTO registry_takedowns VALUES ($1, gen_random_uuid(), now())', [anasNpi]);
    const { counts } = await importRows([ana, registryPerson(2)]);
    expect(counts.written).toEqual({ inserted: 1, updated: 0, unchanged: 0, deactivated: 0, withheld: 1 });
    expect(await entries('npi')).toEqual([{ npi: registryPerson(2).NPI }]);
  });
});

describe('who is taken', () => {
  const someone = (n: number, change: RegistryRow): RegistryRow => ({ ...registryPerson(n), ...change });
  const state = 'Provider Business Practice Location Address State Name';

  test('a person of a profession and a state that were asked for; the rest is counted', async () => {
    const { counts } = await importRows(
      [
        someone(1, {
          'Healthcare Provider Taxonomy Code_1': '2084P0800X',
          'Healthcare Provider Taxonomy Code_2': '',
          [state]: 'tx',
        }),
        someone(2, {
          'Healthcare Provider Taxonomy Code_1': '207R00000X',
          'Healthcare Provider Taxonomy Code_2': '2084P0800X',
          [state]: 'Texas',
        }),
        someone(3, {
          'Healthcare Provider Taxonomy Code_1': '103T00000X',
          'Healthcare Provider Taxonomy Code_2': '',
          [state]: 'TX',
        }),
        someone(4, { 'Healthcare Provider Taxonomy Code_1': '2084P0800X', [state]: 'OR' }),
        someone(5, { 'Healthcare Provider Taxonomy Code_1': '2084P0800X', [state]: 'AE' }),
        someone(6, { 'Entity Type Code': '2', 'Provider Last Name (Legal Name)': '' }),
      ],
      { codes: ['2084P0800X'], regions: ['US-TX'] },
    );
    expect(await entries('npi')).toEqual([{ npi: registryPerson(1).NPI }, { npi: registryPerson(2).NPI }]);
    expect(counts).toMatchObject({
      rows: 6,
      leftOut: { OTHER_PROFESSION: 1, OTHER_STATE: 1, OUTSIDE_THE_STATES: 1, ORGANISATION: 1 },
      byProfession: { psychiatrist: 2 },
      byRegion: { 'US-TX': 2 },
      refused: {},
    });
  });
});

describe('a dry run', () => {
  test('says what an import would do, in the same numbers, and writes nothing', async () => {
    const file = damagedRegistryFile(600, { oneIn: 6 });
    await importRows([registryPerson(0), { ...registryPerson(1), 'Provider Credential Text': 'CHANGED' }]);
    const path = write('npidata_20261108.csv', file.bytes);
    const before = await everything();
    const files = () => database.unitOfWork.query(`SELECT count(*) AS imports FROM registry_imports`);
    const importsBefore = await files();

    const dry = await importFile(path, { isDryRun: true });

    expect(await everything()).toBe(before);
    expect(await files()).toEqual(importsBefore);
    expect(dry.refusedRowsFile).toBeNull();
    expect(dry.counts.written).toMatchObject({ updated: 1, unchanged: 1, inserted: file.sound.size - 2 });
    expect((await importFile(path)).counts).toEqual(dry.counts);
  });
});

describe('refused rows', () => {
  test('stand in a file with line and reason that a spreadsheet opens without running anything', async () => {
    const path = write('npidata_20261108.csv', `${fileOf([ana])}\n=HYPERLINK("http://x")\n"@x"\n`);
    const { refusedRowsFile } = await importFile(path);
    expect(readFileSync(refusedRowsFile ?? '', 'utf8').split('\r\n')).toEqual([
      '\ufeff"Line","Reason","In words","NPI","Beginning of the line"',
      `"3","STRAY_QUOTE","A quotation mark is where none can be; inside a field it is written twice.","","'=HYPERLINK(""http://x"")"`,
      '"4","COLUMN_COUNT","The row has more or fewer columns than the header.","","""@x"""',
      '',
    ]);
  });
});

describe('what is refused in one sentence', () => {
  const columns = registryColumns('current');
  test.each([
    ['none.csv', null, /^There is no file .*none\.csv\.$/],
    ['empty.csv', '', /^empty\.csv is empty\.$/],
    ['a.csv', 'PK\x03\x04', /^a\.csv is a ZIP archive: unpack it first\.$/],
    ['a.csv', '\x1f\x8b', /^a\.csv is compressed: unpack it first\.$/],
    ['a.csv', '\xff\xfeN', /^a\.csv is UTF-16: save it as UTF-8\.$/],
    ['a.csv', '"NPI', /^a\.csv does not begin with a line of column names\.$/],
    [
      'a.csv',
      fileOf(
        [],
        columns.filter((name) => !/^NPI$|License Number_1/.test(name)),
      ),
      /^a\.csv is not a registry table that can be read: it lacks the columns "NPI" and "Provider License Number_1"\.$/,
    ],
    ['a.csv', fileOf([], [...columns, 'Last Update Date']), /: it has the column "Last Update Date" more than once\.$/],
    ['a.csv', 'some,thing,else', /: it lacks the columns ("[^"]+", ){4}"[^"]+" and 17 more\.$/],
  ])('%s', async (name, text, sentence) => {
    const path = text === null ? join(folder, name) : write(name, Buffer.from(text, 'latin1'));
    await expect(importFile(path)).rejects.toThrow(sentence);
    expect(await database.unitOfWork.query('SELECT id FROM registry_imports')).toEqual([]);
  });

  test('an older file than the last', async () => {
    await importRows([ana]);
    const path = write('npidata_20261107.csv', fileOf([]));
    await expect(importFile(path)).rejects.toThrow(
      /^npidata_20261107\.csv is of Nov 7, 2026, and npidata_20261108\.csv of Nov 8, 2026 /,
    );
    await expect(importFile(path, { isDryRun: true })).rejects.toThrow('an older file would undo what is newer');
    expect((await importFile(path, { asOf: '2026-11-09' })).isFinished).toBe(true);
  });

  test('a day that is still to come, which would make every file until then an older one', async () => {
    const path = write('npidata_20261108.csv', fileOf([ana]));
    for (const isDryRun of [true, false]) {
      await expect(importFile(path, { asOf: '2027-11-08', isDryRun })).rejects.toThrow(
        /^npidata_20261108\.csv cannot describe Nov 8, 2027, which is still to come/,
      );
    }
    expect(await database.unitOfWork.query('SELECT id FROM registry_imports')).toEqual([]);
    // It is tomorrow already where a file may come from.
    expect((await importFile(path, { asOf: '2026-11-22' })).isFinished).toBe(true);
  });
});
