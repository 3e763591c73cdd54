import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { listFields, type SearchQuestion } from '../search-question.js';
import { canBeJudged, judgeOf, type BestRow } from './judged-row.js';

const today = '2026-11-21';
const everybody: SearchQuestion = {
  ...{
    words: [],
    near: null,
    maxSessionPrice: null,
    patientLocation: null,
    verified: null,
    acceptingNewPatients: null,
  },
  ...{ availableBefore: null, sort: 'BEST_MATCH', now: Temporal.Instant.from('2026-11-21T15:00:00Z'), today },
  lists: Object.fromEntries(listFields.map((field) => [field, []])) as unknown as SearchQuestion['lists'],
};
const listing = (lists: Partial<SearchQuestion['lists']>) => ({ lists: { ...everybody.lists, ...lists } });
const ana: BestRow = {
  ...{ id: 'ana', rank: -80, key: '-80', visibleFrom: '2026-01-01', visibleUntil: '2027-01-01' },
  ...{ verifiedFrom: '2026-01-01', verifiedUntil: '2027-01-01', staleOn: '2026-12-01', refreshOn: '2026-12-01' },
  ...{ accepting: true, facts: [0n, 2n, 0n, 0n], kinds: 5n, lowestPrice: 20_000 },
};
/** "ptsd" is the second bit of the second column, "KAP" the third bit; nobody has the others. */
const vocabulary = {
  fact: (_field: string, value: string) => (value === 'ptsd' ? { column: 1, bit: 2n } : null),
  kind: (_field: string, value: string) => (value === 'KAP' ? { bit: 4n } : value === 'VIDEO' ? { bit: 2n } : null),
} as unknown as Parameters<typeof judgeOf>[1];

const before = '2026-11-20';
test.each<[string, Partial<SearchQuestion>, Partial<BestRow>, boolean | null]>([
  ['somebody who can be seen', {}, {}, true],
  ['who can be seen from today on', {}, { visibleFrom: today }, true],
  ['who can be seen from tomorrow on', {}, { visibleFrom: '2026-11-22' }, false],
  ['who can be seen until today, which does not count', {}, { visibleUntil: today }, false],
  ['who can be seen for ever', {}, { visibleFrom: '-infinity', visibleUntil: 'infinity' }, true],
  ['who is verified from today on', { verified: true }, { verifiedFrom: today }, true],
  ['who is verified until today, which does not count', { verified: true }, { verifiedUntil: today }, false],
  ['who was never verified', { verified: true }, { verifiedFrom: 'infinity', verifiedUntil: 'infinity' }, false],
  ['who is not verified, and is asked for', { verified: false }, { verifiedUntil: before }, true],
  ['who takes new patients', { acceptingNewPatients: true }, {}, true],
  ['who takes none', { acceptingNewPatients: true }, { accepting: false }, false],
  ['who takes none, and is asked for', { acceptingNewPatients: false }, { accepting: false }, true],
  ['one of two values of a fact', listing({ conditions: ['ocd', 'ptsd'] }), {}, true],
  ['a value that nobody has', listing({ conditions: ['ocd'] }), {}, false],
  ['two facts, of which one is missing', listing({ conditions: ['ptsd'], languages: ['es'] }), {}, false],
  ['a kind of care', listing({ services: ['KAP'] }), {}, true],
  ['another kind of care', listing({ services: ['KAP'] }), { kinds: 3n }, false],
  ['a kind of talk', listing({ consultationModes: ['VIDEO'] }), {}, false],
  ['a price that is just met', { maxSessionPrice: 20_000 }, {}, true],
  ['a price below theirs', { maxSessionPrice: 19_999 }, {}, false],
  ['who gives no price', { maxSessionPrice: 20_000 }, { lowestPrice: null }, false],
  ['sums that are those of today until tomorrow', { maxSessionPrice: 20_000 }, { refreshOn: '2026-11-22' }, true],
  ['sums that changed today', { maxSessionPrice: 20_000 }, { refreshOn: today }, null],
  ['sums that changed, and it was announced', listing({ services: ['KAP'] }), { refreshOn: null }, null],
  [
    'sums that changed, of somebody who is out anyway',
    { maxSessionPrice: 1, verified: false },
    { refreshOn: null },
    false,
  ],
  ['sums that changed, and nothing is asked of them', {}, { refreshOn: null }, true],
])('%s', (_who, asked, row, isMet) => {
  const question = { ...everybody, ...asked };
  expect(canBeJudged(question)).toBe(true);
  expect(judgeOf(question, vocabulary)({ ...ana, ...row })).toBe(isMet);
});

test.each<[string, Partial<SearchQuestion>]>([
  ['words', { words: [{ meant: ['ana'], alike: [] }] }],
  [
    'a place',
    { near: { latitude: 0, longitude: 0, radiusKm: 1, wholeRegion: null, jurisdiction: null, includeRemote: false } },
  ],
  ['where the patient is', { patientLocation: 'US-TX' }],
  ['a time', { availableBefore: everybody.now }],
  ['a price for a method, which one offering has to meet', { ...listing({ services: ['KAP'] }), maxSessionPrice: 1 }],
  ['a service by a method, which one offering has to meet', listing({ services: ['KAP'], deliveryMethods: ['oral'] })],
])('%s is a question for more than their own row', (_what, asked) => {
  expect(canBeJudged({ ...everybody, ...asked })).toBe(false);
});
