import { expect, test } from 'vitest';
import { beginningThere, licenceLine, stateOutOfReach, statesOfRemoteTalks } from '../src/licence-words.js';

const checked = {
  ...{ state: 'REGISTRY_MATCHED' as const, source: 'Texas Medical Board' },
  ...{ checkedOn: '2026-10-28', recheckBy: '2027-04-26' },
};
const texas = { jurisdiction: 'US-TX', startsOn: null, inForce: true, verification: checked };
const utah = { jurisdiction: 'US-UT', startsOn: null, inForce: true, verification: null };
const over = { jurisdiction: 'US-OK', startsOn: '2020-01-01', inForce: false, verification: checked };

test.each([
  [
    [texas],
    'US-TX',
    'Licensed in Texas. Checked on Oct 28, 2026: Texas Medical Board. This check counts until Apr 26, 2027.',
    'CHECKED',
  ],
  [[utah, texas], 'US-UT', 'Licensed in Utah. Not yet checked by us. Also licensed in 1 other state.', 'PLAIN'],
  [[utah, texas], 'US-CA', 'Licensed in Utah. Not yet checked by us. Also licensed in 1 other state.', 'PLAIN'],
  [[over], 'US-OK', 'No current licence is listed.', 'CAUTION'],
  [
    [{ ...texas, verification: { ...checked, state: 'LAPSED' as const } }],
    null,
    'Licensed in Texas. We checked this on Oct 28, 2026. That check ran out on Apr 26, 2027. We are checking again.',
    'CAUTION',
  ],
  [
    [{ ...texas, verification: { ...checked, state: 'DISPUTED' as const } }],
    null,
    'Licensed in Texas. We checked on Oct 28, 2026: Texas Medical Board. It does not match what is said here.',
    'CAUTION',
  ],
  [
    [{ ...texas, verification: { ...checked, state: 'SELF_ATTESTED' as const, checkedOn: null } }],
    null,
    'Licensed in Texas. Not yet checked by us.',
    'PLAIN',
  ],
])('of %j, looked at from %s: %s', (licences, place, words, kind) => {
  expect(licenceLine(licences, place)).toEqual({ words, kind });
});

test('of two licences of one state the checked one is told, whichever comes first', () => {
  const unchecked = { ...texas, verification: null };
  expect(licenceLine([unchecked, texas], 'US-TX')).toEqual(licenceLine([texas], 'US-TX'));
  expect(licenceLine([texas, unchecked], 'US-TX')).toEqual(licenceLine([texas], 'US-TX'));
});

test('talks from afar are for the states in which a check of ours counts today', () => {
  expect(statesOfRemoteTalks([utah, texas, over])).toEqual(['Texas']);
});

test.each([
  ['US-TX', null],
  ['', null],
  ['US-UT', 'Utah'],
  ['US-OK', 'Oklahoma'],
  ['US-CA', 'California'],
])('who will be in "%s" is out of reach of a talk from afar: %s', (place, state) => {
  expect(stateOutOfReach([utah, texas, over], place)).toBe(state);
});

test.each([
  ['a checked one that begins', { startsOn: '2027-02-01', verification: checked }, 'Feb 1, 2027'],
  ['one that begins today', { startsOn: '2026-11-30', verification: checked }, 'Nov 30, 2026'],
  ['one that nobody checked', { startsOn: '2027-02-01', verification: null }, null],
  ['one that began and is over', { startsOn: '2026-11-29', verification: checked }, null],
])('who will be where a licence is to come may wait for it: %s', (_, licence, begins) => {
  const licences = [texas, { jurisdiction: 'US-OK', inForce: false, ...licence }];
  expect(beginningThere(licences, 'US-OK', '2026-11-30')).toBe(begins);
  expect(beginningThere(licences, 'US-UT', '2026-11-30')).toBeNull();
});
