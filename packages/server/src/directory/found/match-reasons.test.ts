import { describe, expect, test } from 'vitest';
import { matchedOn, worthKnowing, type FoundBesides, type FoundFacts } from './match-reasons.js';
import { listFields, type ListField, type SearchQuestion } from '../search-question.js';

const facts: FoundFacts = {
  services: ['KAP'],
  deliveryMethods: ['iv-infusion'],
  careSettings: ['CLINIC'],
  lowestPrice: 45_000,
  isRemote: false,
  hasSlot: true,
  isVerified: true,
  isStale: false,
  lastConfirmedOn: '2026-08-12',
  acceptingNewPatients: true,
  mayPrescribe: true,
  integrationLevel: 'IN_HOUSE',
  outOfNetwork: [],
  has: {
    languages: ['en', 'es'],
    insurers: ['aetna'],
    integrationModalities: ['emdr'],
    integrationSupport: ['IN_HOUSE'],
  },
};
const besides: FoundBesides = { atHome: [], lastDayChecked: null };
const labels: Record<string, string> = {
  'iv-infusion': 'IV infusion',
  es: 'Spanish',
  aetna: 'Aetna',
  cigna: 'Cigna',
  emdr: 'EMDR',
};
const levels: Record<string, string> = {
  IN_HOUSE: 'Integration in house',
  REFERRAL: 'Integration by referral only',
  NONE: 'No integration support',
};
const labelOf = (_: unknown, value: string) => labels[value] ?? levels[value] ?? value;

type Chosen = Partial<Record<ListField, string[]>> & Partial<Pick<SearchQuestion, 'maxSessionPrice' | 'verified'>>;
function question({ maxSessionPrice = null, verified = null, ...lists }: Chosen): SearchQuestion {
  const nothing = Object.fromEntries(listFields.map((field) => [field, []])) as unknown as SearchQuestion['lists'];
  return {
    lists: { ...nothing, ...lists },
    maxSessionPrice,
    verified,
    availableBefore: null,
  } as unknown as SearchQuestion;
}

describe('why somebody was found', () => {
  const examples: [string, Chosen, Partial<FoundFacts>, string[]][] = [
    [
      'what was chosen and they have',
      { deliveryMethods: ['iv-infusion', 'oral'], languages: ['es', 'fr'] },
      {},
      ['Offers IV infusion', 'Speaks Spanish'],
    ],
    ['the price that was asked about', { maxSessionPrice: 50_000 }, {}, ['From $450 a session']],
    [
      'integration, level before kind',
      { integrationModalities: ['emdr'], integrationSupport: ['IN_HOUSE'] },
      {},
      ['Integration in house', 'Integration: EMDR'],
    ],
    ['an insurer in network only', { insurers: ['aetna', 'cigna'] }, { outOfNetwork: ['cigna'] }, ['Works with Aetna']],
    ['a checked licence that was asked for', { verified: true }, {}, ['Licence checked at its source']],
    [
      'reach before all else',
      { languages: ['es'] },
      { isRemote: true },
      ['Can see you there remotely', 'Speaks Spanish'],
    ],
    [
      'what speaks for them when nothing was chosen',
      {},
      {},
      ['Integration in house', 'Licence checked at its source', 'Offers IV infusion'],
    ],
    ['no more than is true', {}, { integrationLevel: 'REFERRAL', isVerified: false, deliveryMethods: [] }, []],
  ];
  test.each(examples)('%s', (_, chosen, changed, expected) => {
    expect(matchedOn(question(chosen), { ...facts, ...changed }, labelOf).map(({ label }) => label)).toEqual(expected);
  });
});

describe('what is worth knowing', () => {
  const examples: [string, Partial<FoundFacts>, string[]][] = [
    ['nothing, when nothing speaks against them', {}, []],
    ['an unchecked licence', { isVerified: false }, ['Licence not yet checked by us']],
    ['a stale listing, with its day', { isStale: true }, ['Not confirmed since August 12, 2026']],
    [
      'a therapist beside whom the medicine is given',
      { mayPrescribe: false },
      ['Someone else prescribes the medicine'],
    ],
    ['a therapist who gives none', { mayPrescribe: false, deliveryMethods: [] }, []],
    ['no price', { lowestPrice: null }, ['No price given']],
    ['a price of nothing is a price', { lowestPrice: 0 }, []],
    ['an insurer out of network', { outOfNetwork: ['cigna'] }, ['Out of network: Cigna']],
    ['integration by referral', { integrationLevel: 'REFERRAL' }, ['Integration by referral only']],
    [
      'none at all, after what weighs more',
      { integrationLevel: 'NONE', acceptingNewPatients: false },
      ['Not taking new patients now', 'No integration support'],
    ],
  ];
  test('that a check of their licence ran out, where one did and none holds', () => {
    const said = worthKnowing({ ...facts, isVerified: false }, { ...besides, lastDayChecked: '2026-10-31' }, labelOf);
    expect(said).toEqual([
      { code: 'LICENCE_CHECK_LAPSED', label: 'Our check of their licence ran out on October 31, 2026' },
    ]);
    expect(worthKnowing(facts, { ...besides, lastDayChecked: '2026-10-31' }, labelOf)).toEqual([]);
  });

  test.each(examples)('%s', (_, changed, expected) => {
    expect(worthKnowing({ ...facts, ...changed }, besides, labelOf).map(({ label }) => label)).toEqual(expected);
  });
});
