import { describe, expect, it } from 'vitest';
import type { LicenseOnFile } from './legality.js';
import { isInPersonEvaluationFirst, isShownOn, remoteInOn, type OfferedCare } from './offered-care.js';

const day = '2026-11-21';
const license = (jurisdiction: string, more: Partial<LicenseOnFile> = {}): LicenseOnFile => ({
  jurisdiction,
  kind: 'STATE_LICENSE',
  startsOn: null,
  expiresOn: '2027-06-30',
  check: { state: 'REGISTRY_MATCHED', recheckBy: '2027-01-31' },
  ...more,
});
const inDallas: OfferedCare = {
  deliveryMethod: 'iv-infusion',
  careSetting: 'CLINIC',
  locationRegion: 'US-TX',
  remoteIn: [],
  certificate: null,
};
const spray: OfferedCare = {
  ...inDallas,
  deliveryMethod: 'intranasal-esketamine',
  careSetting: 'REMS_CERTIFIED_SITE',
  certificate: { state: 'REGISTRY_MATCHED', recheckBy: day },
};
const atHome: OfferedCare = {
  ...inDallas,
  deliveryMethod: 'sublingual',
  careSetting: 'HOME_SUPERVISED_REMOTELY',
  locationRegion: null,
  remoteIn: ['US-TX', 'US-OK', 'US-LA'],
};

describe('care is shown', () => {
  const texas = [license('US-TX')];
  it.each([
    ['where the licence is', inDallas, texas, true],
    ['also when we have not checked that licence', inDallas, [license('US-TX', { check: null })], true],
    ['not where the licence is for another state', inDallas, [license('US-OK')], false],
    ['not with an expired licence', inDallas, [license('US-TX', { expiresOn: '2026-11-20' })], false],
    ['with a certificate on its last day', spray, texas, true],
    [
      'not with a lapsed one',
      { ...spray, certificate: { state: 'REGISTRY_MATCHED', recheckBy: '2026-11-20' } },
      texas,
      false,
    ],
    [
      'not with one that was only attested',
      { ...spray, certificate: { state: 'SELF_ATTESTED', recheckBy: null } },
      texas,
      false,
    ],
    ['not without one', { ...spray, certificate: null }, texas, false],
    [
      'esketamine not in a clinic that names no site',
      { ...spray, careSetting: 'CLINIC', certificate: null },
      texas,
      false,
    ],
    ['remote care always, with where it may be had', atHome, [], true],
  ] as [string, OfferedCare, LicenseOnFile[], boolean][])('%s', (_name, care, licenses, expected) => {
    expect(isShownOn(care, licenses, day)).toBe(expected);
  });
});

describe('remote care', () => {
  const everywhere = () => true;
  const nowhere = () => false;
  const onlyTexas = (code: string) => code === 'US-TX';
  const both = [license('US-TX'), license('US-OK')];
  it.each([
    ['may be had where it is said, licensed, checked and allowed', atHome, both, everywhere, ['US-OK', 'US-TX'], false],
    ['not where only the rule is missing', atHome, both, onlyTexas, ['US-TX'], false],
    ['nowhere when no rule allows it: an examination comes first', atHome, both, nowhere, [], true],
    ['nowhere without licences, though rules allow it', atHome, [], everywhere, [], false],
    ['not where the licence was not checked', atHome, [license('US-TX', { check: null })], everywhere, [], false],
    ['not where the practitioner does not offer it', { ...atHome, remoteIn: ['US-LA'] }, both, everywhere, [], false],
    ['is no matter in person', inDallas, both, nowhere, [], false],
  ] as const)('%s', (_name, care, licenses, mayPrescribe, remoteIn, examinationFirst) => {
    expect(remoteInOn(care, licenses, mayPrescribe, day)).toEqual(remoteIn);
    expect(isInPersonEvaluationFirst(care, mayPrescribe, day)).toBe(examinationFirst);
  });
});
