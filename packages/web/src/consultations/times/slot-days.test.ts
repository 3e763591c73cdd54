import { describe, expect, it } from 'vitest';
import { chooseDay, groupByDay } from './slot-days.js';

const slots = (...starts: string[]) => starts.map((startsAt) => ({ startsAt }));

describe('times grouped by the clock of whoever reads them', () => {
  const late = slots('2026-12-09T03:30:00Z', '2026-12-09T05:30:00Z', '2026-12-09T06:30:00Z');

  it.each([
    [
      'America/Chicago',
      [
        ['2026-12-08', 2],
        ['2026-12-09', 1],
      ],
    ],
    [
      'America/New_York',
      [
        ['2026-12-08', 1],
        ['2026-12-09', 2],
      ],
    ],
    ['Asia/Kathmandu', [['2026-12-09', 3]]],
  ] as const)('in %s', (zone, days) => {
    expect(groupByDay(late, zone).map((day) => [day.date, day.slots.length])).toEqual(days);
  });

  it('an hour that happens twice stays on its one date', () => {
    const repeated = slots('2026-11-01T06:30:00Z', '2026-11-01T07:30:00Z');
    expect(groupByDay(repeated, 'America/Chicago')).toHaveLength(1);
  });
});

describe('the day that is shown', () => {
  const days = Array.from({ length: 12 }, (_, index) => ({
    date: `2026-12-${String(index * 2 + 1).padStart(2, '0')}`,
    slots: slots(`2026-12-${String(index * 2 + 1).padStart(2, '0')}T15:00:00Z`),
  }));

  it('is the first with times when none was asked for', () => {
    expect(chooseDay(days, null)).toMatchObject({ chosen: { date: '2026-12-01' }, earlier: null, later: '2026-12-13' });
  });

  it('is the next with times after a day without', () => {
    expect(chooseDay(days, '2026-12-12')).toMatchObject({
      chosen: { date: '2026-12-13' },
      earlier: '2026-12-01',
      later: null,
    });
  });

  it('is the last when one far off was asked for', () => {
    expect(chooseDay(days, '2027-06-01')).toMatchObject({ chosen: { date: '2026-12-23' }, later: null });
  });

  it('is none when there are no times', () => {
    expect(chooseDay([], null)).toEqual({ days: [], chosen: null, earlier: null, later: null });
  });
});
