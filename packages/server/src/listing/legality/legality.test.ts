import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { endOfLegalDay, legalDay } from './legal-day.js';
import { isInForce, mayTalk, remoteJurisdictions, type LicenseOnFile } from './legality.js';

const texas: LicenseOnFile = {
  jurisdiction: 'US-TX',
  kind: 'STATE_LICENSE',
  startsOn: null,
  expiresOn: '2026-12-31',
  check: { state: 'REGISTRY_MATCHED', recheckBy: '2026-12-15' },
};
const compactInOklahoma: LicenseOnFile = {
  jurisdiction: 'US-OK',
  kind: 'COMPACT_PRIVILEGE',
  startsOn: '2026-11-01',
  expiresOn: '2027-06-30',
  check: { state: 'DOCUMENT_CHECKED', recheckBy: '2027-01-31' },
};
const uncheckedUtah: LicenseOnFile = { ...texas, jurisdiction: 'US-UT', check: null };
const video = (patientLocation: string) => ({ mode: 'VIDEO', patientLocation, locationRegion: null }) as const;
const inPerson = (locationRegion: string) => ({ mode: 'IN_PERSON', patientLocation: null, locationRegion }) as const;

describe('a licence', () => {
  it.each([
    ['counts through its last day', texas, '2026-12-31', true],
    ['no longer counts the day after', texas, '2027-01-01', false],
    ['does not count before a privilege begins', compactInOklahoma, '2026-10-31', false],
    ['counts from the first day of a privilege', compactInOklahoma, '2026-11-01', true],
    ['is not a privilege when its first day is unknown', { ...compactInOklahoma, startsOn: null }, '2026-11-21', false],
  ] as const)('%s', (_name, license, day, expected) => {
    expect(isInForce(license, day)).toBe(expected);
  });
});

describe('a talk is legal', () => {
  const licenses = [texas, compactInOklahoma, uncheckedUtah];
  it.each([
    ['by video where a checked licence is', video('US-TX'), '2026-11-21', true],
    ['by video under a checked privilege', video('US-OK'), '2026-11-21', true],
    ['not by video where only an unchecked licence is', video('US-UT'), '2026-11-21', false],
    ['not by video where no licence is', video('US-LA'), '2026-11-21', false],
    ['not by video once the check has lapsed', video('US-TX'), '2026-12-16', false],
    ['by phone by the same rule', { ...video('US-LA'), mode: 'PHONE' as const }, '2026-11-21', false],
    ['in person with an unexpired licence there', inPerson('US-TX'), '2026-12-16', true],
    ['in person with a licence we have not checked', inPerson('US-UT'), '2026-11-21', true],
    ['not in person once it has expired', inPerson('US-TX'), '2027-01-01', false],
    ['not in person somewhere else', inPerson('US-LA'), '2026-11-21', false],
    [
      'wherever the patient lives, when they come',
      { ...inPerson('US-TX'), patientLocation: 'US-LA' },
      '2026-11-21',
      true,
    ],
  ] as const)('%s', (_name, talk, day, expected) => {
    expect(mayTalk(licenses, talk, day)).toBe(expected);
  });

  it('remotely only where a checked licence is in force', () => {
    expect(remoteJurisdictions(licenses, '2026-11-21')).toEqual(['US-OK', 'US-TX']);
    expect(remoteJurisdictions(licenses, '2026-12-16')).toEqual(['US-OK']);
  });
});

describe('the legal day', () => {
  it.each([
    ['2027-01-01T04:59:59Z', '2026-12-31'],
    ['2027-01-01T05:00:00Z', '2027-01-01'],
    ['2026-07-01T03:59:59Z', '2026-06-30'],
  ])('at %s it is %s', (instant, day) => {
    expect(legalDay(Temporal.Instant.from(instant))).toBe(day);
  });

  it('ends where the next begins', () => {
    expect(endOfLegalDay(Temporal.PlainDate.from('2026-12-31')).toString()).toBe('2027-01-01T05:00:00Z');
  });
});
