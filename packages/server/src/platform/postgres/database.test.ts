import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.js';
import { readPlainArray } from './database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 1 });
});
afterAll(() => database.drop());

test.each([
  ['{}', []],
  ['{en}', ['en']],
  ['{iv-infusion,im-injection}', ['iv-infusion', 'im-injection']],
  ['{"two words"}', null],
  ['{a,NULL}', null],
  ['{{a},{b}}', null],
])('the array %s is plainly %j', (text, plain) => expect(readPlainArray(text)).toEqual(plain));

test.each([
  [['en', 'es']],
  [[]],
  [['two words', 'a,b', 'say "hi"', 'back\\slash', '{braced}', '', 'null', ' ']],
  [['a', null]],
])('an array of text comes back as it was: %j', async (array) => {
  expect(await database.unitOfWork.query('SELECT $1::text[] AS array', [array])).toEqual([{ array }]);
});
