import { expect, test } from 'vitest';
import type { Catalog } from '../../catalog/catalog.js';
import { professions } from '../../catalog/content/professions.js';
import { smallSpanishWords } from './spanish-words.js';
import { catalogWordsOf, meaningsOf, type KnownTerm } from './typed-words.js';

const terms: KnownTerm[] = [
  { term: 'gonzalez', isName: true },
  { term: 'gonzales', isName: true },
  { term: 'coral', isName: false },
  { term: 'dallas', isName: false },
  { term: 'dalles', isName: false },
  { term: 'anaheim', isName: false },
  { term: 'ana', isName: true },
];
const catalogWords = new Map([
  ['oral', ['method:oral']],
  ['infusion', ['method:iv-infusion']],
  ['ketamine', ['method:intranasal-ketamine', 'service:KAP']],
  ['psychiatrist', ['profession:psychiatrist']],
  ['psychologist', ['profession:psychologist']],
]);

test.each([
  ['gonzales', ['gonzales'], ['gonzalez'], 'a name finds those one letter away, after itself'],
  ['gonsales', [], ['gonzales', 'gonzalez'], 'in eight letters two are forgiven'],
  ['dallas', ['dallas'], [], 'a city written right is that city'],
  ['ana', ['ana'], [], 'a name written right is no beginning'],
  ['anah', ['anaheim'], [], 'a beginning'],
  ['oral', ['method:oral'], [], 'a catalog word written right is no error for another word'],
  ['infusions', [], ['method:iv-infusion'], 'a plural is one letter more'],
  ['ketmaine', [], ['method:intranasal-ketamine', 'service:KAP'], 'two letters swapped'],
  ['psych', ['profession:psychiatrist', 'profession:psychologist'], [], 'a beginning in the catalog'],
  ['or', [], [], 'two letters begin too much to mean anything'],
  ['oxal', [], ['method:oral'], 'four letters forgive one'],
  ['saint', ['saint', 'st'], [], 'a word that is written long and short'],
  ['xyz', [], [], 'what nobody has'],
  ['constructor', [], [], 'what every object of a program has, and no listing'],
])('%s means %j and perhaps %j: %s', (word, meant, alike, _) => {
  const candidates = terms.filter(({ term }) => Math.abs(term.length - word.length) <= 2 || term.startsWith(word));
  const found = meaningsOf(word, candidates, catalogWords);
  expect([[...found.meant].sort(), [...found.alike].sort()]).toEqual([meant, alike]);
});

test.each([
  ['doctor', ['psychiatrist', 'anesthesiologist', 'pain-medicine', 'emergency-medicine', 'family-medicine']],
  [
    'physician',
    [
      'psychiatrist',
      'anesthesiologist',
      'pain-medicine',
      'emergency-medicine',
      'family-medicine',
      'physician-assistant',
    ],
  ],
  ['management', ['pain-medicine']],
  ['and', []],
])('people say %s of %j', (word, slugs) => {
  const nothing = { all: [] };
  const catalog = { deliveryMethods: nothing, conditions: nothing, integrationModalities: nothing };
  const words = catalogWordsOf({ ...catalog, professions: { all: professions } } as unknown as Catalog);
  expect(words.get(word) ?? []).toEqual(slugs.map((slug) => `profession:${slug}`));
});

test.each([
  ['ketamina para la depresion', ['la', 'para'], 'around what is meant'],
  ['psiquiatra de san antonio', ['de'], 'beside one Spanish word'],
  ['clinica cerca de mi en el paso', ['cerca', 'de', 'el', 'en', 'mi'], 'beside a small word that is only Spanish'],
  ['el paso', [], 'what a town begins with'],
  ['de la cruz', [], 'what a name begins with'],
  ['depression mi', [], 'a state'],
])('of %j, %j mean nothing by themselves: %s', (typed, small, _) => {
  expect([...smallSpanishWords(typed.split(' '))].toSorted()).toEqual(small);
});
