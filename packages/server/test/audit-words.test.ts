import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as slugs from '../src/catalog/content/slugs.js';
import { searchSpeaksOfDanger } from '../src/consultations/crisis/read-danger.js';
import { nobody } from '../src/platform/actor.js';
import { recordAudit } from '../src/platform/audit.js';
import { createTestDatabase, type TestDatabase } from './database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(source, name), 'utf8'))
  .filter((text) => /\b(?:recordAudit|auditClaim)\b/.test(text));

/** Every name an entry may get in the files that write entries: quoted, or put together from closed lists. */
const literals = (pattern: RegExp) => [
  ...new Set(files.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name))),
];
const actions = literals(/['`]([a-z-]+(?:\.(?:[a-z-]+|\$\{[^}]+\}))+)['`]/g);
const kinds = literals(/subjectKind: '([^']*)'/g);
const reasons = literals(/'([A-Z][A-Z0-9_]{2,})'/g);

const everyday =
  'and age concentration damage effects generalised high loss major memory other over raised rise social use'.split(
    ' ',
  );

/** One word each: what somebody has, is given, fears or is asked about. */
const healthWords = new Set(
  [
    ...[
      ...slugs.conditionSlugs,
      ...slugs.deliveryMethodSlugs,
      ...slugs.precautionSlugs,
      ...slugs.sideEffectSlugs,
    ].flatMap((slug) => slug.split('-')),
    ...'anxiety depressed diagnosis die dose dosing drug dying harm hurt kill medication medicine overdose panic'.split(
      ' ',
    ),
    ...'patient-health psychiatric spravato suicidal suicide symptom therapy trauma'.split(' '),
  ].filter((word) => word.length > 2 && !everyday.includes(word)),
);

test('every name in the audit log is of the code, and none is a word of health', () => {
  expect(actions.length).toBeGreaterThan(60);
  expect(kinds.length).toBeGreaterThan(8);
  const words = [...actions, ...kinds, ...reasons].flatMap((name) =>
    name
      .toLowerCase()
      .replace(/\$\{[^}]+\}/g, '')
      .split(/[^a-z]+/),
  );
  expect([...new Set(words)].filter((word) => healthWords.has(word))).toEqual([]);
  expect([...actions, ...kinds].filter((name) => searchSpeaksOfDanger(name.replace(/[^a-z]+/g, ' ')))).toEqual([]);
});

test.each([
  ['consultation.read for PTSD', 'consultation'],
  ['=story.done', 'consultation'],
  ['story', 'consultation'],
  [`story.${'long'.repeat(20)}`, 'consultation'],
  ['story.done', '@story'],
  ['story.done', 'what somebody wrote'],
])('nothing else comes there: %s, %s', async (action, subjectKind) => {
  const entry = { actor: nobody, action, subjectKind, subjectId: randomUUID() };
  await expect(database.unitOfWork.run((tx) => recordAudit(tx, entry))).rejects.toThrow('closed_list');
});
