import { expect, test } from 'vitest';
import type { LicenseOnFile } from '../../listing/legality/legality.js';
import { lastDayChecked } from './licence-check.js';

const today = '2026-11-21';
const licence = (check: LicenseOnFile['check'], given: Partial<LicenseOnFile> = {}): LicenseOnFile => ({
  ...{ jurisdiction: 'US-TX', kind: 'STATE_LICENSE', startsOn: null, expiresOn: '2028-01-01', check },
  ...given,
});
const checkedUntil = (recheckBy: string) => ({ state: 'REGISTRY_MATCHED', recheckBy }) as const;

test.each<[string, readonly LicenseOnFile[], string | null]>([
  ['nobody looked anything up', [licence(null)], null],
  ['they say so themselves', [licence({ state: 'SELF_ATTESTED', recheckBy: null })], null],
  ['a check ran out', [licence(checkedUntil('2026-10-31'))], '2026-10-31'],
  ['it counts to the end of its day', [licence(checkedUntil(today))], null],
  ['another one was never checked', [licence(null), licence(checkedUntil('2026-10-31'))], '2026-10-31'],
  ['several ran out', [licence(checkedUntil('2026-10-31')), licence(checkedUntil('2026-09-30'))], '2026-10-31'],
  ['what was checked has run out itself', [licence(checkedUntil('2026-09-30'), { expiresOn: '2026-10-31' })], null],
  ['it was found not to fit', [licence({ state: 'DISPUTED', recheckBy: '2026-10-31' })], null],
])('when %s', (_, licenses, day) => {
  expect(lastDayChecked(licenses, today)).toBe(day);
});
