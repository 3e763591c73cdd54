import { expect, test } from 'vitest';
import { changesBetween, type Thing } from './changes.js';

const saying = (facts: Readonly<Record<string, string>>): Thing['facts'] =>
  Object.entries(facts).map(([about, said]) => ({ about, said, of: [about], each: null, askedAt: '' }));
const words = (facts: Readonly<Record<string, string>>): Thing => ({
  key: 'words',
  name: 'In your words',
  facts: saying(facts),
});
const license = (key: string, name: string, facts: Readonly<Record<string, string>>): Thing => ({
  key,
  name,
  facts: saying(facts),
});
const texas = license('l-1', 'Texas', { Number: 'P-1', 'Runs until': 'Jan 31, 2027' });
const ohio = license('l-2', 'Ohio', { Number: 'O-1' });

test.each<[string, Thing[], Thing[], unknown]>([
  ['nothing changed', [texas], [texas], []],
  [
    'a fact is another one',
    [texas],
    [license('l-1', 'Texas', { Number: 'P-1', 'Runs until': 'Jan 31, 2029' })],
    [{ kind: 'CHANGED', name: 'Texas', facts: [{ about: 'Runs until', before: 'Jan 31, 2027', now: 'Jan 31, 2029' }] }],
  ],
  [
    'a fact was given, another is given no longer',
    [words({ Headline: 'Calm' })],
    [words({ About: 'I listen.' })],
    [
      {
        kind: 'CHANGED',
        facts: [
          { about: 'About', before: null, now: 'I listen.' },
          { about: 'Headline', before: 'Calm', now: null },
        ],
      },
    ],
  ],
  [
    'one came and one went',
    [texas],
    [ohio],
    [
      { kind: 'ADDED', name: 'Ohio', facts: [] },
      { kind: 'REMOVED', name: 'Texas', facts: [] },
    ],
  ],
  ['their order alone says nothing else', [texas, ohio], [ohio, texas], []],
])('%s', (_, before, now, expected) => {
  expect(changesBetween(before, now)).toMatchObject(expected as object[]);
  expect(changesBetween(before, now)).toHaveLength((expected as unknown[]).length);
});

test('of long words, the part that changed is shown with the words around it', () => {
  const text = (middle: string) => `${'first '.repeat(60)}and then ${middle} comes ${'last '.repeat(60)}`.trim();
  const [change] = changesBetween([words({ About: text('blue') })], [words({ About: text('green') })]);
  const [fact] = change?.facts ?? [];
  expect(fact?.before).toMatch(/^… first .*and then blue comes .*last …$/);
  expect(fact?.now).toMatch(/^… first .*and then green comes .*last …$/);
  expect(fact?.now?.length).toBeLessThan(160);
});

test('long words that only grew at their end are shown from there on', () => {
  const text = 'word '.repeat(60).trim();
  const [change] = changesBetween([words({ About: text })], [words({ About: `${text} more` })]);
  expect(change?.facts[0]?.now).toMatch(/^… word .* more$/);
});
