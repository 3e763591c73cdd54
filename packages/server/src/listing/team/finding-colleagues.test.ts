import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { Scenario } from '../../../test/scenario.js';
import { legalDay } from '../legality/legal-day.js';
import { findColleaguesByName } from './care-team.repository.js';

let database: TestDatabase;
let asking: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const scenario = new Scenario(database);
  const listed = (name: string) => scenario.practitioner(name).licensedIn('US-TX').publish();
  asking = (await listed('Nobody Else, MD')).id;
  for (const name of ['Ana María García-López, MD', 'Li O’Brien, PMHNP-BC', 'Alberto Liu, MD', 'Bo 100% Stone, MD']) {
    await listed(name);
  }
});
afterAll(() => database.drop());

const asked = () => {
  const now = database.clock.now();
  return { now, day: legalDay(now), most: 20 };
};

test.each([
  [['lopez'], ['García-López']],
  [['GARC', 'an'], ['García-López']],
  [['garcía-lópez'], ['García-López']],
  [['o’brien'], ['O’Brien']],
  [["O'Brien"], ['O’Brien']],
  [['obri', 'bc'], ['O’Brien']],
  [['li'], ['Liu', 'O’Brien']],
  [
    ['l', 'a'],
    ['García-López', 'Liu'],
  ],
  // The end of a name is not where anybody begins to write it.
  [['berto'], []],
  [['100%'], ['Stone']],
  [["'; DROP"], []],
])('%j finds %j', async (words, names) => {
  const found = await findColleaguesByName(database.unitOfWork, asking, words, asked());
  expect(found.map(({ familyName }) => familyName.replace(/^.* /, '')).toSorted()).toEqual(names);
});

test('is read off the index, however many are listed', async () => {
  const plan = await database.unitOfWork.run(async (tx) => {
    await tx.query('SET LOCAL enable_seqscan = off');
    const explaining = {
      query: <Row>(sql: string, parameters: readonly unknown[] = []) => tx.query<Row>(`EXPLAIN ${sql}`, parameters),
    };
    return findColleaguesByName(explaining, asking, ['ana', 'lop'], asked());
  });
  expect(JSON.stringify(plan)).toContain('practitioners_by_words_of_name');
});
