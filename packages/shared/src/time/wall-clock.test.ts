import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const NOW = Temporal.Instant.from('2026-11-21T00:00Z');
const ZONES = Intl.supportedValuesOf('timeZone');
const QUARTER = 15;

/** The process's own zone must change nothing: the same properties hold in each, on freshly built tables. */
describe.each([
  ['UTC', 0],
  ['Asia/Kathmandu', -345],
  ['America/Los_Angeles', 480],
])('with the process in %s', (processZone, expectedOffset) => {
  const before = process.env['TZ'];
  let clock: typeof import('./wall-clock.js');

  beforeAll(async () => {
    process.env['TZ'] = processZone;
    vi.resetModules();
    clock = await import('./wall-clock.js');
  });
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test('the process really is there', () => {
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(expectedOffset);
  });

  // Some 200,000 times by two ways: five seconds alone, and more than the usual 30 beside everything else.
  test(
    "around every zone's next four transitions, local times resolve and read as Temporal says",
    { timeout: 120_000 },
    () => {
      let transitions = 0;
      for (const zone of ZONES) {
        let transition = NOW.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
        for (let count = 0; transition && count < 4; count++, transition = transition.getTimeZoneTransition('next')) {
          transitions++;
          expectAgreementAround(zone, transition);
        }
      }
      expect(transitions).toBeGreaterThan(500);
    },
  );

  test('any local time of any zone resolves as Temporal says', () => {
    const localTime = fc.integer({ min: 946_684_800 / 60, max: 2_208_988_800 / 60 - 1 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), localTime, (zone, minutes) => {
        expect(resolved(zone, minutes)).toEqual(resolvedByTemporal(zone, minutes));
      }),
      { numRuns: 1000 },
    );
  });

  function expectAgreementAround(zone: string, transition: Temporal.ZonedDateTime): void {
    const clockBefore = transition.subtract({ nanoseconds: 1 }).toPlainDateTime();
    const middle = Math.floor(minutesOf(clockBefore) / QUARTER) * QUARTER;
    for (const minutes of [-1440, 1440, ...range(-180, 180, QUARTER)].map((shift) => middle + shift))
      expect(resolved(zone, minutes), `${zone} ${minutes}`).toEqual(resolvedByTemporal(zone, minutes));

    for (const shift of [-61, -60, -31, -30, -1, 0, 1, 30, 31, 60, 61]) {
      const moment = transition.add({ minutes: shift });
      const local = moment.toPlainDateTime();
      const { day, minute } = clock.wallClockAt(zone, moment.epochMilliseconds);
      expect(day * 1440 + minute, moment.toString()).toBe(minutesOf(local));
      expect(clock.isRepeated(zone, moment.epochMilliseconds), moment.toString()).toBe(isAmbiguous(zone, local));
    }
  }

  function resolved(zone: string, minutes: number): number {
    const day = Math.floor(minutes / 1440);
    return clock.instantOf(zone, day, minutes - day * 1440);
  }
});

describe('examples of the compatible rule', () => {
  test.each([
    ['a time that happens once', 'America/Chicago', '2026-12-09T15:00', '2026-12-09T21:00Z'],
    ['a skipped time moves later by the gap', 'America/Chicago', '2027-03-14T02:30', '2027-03-14T08:30Z'],
    ['a repeated time is the first', 'America/Chicago', '2026-11-01T01:30', '2026-11-01T06:30Z'],
    ['a gap of half an hour', 'Australia/Lord_Howe', '2027-10-03T02:15', '2027-10-02T15:45Z'],
    ['a midnight that does not exist', 'Africa/Cairo', '2027-04-30T00:00', '2027-04-29T22:00Z'],
    ['a whole day that was skipped', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00Z'],
    ['before the table begins', 'America/New_York', '1985-07-01T12:00', '1985-07-01T16:00Z'],
    ['after the table ends', 'America/New_York', '2061-07-01T12:00', '2061-07-01T16:00Z'],
  ])('%s', async (_, zone, local, instant) => {
    const { instantOf } = await import('./wall-clock.js');
    const minutes = minutesOf(Temporal.PlainDateTime.from(local));
    const answer = instantOf(zone, Math.floor(minutes / 1440), minutes % 1440);
    expect(Temporal.Instant.fromEpochMilliseconds(answer).toString()).toBe(Temporal.Instant.from(instant).toString());
    expect(answer).toBe(resolvedByTemporal(zone, minutes));
  });
});

function resolvedByTemporal(zone: string, minutes: number): number {
  return plainOf(minutes).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

function isAmbiguous(zone: string, local: Temporal.PlainDateTime): boolean {
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  return !earlier.equals(later) && earlier.toPlainDateTime().equals(local);
}

function plainOf(minutes: number): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from('1970-01-01T00:00').add({ minutes });
}

function minutesOf(local: Temporal.PlainDateTime): number {
  return Math.floor(local.toZonedDateTime('UTC').epochMilliseconds / 60_000);
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
}
