import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { respondBy } from './business-days.js';

const FAR = '2027-06-01T15:00-05:00';

describe('respondBy', () => {
  test.each([
    ['two business days', '2026-12-08T10:20-06:00', FAR, false, '2026-12-10T10:20-06:00'],
    ['one, when the thoughts were there lately', '2026-12-08T10:20-06:00', FAR, true, '2026-12-09T10:20-06:00'],
    ['over a weekend', '2026-12-10T10:20-06:00', FAR, false, '2026-12-14T10:20-06:00'],
    ['from a Friday', '2026-12-11T10:20-06:00', FAR, false, '2026-12-15T10:20-06:00'],
    ['from a Saturday', '2026-12-12T10:20-06:00', FAR, false, '2026-12-15T10:20-06:00'],
    [
      'from a Saturday before dawn, lately: all of Monday',
      '2026-12-12T03:47-06:00',
      FAR,
      true,
      '2026-12-14T23:59-06:00',
    ],
    ['from a Sunday, lately', '2026-12-13T10:20-06:00', FAR, true, '2026-12-14T23:59-06:00'],
    [
      'one hour before an early start',
      '2026-12-08T10:20-06:00',
      '2026-12-09T09:00-06:00',
      false,
      '2026-12-09T08:00-06:00',
    ],
    ['by the practitioner’s own weekday', '2026-12-12T05:30Z', FAR, true, '2026-12-14T23:30-06:00'],
    ['the same time of day when the clocks change', '2027-03-12T10:00-06:00', FAR, false, '2027-03-16T10:00-05:00'],
  ])('is %s', (_, asked, starts, lately, answer) => {
    const given = respondBy({
      askedAt: Temporal.Instant.from(asked),
      startsAt: Temporal.Instant.from(starts),
      zone: 'America/Chicago',
      lately,
    });
    expect(given.toString()).toBe(Temporal.Instant.from(answer).toString());
  });
});
