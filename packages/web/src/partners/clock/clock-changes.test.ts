import { expect, test } from 'vitest';
import { asTyped, nextClockChanges } from './clock-changes.js';

test.each([
  ['2026-11-27T12:00:00Z', ['2027-03-14', '2027-11-07']],
  ['2027-03-13T22:59:00Z', ['2027-03-14', '2027-11-07']],
  ['2027-03-13T23:30:00Z', ['2027-11-07', '2028-03-12']],
  ['2026-01-01T00:00:00Z', ['2026-03-08', '2026-11-01']],
])('from %s on, clocks change on %s', (now, days) => {
  expect(nextClockChanges(now).map(({ day }) => day)).toEqual(days);
});

test('the evening before is six o’clock in New York or a little later', () => {
  expect(nextClockChanges('2026-11-27T12:00:00Z')[0]).toEqual({
    ...{ goes: 'FORWARD', day: '2027-03-14', eve: '2027-03-13T23:00:00Z' },
  });
});

test('what may be typed is a time that is still ahead', () => {
  expect(asTyped(nextClockChanges('2026-11-27T12:00:00Z'))).toBe('2027-03-13 23:00');
  expect(asTyped(nextClockChanges('2027-06-01T12:00:00Z'))).toBe('2027-11-06 23:00');
});
