import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { clockLabel, dateLabel, longDateLabel, momentLabel, offsetLabel, secondLabel, timeLabel } from './labels.js';

const at = (text: string) => Temporal.Instant.from(text);

describe('a moment is said with its zone', () => {
  test.each([
    ['2026-12-08T21:00Z', 'America/Chicago', 'Tue, Dec 8, 3:00 pm Central time'],
    ['2026-12-08T21:00Z', 'America/Phoenix', 'Tue, Dec 8, 2:00 pm Mountain time (Arizona)'],
    ['2026-12-09T05:30Z', 'America/Chicago', 'Tue, Dec 8, 11:30 pm Central time'],
    ['2026-12-09T06:00Z', 'America/Chicago', 'Wed, Dec 9, 12:00 am Central time'],
    ['2026-12-09T18:00Z', 'America/Chicago', 'Wed, Dec 9, 12:00 pm Central time'],
    ['2026-12-08T21:00Z', 'Asia/Kathmandu', 'Wed, Dec 9, 2:45 am Kathmandu time'],
    ['2027-11-07T06:30Z', 'America/Chicago', 'Sun, Nov 7, 1:30 am Central time (UTC−5)'],
    ['2027-11-07T07:30Z', 'America/Chicago', 'Sun, Nov 7, 1:30 am Central time (UTC−6)'],
    ['2027-11-07T08:00Z', 'America/Chicago', 'Sun, Nov 7, 2:00 am Central time'],
    ['2027-11-07T05:59Z', 'America/Chicago', 'Sun, Nov 7, 12:59 am Central time'],
    ['2027-03-14T08:00Z', 'America/Chicago', 'Sun, Mar 14, 3:00 am Central time'],
  ])('%s in %s: %s', (instant, zone, label) => {
    expect(momentLabel(at(instant), zone)).toBe(label);
    expect(momentLabel(at(instant).epochMilliseconds, zone)).toBe(label);
  });

  test('and its parts stand alone', () => {
    const moment = at('2026-12-08T21:00Z');
    expect(timeLabel(moment, 'America/New_York')).toBe('4:00 pm Eastern time');
    expect(secondLabel(moment.add({ seconds: 5 }), 'America/New_York')).toBe('4:00:05 pm Eastern time');
    expect(clockLabel(moment, 'America/New_York')).toBe('4:00 pm');
    expect(longDateLabel(moment, 'America/New_York')).toBe('Tuesday, December 8');
    expect(offsetLabel(moment, 'Asia/Kathmandu')).toBe('UTC+5:45');
    expect(offsetLabel(moment, 'UTC')).toBe('UTC');
  });
});

describe('told when it is now, the year is named of what is in another one there', () => {
  const lastEvening = at('2027-01-01T05:59Z');
  const midnight = at('2027-01-01T06:00Z');
  test.each([
    [midnight, lastEvening, 'Fri, Jan 1, 2027'],
    [midnight, midnight, 'Fri, Jan 1'],
    [lastEvening, lastEvening, 'Thu, Dec 31'],
    [lastEvening, midnight, 'Thu, Dec 31, 2026'],
  ])('%s, seen at %s: %s', (moment, now, label) => {
    expect(dateLabel(moment, 'America/Chicago', now)).toBe(label);
    expect(momentLabel(moment, 'America/Chicago', now)).toBe(
      `${label}, ${moment === midnight ? '12:00 am' : '11:59 pm'} Central time`,
    );
  });
});
