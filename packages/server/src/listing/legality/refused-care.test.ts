import { expect, test } from 'vitest';
import type { CareByProfessions, CareRules } from './care-by-rules.js';
import type { LicenseOnFile } from './legality.js';
import { refusedCare, type WantedCare } from './refused-care.js';

const today = '2026-11-27';
const license = (jurisdiction: string, more: Partial<LicenseOnFile> = {}): LicenseOnFile => ({
  jurisdiction,
  kind: 'STATE_LICENSE',
  startsOn: null,
  expiresOn: '2027-06-30',
  check: { state: 'REGISTRY_MATCHED', recheckBy: '2027-03-31' },
  ...more,
});
/** Home care is allowed everywhere up to the last day of the year, and no longer. */
const rules: CareRules = {
  remotePrescribing: (_, day) => ({ allowed: day <= '2026-12-31' }),
  prescribesFromAfar: (profession) => profession === 'psychiatrist',
  prescribing: () => 'FULL',
};
const spray: CareByProfessions = {
  deliveryMethod: 'intranasal-esketamine',
  careSetting: 'REMS_CERTIFIED_SITE',
  locationRegion: 'US-TX',
  remoteIn: [],
  certificate: { state: 'REGISTRY_MATCHED', recheckBy: today },
  prescribers: ['psychiatrist'],
};
const atHome: CareByProfessions = {
  ...spray,
  deliveryMethod: 'sublingual',
  careSetting: 'HOME_SUPERVISED_REMOTELY',
  locationRegion: null,
  remoteIn: ['US-TX'],
  certificate: null,
};
const wanted: WantedCare = {
  deliveryMethods: ['sublingual'],
  place: 'US-TX',
  comesInPerson: false,
  today,
  day: '2026-12-31',
};

test.each<[string, CareByProfessions[], LicenseOnFile[], Partial<WantedCare>, string | null]>([
  ['home care while the rule allows it', [atHome], [license('US-TX')], {}, null],
  ['home care on the day after', [atHome], [license('US-TX')], { day: '2027-01-01' }, 'NO_REMOTE_PRESCRIBING'],
  ['the same to who comes in person', [atHome], [license('US-TX')], { day: '2027-01-01', comesInPerson: true }, null],
  [
    'home care by nobody who may',
    [{ ...atHome, prescribers: ['nurse'] }],
    [license('US-TX')],
    {},
    'NO_REMOTE_PRESCRIBING',
  ],
  ['home care without a licence there', [atHome], [license('US-OK')], {}, 'NO_LICENSE'],
  ['home care by a licence nobody checked', [atHome], [license('US-TX', { check: null })], {}, 'NO_LICENSE'],
  [
    'home care that may be had at a location too',
    [atHome, { ...spray, deliveryMethod: 'sublingual', careSetting: 'CLINIC' }],
    [license('US-TX')],
    { day: '2027-01-01' },
    null,
  ],
  [
    'esketamine at a certified location',
    [spray],
    [license('US-TX')],
    { deliveryMethods: ['intranasal-esketamine'] },
    null,
  ],
  [
    'esketamine whose certificate has lapsed',
    [{ ...spray, certificate: { state: 'REGISTRY_MATCHED', recheckBy: '2026-11-26' } }],
    [license('US-TX')],
    { deliveryMethods: ['intranasal-esketamine'] },
    'NO_CERTIFIED_LOCATION',
  ],
  [
    'esketamine where the licence has ended',
    [spray],
    [license('US-TX', { expiresOn: '2026-11-26' })],
    { deliveryMethods: ['intranasal-esketamine'] },
    'NO_LICENSE',
  ],
  ['what they do not offer: a wish to talk about', [spray], [license('US-TX')], { deliveryMethods: ['oral'] }, null],
  ['nothing in mind', [spray], [], { deliveryMethods: [] }, null],
])('%s', (_, offerings, licenses, changes, why) => {
  const refused = refusedCare(offerings, licenses, rules, { ...wanted, ...changes });
  expect(refused.map((each) => each.why)).toEqual(why === null ? [] : [why]);
});
