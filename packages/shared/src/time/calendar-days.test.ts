import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { calendarDateOf, epochDayOf, epochDayOfIso, isoOfEpochDay, weekdayOf } from './calendar-days.js';

const EPOCH = Temporal.PlainDate.from('1970-01-01');

test('every day from 1600 to 2400 counts, reads and falls on the weekday Temporal says', () => {
  fc.assert(
    fc.property(fc.integer({ min: -135_140, max: 157_054 }), (epochDay) => {
      const date = EPOCH.add({ days: epochDay });
      expect(calendarDateOf(epochDay)).toEqual({ year: date.year, month: date.month, day: date.day });
      expect(epochDayOf(date)).toBe(epochDay);
      expect(isoOfEpochDay(epochDay)).toBe(date.toString());
      expect(epochDayOfIso(date.toString())).toBe(epochDay);
      expect(weekdayOf(epochDay)).toBe(date.dayOfWeek);
    }),
  );
});

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '', '2026-12-09T00:00', 'tomorrow'])('%j is no date', (text) => {
  expect(() => epochDayOfIso(text)).toThrow(RangeError);
});
