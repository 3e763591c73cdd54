import { describe, expect, test } from 'vitest';
import {
  dueDays,
  lapsesOf,
  talksThatFallAfter,
  type DatedTalk,
  type LicenseWithId,
  type OtherCheck,
} from './lapses.js';

const today = '2026-12-01';
const texas: LicenseWithId = {
  id: 'tx',
  jurisdiction: 'US-TX',
  kind: 'STATE_LICENSE',
  startsOn: null,
  expiresOn: '2026-12-31',
  check: null,
};
const checked = (recheckBy: string, state: 'REGISTRY_MATCHED' | 'DISPUTED' = 'REGISTRY_MATCHED') => ({
  state,
  recheckBy,
});
const another = (given: Partial<LicenseWithId>): LicenseWithId => ({ ...texas, id: 'other', ...given });
const dallas = { id: 'dallas', city: 'Dallas', certificate: checked('2027-01-10') };

const told = (licenses: LicenseWithId[], places = [] as (typeof dallas)[], others: OtherCheck[] = []) =>
  lapsesOf(licenses, places, others, today).map(({ fact, subjectId, lastDay }) => `${fact} ${subjectId} ${lastDay}`);

describe('what lapses', () => {
  test.each<[string, LicenseWithId[], string[]]>([
    ['a licence within sixty days', [texas], ['LICENSE tx 2026-12-31']],
    ['on the sixtieth day', [{ ...texas, expiresOn: '2027-01-30' }], ['LICENSE tx 2027-01-30']],
    ['not before', [{ ...texas, expiresOn: '2027-01-31' }], []],
    ['what is over stays told', [{ ...texas, expiresOn: '2026-11-30' }], ['LICENSE tx 2026-11-30']],
    ['a privilege without a first day never counted', [{ ...texas, kind: 'COMPACT_PRIVILEGE' }], []],
    [
      'a privilege with one',
      [{ ...texas, kind: 'COMPACT_PRIVILEGE', startsOn: '2025-01-01' }],
      ['LICENSE tx 2026-12-31'],
    ],
    [
      'a check before its licence, by day',
      [{ ...texas, check: checked('2026-12-20') }],
      ['LICENSE_CHECK tx 2026-12-20', 'LICENSE tx 2026-12-31'],
    ],
    ['not a check that outlasts its licence', [{ ...texas, check: checked('2026-12-31') }], ['LICENSE tx 2026-12-31']],
    [
      'not a check that is in dispute',
      [{ ...texas, check: checked('2026-12-20', 'DISPUTED') }],
      ['LICENSE tx 2026-12-31'],
    ],
    [
      'nothing that another licence takes over',
      [texas, another({ startsOn: '2027-01-01', expiresOn: '2028-12-31' })],
      [],
    ],
    [
      'but what leaves a day between',
      [texas, another({ startsOn: '2027-01-02', expiresOn: '2028-12-31' })],
      ['LICENSE tx 2026-12-31'],
    ],
    [
      'or is for elsewhere',
      [texas, another({ jurisdiction: 'US-OK', expiresOn: '2028-12-31' })],
      ['LICENSE tx 2026-12-31'],
    ],
    [
      'or was not checked where this one is',
      [{ ...texas, check: checked('2027-06-01') }, another({ expiresOn: '2028-12-31' })],
      ['LICENSE tx 2026-12-31'],
    ],
    [
      'and not what was replaced after a while',
      [{ ...texas, expiresOn: '2026-10-01' }, another({ startsOn: '2026-11-01', expiresOn: '2028-12-31' })],
      [],
    ],
  ])('%s', (_what, licenses, lapses) => {
    expect(told(licenses)).toEqual(lapses);
  });

  test('a certificate of a place, by the check of it', () => {
    expect(told([], [dallas])).toEqual(['CERTIFICATE dallas 2027-01-10']);
    expect(told([], [{ ...dallas, certificate: checked('2027-02-10') }])).toEqual([]);
  });

  test.each(['BOARD_CHECK', 'EXCLUSION_CHECK', 'TRAINING_CHECK', 'INSURER_CHECK'] as const)(
    '%s: a look-up that carries no talk, by its own last day; not one that does not fit',
    (fact) => {
      const other = { fact, id: 'other', which: '', about: null, check: checked('2027-01-10') };
      expect(told([], [], [other])).toEqual([`${fact} other 2027-01-10`]);
      expect(told([], [], [{ ...other, check: checked('2027-02-10') }])).toEqual([]);
      expect(told([], [], [{ ...other, check: checked('2027-01-10', 'DISPUTED') }])).toEqual([]);
    },
  );
});

test.each([
  ['2026-11-01', null],
  ['2026-11-02', 60],
  ['2026-12-01', 60],
  ['2026-12-02', 30],
  ['2026-12-24', 30],
  ['2026-12-25', 7],
  ['2027-01-01', 7],
  ['2027-01-02', null],
])('of what lapses on January 1, on %s is due: %s', (day, days) => {
  expect(dueDays({ lastDay: '2027-01-01' }, day)).toBe(days);
});

describe('the talks that fall after', () => {
  const video = (date: string, patientLocation = 'US-TX'): DatedTalk => {
    return { mode: 'VIDEO', date, patientLocation, locationRegion: null };
  };
  const inPerson = (date: string): DatedTalk => {
    return { mode: 'IN_PERSON', date, patientLocation: null, locationRegion: 'US-TX' };
  };
  const license = { ...texas, check: checked('2026-12-20') };
  const after = (fact: 'LICENSE' | 'LICENSE_CHECK', talk: DatedTalk, others: LicenseWithId[] = []) => {
    const lapse = lapsesOf([license], [], [], today).find((each) => each.fact === fact)!;
    return talksThatFallAfter(lapse, [talk], [license, ...others]).length === 1;
  };
  test.each<[string, 'LICENSE' | 'LICENSE_CHECK', DatedTalk, boolean]>([
    ['not on the last day', 'LICENSE', inPerson('2026-12-31'), false],
    ['on the day after', 'LICENSE', inPerson('2027-01-01'), true],
    ['by video too', 'LICENSE', video('2027-01-01'), true],
    ['not where the patient is elsewhere', 'LICENSE', video('2027-01-01', 'US-OK'), false],
    ['by video after the check', 'LICENSE_CHECK', video('2026-12-21'), true],
    ['not on its last day', 'LICENSE_CHECK', video('2026-12-20'), false],
    ['in person no check is needed', 'LICENSE_CHECK', inPerson('2026-12-21'), false],
  ])('%s', (_what, fact, talk, falls) => {
    expect(after(fact, talk)).toBe(falls);
  });

  test('not what another licence carries on its own date', () => {
    const privilege = another({ kind: 'COMPACT_PRIVILEGE', startsOn: '2027-01-02', expiresOn: '2027-12-31' });
    expect(after('LICENSE', inPerson('2027-01-01'), [privilege])).toBe(true);
    expect(after('LICENSE', inPerson('2027-01-02'), [privilege])).toBe(false);
  });
});
