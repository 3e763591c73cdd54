import { expect, test } from 'vitest';
import type { LicenseOnFile } from '../../listing/legality/legality.js';
import { firstStatesOf } from './remote-talks.js';

const today = '2026-11-30';

function checkedLicense(jurisdiction: string, startsOn: string | null, expiresOn: string): LicenseOnFile {
  const check = { state: 'REGISTRY_MATCHED', recheckBy: '2027-11-30' } as const;
  return { jurisdiction, kind: 'STATE_LICENSE', startsOn, expiresOn, check };
}

const texas = checkedLicense('US-TX', null, '2027-11-30');

/** Today is Washington's: Honolulu keeps its hours on the day before for a while, Guam on the day after the last. */
test.each([
  ['ended yesterday, which it is still in Honolulu', null, '2026-11-29', ['US-HI', 'US-TX']],
  ['ended before', null, '2026-11-28', ['US-TX']],
  ['begins on the day after the last, which it is in Guam already', '2026-12-15', '2027-11-30', ['US-HI', 'US-TX']],
  ['begins later', '2026-12-16', '2027-11-30', ['US-TX']],
])('of talks from afar, with a licence that %s', (_, startsOn, expiresOn, states) => {
  const found = firstStatesOf([texas, checkedLicense('US-HI', startsOn, expiresOn)], today);
  expect([...found].toSorted()).toEqual(states);
});
