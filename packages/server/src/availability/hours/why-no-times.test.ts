import { describe, expect, test } from 'vitest';
import type { LicenseOnFile } from '../../listing/legality/legality.js';
import type { OfferedType, Practice } from '../slots/practice.js';
import { lastLegalDate, whyNobodyCanAsk, whyNoTimes } from './why-no-times.js';

const now = Date.parse('2026-11-27T12:00-06:00');

const video: OfferedType = {
  ...{ id: 'talk', practitionerId: 'ana', name: 'First talk', mode: 'VIDEO', locationId: null, locationRegion: null },
  ...{ zone: 'America/Chicago', minutes: 30, price: null, leadTimeMinutes: 0, horizonDays: 30, noticeMinutes: 0 },
  ...{ bufferBeforeMinutes: 0, bufferAfterMinutes: 0, alignmentMinutes: null, bookingPolicy: 'REQUEST' },
};
const inPerson: OfferedType = { ...video, mode: 'IN_PERSON', locationId: 'dallas', locationRegion: 'US-TX' };
const checked: LicenseOnFile = {
  ...{ jurisdiction: 'US-TX', kind: 'STATE_LICENSE', startsOn: null, expiresOn: '2030-01-01' },
  check: { state: 'REGISTRY_MATCHED', recheckBy: '2027-05-01' },
};
const mondays = {
  weekday: 1,
  startMinute: 540,
  endMinute: 600,
  locationId: null,
  modes: ['VIDEO', 'IN_PERSON'] as const,
};

interface Changes {
  readonly type?: OfferedType;
  readonly licenses?: readonly LicenseOnFile[];
  readonly schedule?: Partial<Practice['schedule']>;
  readonly taken?: Practice['taken'];
}

const practiceOf = ({ type = video, licenses = [checked], schedule, taken }: Changes): Practice => ({
  practitionerId: 'ana',
  schedule: {
    ...{ takesRequests: false, zone: 'America/Chicago', dailyCap: null, weeklyHours: [mondays] },
    ...{ weeklyBreaks: [], dateOverrides: [], timeOff: [], travelTimes: [], ...schedule },
  },
  ...{ visibleUntil: 0, licenses, types: [type], agreedTypes: [] },
  taken: taken ?? { held: [], busy: [] },
});
const all = { start: now - 1_000, end: now + 400 * 86_400_000 };

describe('why a kind of talk has no free time', () => {
  test.each<readonly [string, Changes, string | null, readonly string[]]>([
    ['it has one', {}, null, []],
    ['it has one in person, unchecked', { type: inPerson, licenses: [{ ...checked, check: null }] }, null, []],
    ['no hours at all', { schedule: { weeklyHours: [] } }, 'NO_HOURS', []],
    ['hours for another kind', { schedule: { weeklyHours: [{ ...mondays, modes: ['PHONE'] }] } }, 'NO_HOURS', []],
    [
      'hours at another place',
      { type: inPerson, schedule: { weeklyHours: [{ ...mondays, locationId: 'waco' }] } },
      'NO_HOURS',
      [],
    ],
    ['hours shorter than the talk', { type: { ...video, minutes: 90 } }, 'NO_ROOM', []],
    ['asked for too late and too early', { type: { ...video, horizonDays: 1 } }, 'NO_ROOM', []],
    ['nobody looked', { licenses: [{ ...checked, check: null }] }, 'NOT_CHECKED', ['US-TX']],
    [
      'two of them, and nobody looked',
      {
        licenses: [
          { ...checked, check: null },
          { ...checked, jurisdiction: 'US-OK', check: null },
        ],
      },
      'NOT_CHECKED',
      ['US-TX', 'US-OK'],
    ],
    [
      'what they say alone',
      { licenses: [{ ...checked, check: { state: 'SELF_ATTESTED', recheckBy: null } }] },
      'NOT_CHECKED',
      ['US-TX'],
    ],
    [
      'a look-up that ran out',
      { licenses: [{ ...checked, check: { state: 'REGISTRY_MATCHED', recheckBy: '2026-11-01' } }] },
      'CHECK_ENDED',
      ['US-TX'],
    ],
    [
      'a dispute',
      { licenses: [{ ...checked, check: { state: 'DISPUTED', recheckBy: null } }] },
      'CHECK_DISPUTED',
      ['US-TX'],
    ],
    [
      'whoever holds it is on the federal list of excluded individuals',
      { licenses: [{ ...checked, isHolderExcluded: true }] },
      'EXCLUDED',
      [],
    ],
    ['a licence that ended', { licenses: [{ ...checked, expiresOn: '2026-11-01' }] }, 'LICENSE_ENDED', ['US-TX']],
    [
      'a licence that ends before the first hours',
      { licenses: [{ ...checked, expiresOn: '2026-11-28' }] },
      'LICENSE_ENDED',
      ['US-TX'],
    ],
    [
      'a licence that begins once the last of its days can be asked for',
      { licenses: [{ ...checked, startsOn: '2027-02-01' }] },
      'LICENSE_TO_COME',
      ['US-TX'],
    ],
    [
      'one that nobody looked up and that begins later, after one that ended',
      {
        licenses: [
          { ...checked, jurisdiction: 'US-OK', expiresOn: '2026-11-01' },
          { ...checked, startsOn: '2026-12-01', check: null },
        ],
      },
      'LICENSE_TO_COME',
      ['US-TX'],
    ],
    [
      'one that begins later where it is, beside another elsewhere',
      {
        type: inPerson,
        licenses: [
          { ...checked, startsOn: '2027-02-01' },
          { ...checked, jurisdiction: 'US-OK' },
        ],
      },
      'LICENSE_TO_COME',
      ['US-TX'],
    ],
    ['no licence where it is', { type: { ...inPerson, locationRegion: 'US-OK' } }, 'NO_LICENSE', ['US-OK']],
    ['no licence', { licenses: [] }, 'NO_LICENSE', []],
    ['away', { schedule: { timeOff: [all] } }, 'AWAY', []],
    ['busy', { taken: { held: [], busy: [all] } }, 'FULL', []],
    [
      'at the limit of a day',
      {
        type: { ...video, horizonDays: 5 },
        schedule: { dailyCap: 1 },
        taken: {
          held: [
            {
              ownerId: 'b',
              startsAt: Date.parse('2026-11-30T08:00-06:00'),
              padded: { start: 0, end: 1 },
              locationId: null,
            },
          ],
          busy: [],
        },
      },
      'FULL',
      [],
    ],
  ])('%s', (_, changes, reason, jurisdictions) => {
    const practice = practiceOf(changes);
    const why = whyNoTimes(practice, practice.types[0]!, now);
    expect(why).toEqual(reason === null ? null : { reason, jurisdictions });
  });
});

describe('why nobody can ask', () => {
  const seen = { ...practiceOf({}), visibleUntil: now + 1 };
  test.each([
    ['DRAFT', seen, 'NOT_PUBLISHED'],
    ['IN_REVIEW', seen, 'NOT_PUBLISHED'],
    ['PAUSED', seen, 'PAUSED'],
    ['HIDDEN', seen, 'HIDDEN'],
    ['PUBLISHED', { ...seen, visibleUntil: now }, 'NOT_CONFIRMED'],
    ['PUBLISHED', { ...seen, types: [] }, 'NO_TALK'],
    ['PUBLISHED', practiceAsSeen({ schedule: { weeklyHours: [] } }), 'NO_HOURS'],
    ['PUBLISHED', { ...seen, licenses: [{ ...checked, startsOn: '2026-12-01' }] }, 'LICENSE_TO_COME'],
    ['PUBLISHED', { ...seen, licenses: [{ ...checked, startsOn: '2026-11-27' }] }, null],
    [
      'PUBLISHED',
      {
        ...seen,
        licenses: [
          { ...checked, startsOn: '2026-12-01' },
          { ...checked, jurisdiction: 'US-OK', check: null },
        ],
      },
      null,
    ],
    ['PUBLISHED', seen, null],
  ] as const)('%s', (state, practice, reason) => {
    const why = whyNobodyCanAsk({ state, timeZone: 'America/Chicago' }, practice, now);
    expect(why?.reason ?? null).toBe(reason);
  });

  test('one kind of talk with times is enough', () => {
    const both = practiceAsSeen({});
    const types = [{ ...video, id: 'phone', mode: 'PHONE' as const }, video];
    expect(whyNobodyCanAsk({ state: 'PUBLISHED', timeZone: 'America/Chicago' }, { ...both, types }, now)).toBeNull();
  });

  test('before a zone is chosen there are no hours to speak of', () => {
    expect(whyNobodyCanAsk({ state: 'PUBLISHED', timeZone: null }, seen, now)).toMatchObject({ reason: 'NO_ZONE' });
  });

  function practiceAsSeen(changes: Changes): Practice {
    return { ...practiceOf(changes), visibleUntil: now + 1 };
  }
});

test('the last date a licence carries a talk is said when it comes before the talk can be asked for no more', () => {
  const ends = (licenses: readonly LicenseOnFile[], type = video) =>
    lastLegalDate(practiceOf({ licenses, type }), type, now);
  expect(ends([checked])).toBeNull();
  expect(ends([{ ...checked, expiresOn: '2026-12-09' }])).toBe('Wed, Dec 9');
  expect(ends([{ ...checked, check: { state: 'REGISTRY_MATCHED', recheckBy: '2026-12-04' } }])).toBe('Fri, Dec 4');
  expect(ends([{ ...checked, expiresOn: '2026-12-09', check: null }], inPerson)).toBe('Wed, Dec 9');
  expect(ends([{ ...checked, expiresOn: '2026-11-01' }])).toBeNull();
});
