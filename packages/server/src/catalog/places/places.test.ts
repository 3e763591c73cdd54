import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { loadPlaces } from './load-places.js';
import { Places } from './places.js';

let database: TestDatabase;
let places: Places;
beforeAll(async () => {
  database = await createTestDatabase();
  places = new Places(database.unitOfWork);
});
afterAll(() => database.drop());

describe('a place that is clear is understood', () => {
  test.each([
    ['75201', 'Dallas, TX 75201', 'POSTAL_CODE', 'US-TX', 'America/Chicago'],
    ['10001', 'New York, NY 10001', 'POSTAL_CODE', 'US-NY', 'America/New_York'],
    ['00901', 'San Juan, PR 00901', 'POSTAL_CODE', 'US-PR', 'America/Puerto_Rico'],
    ['79901', 'El Paso, TX 79901', 'POSTAL_CODE', 'US-TX', 'America/Denver'],
    ['47906', 'West Lafayette, IN 47906', 'POSTAL_CODE', 'US-IN', 'America/Indiana/Indianapolis'],
    ['85001', 'Phoenix, AZ 85001', 'POSTAL_CODE', 'US-AZ', 'America/Phoenix'],
    ['Dallas', 'Dallas, TX', 'CITY', 'US-TX', 'America/Chicago'],
    ['Dallas, TX', 'Dallas, TX', 'CITY', 'US-TX', 'America/Chicago'],
    ['dallas texas', 'Dallas, TX', 'CITY', 'US-TX', 'America/Chicago'],
    ['Dallas, GA', 'Dallas, GA', 'CITY', 'US-GA', 'America/New_York'],
    ['Portland, ME', 'Portland, ME', 'CITY', 'US-ME', 'America/New_York'],
    ['Texas', 'Texas', 'REGION', 'US-TX', 'America/Chicago'],
    ['TX', 'Texas', 'REGION', 'US-TX', 'America/Chicago'],
    ['District of Columbia', 'District of Columbia', 'REGION', 'US-DC', 'America/New_York'],
    ['Guam', 'Guam', 'REGION', 'US-GU', 'Pacific/Guam'],
    ['NY', 'New York State', 'REGION', 'US-NY', 'America/New_York'],
    ['new york state', 'New York State', 'REGION', 'US-NY', 'America/New_York'],
    ['Washington State', 'Washington State', 'REGION', 'US-WA', 'America/Los_Angeles'],
    ['State of Texas', 'Texas', 'REGION', 'US-TX', 'America/Chicago'],
    ['NYC', 'New York, NY', 'CITY', 'US-NY', 'America/New_York'],
    ['SF', 'San Francisco, CA', 'CITY', 'US-CA', 'America/Los_Angeles'],
    ['DFW', 'Dallas, TX', 'CITY', 'US-TX', 'America/Chicago'],
    ['ATL', 'Atlanta, GA', 'CITY', 'US-GA', 'America/New_York'],
    ['LA, CA', 'Los Angeles, CA', 'CITY', 'US-CA', 'America/Los_Angeles'],
    ['New Orleans, LA', 'New Orleans, LA', 'CITY', 'US-LA', 'America/Chicago'],
    ['San José', 'San Jose, CA', 'CITY', 'US-CA', 'America/Los_Angeles'],
    ['St. Louis', 'St. Louis, MO', 'CITY', 'US-MO', 'America/Chicago'],
    ['Saint Louis', 'St. Louis, MO', 'CITY', 'US-MO', 'America/Chicago'],
    ['El Paso', 'El Paso, TX', 'CITY', 'US-TX', 'America/Denver'],
    ['Dalas', 'Dallas, TX', 'CITY', 'US-TX', 'America/Chicago'],
    ['Pheonix, AZ', 'Phoenix, AZ', 'CITY', 'US-AZ', 'America/Phoenix'],
    ['Tuscon', 'Tucson, AZ', 'CITY', 'US-AZ', 'America/Phoenix'],
    ['Pitsburgh', 'Pittsburgh, PA', 'CITY', 'US-PA', 'America/New_York'],
    ['75201 Dallas', 'Dallas, TX 75201', 'POSTAL_CODE', 'US-TX', 'America/Chicago'],
    ['Dallas TX 75201 USA', 'Dallas, TX 75201', 'POSTAL_CODE', 'US-TX', 'America/Chicago'],
    ['Philadel', 'Philadelphia, PA', 'CITY', 'US-PA', 'America/New_York'],
  ])('%s is %s', async (text, label, kind, region, timeZone) => {
    const { place, suggestions } = await places.understand(text);
    expect(place).toMatchObject({ label, kind, region, timeZone });
    expect(suggestions).toEqual([]);
  });
});

test.each([
  ['LA', 'Los Angeles, CA', ['Louisiana']],
  ['l.a.', 'Los Angeles, CA', ['Louisiana']],
  ['DC', 'Washington, DC', ['District of Columbia']],
  ['Washington', 'Washington, DC', ['Washington State']],
  ['New York', 'New York, NY', ['New York State']],
  ['Portland', 'Portland, OR', ['Portland, ME']],
  ['Springfield', 'Springfield, MO', ['MA', 'IL', 'OR', 'OH', 'VA'].map((state) => `Springfield, ${state}`)],
  ['Kansas City', 'Kansas City, MO', ['Kansas City, KS']],
])('%s is taken for %s, and what is called the same is offered beside it', async (text, label, others) => {
  const { place, suggestions } = await places.understand(text);
  expect(place?.label).toBe(label);
  expect(suggestions.map((each) => each.label)).toEqual(others);
});

test('a place that is offered is understood as itself when it is taken', async () => {
  for (const text of ['Washington', 'New York', 'LA', 'Springfield', 'Portland', 'san', '752', 'new']) {
    const { suggestions } = await places.understand(text);
    const offered = [...suggestions, ...(await places.search(text, 10))];
    for (const { label, kind, region } of offered) {
      const { place } = await places.understand(label);
      expect([label, place]).toMatchObject([label, { label, kind, region }]);
    }
  }
});

test('Dallas lies where it lies', async () => {
  const { place } = await places.understand('75201');
  expect(place?.latitude).toBeCloseTo(32.79, 1);
  expect(place?.longitude).toBeCloseTo(-96.8, 1);
});

test('what is not clear offers the likely ones', async () => {
  const labels = async (text: string) => {
    const { place, suggestions } = await places.understand(text);
    expect(place).toBeNull();
    return suggestions.map(({ label }) => label);
  };
  expect(await labels('San')).toContain('San Antonio, TX');
  expect(await labels('752')).toContain('Dallas, TX 75201');
  expect((await labels('75200')).every((label) => label.startsWith('Dallas, TX 752'))).toBe(true);
  expect(await labels('Dallas Fort Worth')).toEqual(expect.arrayContaining(['Dallas, TX', 'Fort Worth, TX']));
  expect(await labels('Tuscoon')).toContain('Tucson, AZ');
  expect(await labels('Xyzzyville')).toEqual([]);
});

test('a field that suggests while typing gets the best first, each once, at most as many as asked', async () => {
  const labels = async (text: string, first = 5) => (await places.search(text, first)).map(({ label }) => label);
  expect((await labels('dal'))[0]).toBe('Dallas, TX');
  expect((await labels('Tex'))[0]).toBe('Texas');
  expect((await labels('7520'))[0]).toBe('Dallas, TX 75201');
  expect(await labels('New York')).toEqual(expect.arrayContaining(['New York, NY', 'New York State']));
  expect(await labels('new yo')).toContain('New York, NY');
  expect(await labels('springfield', 3)).toHaveLength(3);
  const many = await labels('a', 10);
  expect(new Set(many).size).toBe(many.length);
});

test.each([
  [''],
  ['\0'],
  ['Dal\0las\0🌵'],
  ['🌵'],
  ['دالاس'],
  ['x'.repeat(10_000)],
  ["'; DROP TABLE places; --"],
  ['%'],
  ['\\'],
])('%j is answered, and never with an error', async (text) => {
  await expect(places.understand(text)).resolves.toBeDefined();
  await expect(places.search(text, 10)).resolves.toBeDefined();
});

test('loading again finds the same lists and does nothing; other lists replace what was there', async () => {
  expect(await loadPlaces(database.dataSource)).toBe(0);
  await database.unitOfWork.query(`UPDATE settings SET value = 'older' WHERE name = 'places'`);
  const [before] = await database.unitOfWork.query<{ count: number }>('SELECT count(*) FROM places');
  const told: number[] = [];
  const loaded = await loadPlaces(database.dataSource, ({ done }) => told.push(done));
  expect(loaded).toBe(before?.count);
  expect(told.at(-1)).toBe(loaded);
});

test('an answer comes from an index, not from reading every place', async () => {
  const questions = [
    'Dallas',
    'dal',
    's',
    'Dallas, TX',
    '75201',
    'Dalas',
    'san fransisco',
    'Springfeild IL',
    'Xyzzyville',
  ];
  const plans: string[] = [];
  const explaining = new Places({
    query: async <Row>(sql: string, parameters: readonly unknown[]) => {
      const plan = await database.unitOfWork.query<Record<string, string>>(`EXPLAIN ${sql}`, parameters);
      plans.push(plan.map((line) => line['QUERY PLAN']).join('\n'));
      return database.unitOfWork.query<Row>(sql, parameters);
    },
  });
  for (const question of questions) await explaining.understand(question);
  expect(plans.length).toBeGreaterThanOrEqual(questions.length);
  for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on places/);
});
