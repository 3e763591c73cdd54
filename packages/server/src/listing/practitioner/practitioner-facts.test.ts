import { describe, expect, it } from 'vitest';
import { isFresh, isStale, lastVisibleDay } from '../freshness/freshness.js';
import { languageOf } from './languages.js';
import { displayNameOf, servicesOf, yearsInPractice } from './practitioner-facts.js';

describe('what is said of a practitioner', () => {
  it.each([
    [['Ana', 'Ruiz', ['MD']], 'Ana Ruiz, MD'],
    [['Ana', 'Ruiz', ['DNP', 'PMHNP-BC']], 'Ana Ruiz, DNP, PMHNP-BC'],
    [['Ana María', 'Ruiz y Sol', []], 'Ana María Ruiz y Sol'],
  ] as const)('%j is called %s', ([given, family, letters], name) => {
    expect(displayNameOf(given, family, letters)).toBe(name);
  });

  it.each([
    [true, ['KAP', 'KETAMINE_TREATMENT'], 'REFERRAL', ['KETAMINE_TREATMENT', 'KAP']],
    [true, ['KAP'], 'IN_HOUSE', ['KAP']],
    [true, [], 'IN_HOUSE', []],
    [false, [], 'IN_HOUSE', ['INTEGRATION_ONLY']],
    [false, [], 'NONE', []],
  ] as const)('who gives medicine (%j), today %j, with integration %s gives %j', (gives, shown, level, services) => {
    expect(servicesOf(gives, shown, level)).toEqual(services);
  });

  it.each([
    [2008, '2026-11-21', 18],
    [2026, '2026-11-21', 0],
    [2027, '2026-11-21', 0],
    [null, '2026-11-21', null],
  ])('since %s is, on %s, %s years', (since, day, years) => {
    expect(yearsInPractice(since, day)).toBe(years);
  });

  it.each([
    ['es', 'Spanish'],
    ['ase', 'American Sign Language'],
    ['xx-not-a-language', 'xx-not-a-language'],
  ])('%s is %s', (tag, label) => {
    expect(languageOf(tag)).toEqual({ tag, label });
  });
});

it('a listing may be seen for 119 days after the day it was confirmed on', () => {
  expect(lastVisibleDay('2026-07-25')).toBe('2026-11-21');
  expect(isFresh('2026-07-25', '2026-11-21')).toBe(true);
  expect(isFresh('2026-07-24', '2026-11-21')).toBe(false);
});

it.each([
  ['2026-08-24', false],
  ['2026-08-23', true],
])('a listing confirmed on %s sinks on November 21: %s', (confirmedOn, stale) => {
  expect(isStale(confirmedOn, '2026-11-21')).toBe(stale);
});
