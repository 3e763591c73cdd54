import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ReminderLead, reminderTimes, whenItLeaves } from './reminder-times.js';

const zones = [
  'America/Chicago',
  'America/New_York',
  'America/Phoenix',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];
const everyLead = Object.values(ReminderLead);
/** Quarters of an hour from 2026 to 2030, both clock changes of each year among them. */
const instants = fc
  .integer({ min: 0, max: 4 * 24 * 365 * 4 })
  .map((quarters) => Temporal.Instant.from('2026-11-01T00:00:00Z').add({ minutes: 15 * quarters }));
const epochs = (times: readonly Temporal.Instant[]) => times.map((time) => time.epochMilliseconds);

it('no reminder comes at night, after the talk or before now, and none twice', () => {
  fc.assert(
    fc.property(
      instants,
      fc.integer({ min: -300, max: 4 * 24 * 10 }),
      fc.subarray(everyLead),
      fc.constantFrom(...zones),
      (now, quarters, chosen, zone) => {
        const startsAt = now.add({ minutes: 15 * quarters });
        const times = reminderTimes(startsAt, chosen, zone, now);
        expect(times.length).toBeLessThanOrEqual(chosen.length);
        expect(epochs(times)).toEqual([...new Set(epochs(times))].toSorted((one, other) => one - other));
        for (const time of times) {
          expect(time.epochMilliseconds).toBeGreaterThan(now.epochMilliseconds);
          expect(startsAt.epochMilliseconds - time.epochMilliseconds).toBeGreaterThanOrEqual(2 * 3_600_000);
          const { hour } = time.toZonedDateTimeISO(zone);
          expect(hour).toBeGreaterThanOrEqual(8);
          expect(hour).toBeLessThan(21);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

it('by day, with time enough, each that was chosen comes, and never later than it says', () => {
  fc.assert(
    fc.property(instants, fc.subarray(everyLead), fc.constantFrom(...zones), (now, chosen, zone) => {
      const startsAt = now.toZonedDateTimeISO(zone).add({ days: 6 }).withPlainTime('14:00').toInstant();
      expect(reminderTimes(startsAt, chosen, zone, now)).toHaveLength(chosen.length);
    }),
    { numRuns: 300 },
  );
});

const chicago = (wall: string) => Temporal.ZonedDateTime.from(`${wall}[America/Chicago]`).toInstant();
const now = chicago('2026-11-21T12:00');
const said = (startsAt: string, chosen: readonly ReminderLead[] = everyLead) =>
  reminderTimes(chicago(startsAt), chosen, 'America/Chicago', now).map((time) =>
    time.toZonedDateTimeISO('America/Chicago').toPlainDateTime().toString({ smallestUnit: 'minute' }),
  );

it.each([
  ['2026-12-08T15:00', ['2026-12-05T15:00', '2026-12-07T15:00', '2026-12-08T13:00']],
  // Two hours before half past eight it is night: the evening before.
  ['2026-12-08T08:30', ['2026-12-05T08:30', '2026-12-07T08:30', '2026-12-07T20:00']],
  // At ten at night, a day before is night as well.
  ['2026-12-08T22:00', ['2026-12-05T20:00', '2026-12-07T20:00', '2026-12-08T20:00']],
  // In the small hours, two of them would come at the same moment: one does.
  ['2026-12-08T07:00', ['2026-12-04T20:00', '2026-12-06T20:00', '2026-12-07T20:00']],
  // The day before at the same time, though there are 25 hours between.
  ['2027-11-07T15:00', ['2027-11-04T15:00', '2027-11-06T15:00', '2027-11-07T13:00']],
  // Tomorrow: what would have come three days before does not come now.
  ['2026-11-22T15:00', ['2026-11-21T15:00', '2026-11-22T13:00']],
  ['2026-11-21T13:30', []],
])('of a talk at %s: %j', (startsAt, times) => {
  expect(said(startsAt)).toEqual(times);
});

it('what was not chosen does not come', () => {
  expect(said('2026-12-08T15:00', ['TWO_HOURS'])).toEqual(['2026-12-08T13:00']);
  expect(said('2026-12-08T15:00', [])).toEqual([]);
});

describe('a reminder that comes up late', () => {
  const [start, nextOne] = [chicago('2026-12-08T15:00'), chicago('2026-12-08T13:00')];
  it.each([
    ['by day, at once', '2026-12-07T15:20', start, '2026-12-07T15:20'],
    ['at the last minute of the day, at once', '2026-12-07T20:59', start, '2026-12-07T20:59'],
    ['late in the evening, in the morning', '2026-12-07T21:00', start, '2026-12-08T08:00'],
    ['in the small hours, in the morning', '2026-12-08T02:30', start, '2026-12-08T08:00'],
    ['when the next one is due, not at all', '2026-12-08T13:00', nextOne, null],
    ['when the talk has begun, not at all', '2026-12-08T15:00', start, null],
    ['by night before a talk in the early morning, not at all', '2026-12-08T02:30', chicago('2026-12-08T07:30'), null],
  ])('leaves %s', (_what, now, until, leaves) => {
    const owed = { startsAt: start.epochMilliseconds, until: until.epochMilliseconds };
    const at = whenItLeaves(owed, 'America/Chicago', chicago(now));
    expect(at && at.toZonedDateTimeISO('America/Chicago').toPlainDateTime().toString({ smallestUnit: 'minute' })).toBe(
      leaves,
    );
  });
});
