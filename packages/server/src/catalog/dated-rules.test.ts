import { expect, test } from 'vitest';
import { holdsOn, prescribesFromAfarOn, remotePrescribingOn, ruleFor } from './dated-rules.js';

const line = (jurisdiction: string | null, effectiveFrom: string, effectiveTo: string | null, allows: boolean) => ({
  jurisdiction,
  effectiveFrom,
  effectiveTo,
  allows,
});
const waiver = line(null, '2026-01-01', '2026-12-31', true);
const afterwards = line(null, '2027-01-01', null, false);
const strict = line('US-AR', '2026-06-01', null, false);
const lenient = line('US-TX', '2026-01-01', '2026-11-30', true);

test.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2026-12-31', true],
  ['2027-01-01', false],
])('a line from the first to the last day of 2026, on %s: %s', (day, holds) => {
  expect(holdsOn(waiver, day)).toBe(holds);
});

test.each([
  ['the waiver stands', [waiver, afterwards], 'US-TX', '2026-12-31', { allowed: true, until: '2026-12-31' }],
  ['the waiver is over', [waiver, afterwards], 'US-TX', '2027-01-01', { allowed: false, until: null }],
  ['the state forbids it', [waiver, strict], 'US-AR', '2026-07-01', { allowed: false, until: null }],
  ['another state forbids it', [waiver, strict], 'US-TX', '2026-07-01', { allowed: true, until: '2026-12-31' }],
  ['the state did not forbid it yet', [waiver, strict], 'US-AR', '2026-05-31', { allowed: true, until: '2026-12-31' }],
  ['the state’s line ends first', [waiver, lenient], 'US-TX', '2026-11-21', { allowed: true, until: '2026-11-30' }],
  [
    'a state cannot allow what is forbidden federally',
    [afterwards, line('US-TX', '2027-01-01', null, true)],
    'US-TX',
    '2027-02-01',
    { allowed: false, until: null },
  ],
  ['nothing is known', [], 'US-TX', '2026-11-21', { allowed: false, until: null }],
] as const)('remote prescribing when %s', (_, rules, jurisdiction, day, expected) => {
  expect(remotePrescribingOn(rules, jurisdiction, day)).toEqual(expected);
});

test('the line of a state comes before the line of the country, on the days it holds', () => {
  expect(ruleFor([waiver, strict], 'US-AR', '2026-07-01')).toBe(strict);
  expect(ruleFor([waiver, strict], 'US-AR', '2026-05-01')).toBe(waiver);
  expect(ruleFor([waiver, strict], 'US-TX', '2026-07-01')).toBe(waiver);
  expect(ruleFor([strict], 'US-TX', '2026-07-01')).toBeNull();
});

const says = (
  jurisdiction: string | null,
  prescribing: 'FULL' | 'VARIES_BY_STATE' | 'NONE',
  effectiveFrom: string,
) => ({
  ...{ jurisdiction, prescribing, effectiveFrom, effectiveTo: null },
});
const varies = says(null, 'VARIES_BY_STATE', '2026-01-01');
const doctors = says(null, 'FULL', '2026-01-01');

test.each([
  ['in the whole country', [doctors], 'US-TX', true],
  ['differing by state, where nobody wrote down what this one says', [varies], 'US-TX', false],
  ['where the state says on which terms', [varies, says('US-TX', 'VARIES_BY_STATE', '2026-01-01')], 'US-TX', true],
  ['where the state says in full', [varies, says('US-TX', 'FULL', '2026-01-01')], 'US-TX', true],
  ['where another state says so', [varies, says('US-OK', 'FULL', '2026-01-01')], 'US-TX', false],
  ['where the state says so from later on', [varies, says('US-TX', 'FULL', '2026-07-02')], 'US-TX', false],
  ['where the state says no', [doctors, says('US-TX', 'NONE', '2026-01-01')], 'US-TX', false],
  ['of which nothing is known', [], 'US-TX', false],
] as const)('who prescribes from afar, of a profession that may prescribe %s', (_, rules, jurisdiction, expected) => {
  expect(prescribesFromAfarOn(rules, jurisdiction, '2026-07-01')).toBe(expected);
});
