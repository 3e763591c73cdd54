import { momentLabel } from '@clearing/shared/time/labels';
import { isRepeated } from '@clearing/shared/time/wall-clock';
import { transitionsOf } from '@clearing/shared/time/zone-transitions';
import { zoneWords } from '@clearing/shared/time/zones';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { feedCalendar } from '../../availability/feed/feed-calendar.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { calendarInvite } from '../letters/calendar-invite.js';
import { instantAtWallClock, wallClockText } from '../../availability/wall-clock-text.js';

/**
 * Pages, mails and the API say a time with one function, on the server; calendar files carry the instant. So all of them
 * say the same when that function agrees with the rules of the runtime, asked in another way, and every instant comes out
 * of a file and the API as it went in. A browser is asked nothing: see local-time-is-the-servers.test.ts of the pages.
 */
const MINUTE = 60_000;
const DAY = 86_400_000;
const from = Date.parse('2026-11-27T00:00:00Z');
const until = from + 400 * DAY;
const zones = Intl.supportedValuesOf('timeZone');

/** The runtime's own words, by no arithmetic of ours. */
function wordsOf(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: zone, weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
    hour12: true,
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
    const half = part('dayPeriod').toLowerCase();
    return `${part('weekday')}, ${part('month')} ${part('day')}, ${part('hour')}:${part('minute')} ${half} ${zoneWords(zone)}`;
  };
}

/** Where clocks change, the minutes around it; and any minute at all. */
function momentsOf(zone: string): number[] {
  const changes = [...transitionsOf(zone, from).instants].filter((each) => each >= from - DAY && each <= until);
  const around = changes.flatMap((at) =>
    [-61, -60, -30, -1, 0, 1, 29, 30, 59, 60].map((minutes) => at + minutes * MINUTE),
  );
  const anywhere = fc
    .sample(fc.integer({ min: 0, max: 400 * 24 * 60 - 1 }), 12)
    .map((minute) => from + minute * MINUTE);
  return [...around, ...anywhere].filter((at) => at >= from && at < until);
}

const instantIn = (file: string, name: string) => {
  const [, year, month, day, hour, minute, second] =
    new RegExp(`^${name}:(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)Z\\r?$`, 'm').exec(file) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
};

test('every zone says the same everywhere, for 400 days', { timeout: 60_000 }, () => {
  expect(zones.length).toBeGreaterThan(400);
  let changes = 0;
  for (const zone of zones) {
    const words = wordsOf(zone);
    for (const at of momentsOf(zone)) {
      const startsAt = Temporal.Instant.fromEpochMilliseconds(at);
      const label = momentLabel(at, zone);
      const isTwice = isRepeated(zone, at);
      if (isTwice) changes++;
      expect([zone, at, label.replace(/ \(UTC[^)]*\)$/, '')]).toEqual([zone, at, words(at)]);
      expect([zone, at, / \(UTC[^)]*\)$/.test(label)]).toEqual([zone, at, isTwice]);
      // The API's text is the same instant again, and what the row keeps of the wall clock leads back to it.
      expect(Date.parse(String(DateTimeScalar.serialize(startsAt)))).toBe(at);
      expect(instantAtWallClock(zone, wallClockText(zone, startsAt), startsAt).epochMilliseconds).toBe(at);
    }
  }
  expect(changes).toBeGreaterThan(100);
});

test('a calendar file carries the instant, whatever zone it is for', () => {
  for (const zone of zones) {
    const [at = from] = momentsOf(zone);
    const startsAt = Temporal.Instant.fromEpochMilliseconds(at);
    const endsAt = startsAt.add({ minutes: 30 });
    const entry = {
      id: 'c',
      startsAt,
      endsAt,
      place: 'By video',
      lines: null,
      sequence: 0,
      writtenAt: startsAt,
      organizer: 'post@clearing.test',
    };
    const invited = calendarInvite({ ...entry, cancelled: false }).content;
    const times = { startsAt: at, endsAt: at + 30 * MINUTE };
    const fed = feedCalendar([{ id: 'c', ...times, isConfirmed: true, sequence: 0, mode: 'VIDEO', place: null }], at);
    for (const file of [invited, fed]) {
      expect(instantIn(file, 'DTSTART')).toBe(at);
      expect(instantIn(file, 'DTEND')).toBe(at + 30 * MINUTE);
      expect(file).not.toContain('TZID=');
    }
  }
});

test('the clock that is read twice leads back to each of the two, and one that is skipped to the later one', () => {
  const [first, again] = ['2026-11-01T06:30:00Z', '2026-11-01T07:30:00Z'].map((at) => Temporal.Instant.from(at));
  for (const instant of [first!, again!]) {
    expect(wallClockText('America/Chicago', instant)).toBe('2026-11-01T01:30');
    expect(instantAtWallClock('America/Chicago', '2026-11-01T01:30', instant)).toEqual(instant);
  }
  const skipped = instantAtWallClock('America/Chicago', '2027-03-14T02:30', first!);
  expect(skipped.toString()).toBe('2027-03-14T08:30:00Z');
});
