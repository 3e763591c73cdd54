import { openSlots } from '@clearing/server/dist/availability/slots/open-slots.js';
import type { BookableType, Schedule, SlotWindow, TakenTimes } from '@clearing/server/dist/availability/schedule.js';
import { spreadOf, type Spread } from '../spread.js';
import { naiveSlots } from './naive-slots.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

export interface SlotsMeasured {
  /** Milliseconds for sixty days of one practitioner: median, and the fastest and slowest round. */
  readonly ours: Spread;
  readonly naive: Spread;
  /** How many times faster, by the medians. */
  readonly times: number;
  readonly slots: number;
}

/** Sixty days with a busy week behind them, across a change of the clocks; rounds alternate, answers must be equal. */
export function measureSlots(rounds = 15): SlotsMeasured {
  const ours: number[] = [];
  const naive: number[] = [];
  const expected = JSON.stringify(naiveSlots(schedule, talk, taken, window));
  const given = openSlots(schedule, talk, taken, window);
  if (JSON.stringify(given) !== expected) throw new Error('The naive loop and the slot function disagree.');
  for (let warm = 0; warm < 500; warm++) openSlots(schedule, talk, taken, window);
  for (let round = 0; round < rounds; round++) {
    naive.push(timed(() => naiveSlots(schedule, talk, taken, window), 1));
    ours.push(timed(() => openSlots(schedule, talk, taken, window), 200));
  }
  const spreads = { ours: spreadOf(ours), naive: spreadOf(naive) };
  return { ...spreads, times: spreads.naive.median / spreads.ours.median, slots: given.length };
}

function timed(work: () => void, repeats: number): number {
  const began = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) work();
  return (performance.now() - began) / repeats;
}

const now = Date.UTC(2027, 1, 15, 15);
const window: SlotWindow = { now, from: now, to: now + 60 * DAY };
const talk: BookableType = {
  mode: 'VIDEO',
  locationId: null,
  minutes: 20,
  leadTimeMinutes: 1440,
  horizonDays: 60,
  bufferBeforeMinutes: 5,
  bufferAfterMinutes: 10,
  alignmentMinutes: 15,
};
const weekdays = [1, 2, 3, 4, 5];
const schedule: Schedule = {
  takesRequests: true,
  zone: 'America/Chicago',
  dailyCap: null,
  weeklyHours: weekdays.map((weekday) => ({
    weekday,
    startMinute: 540,
    endMinute: 1020,
    locationId: null,
    modes: ['VIDEO', 'PHONE'],
  })),
  weeklyBreaks: weekdays.map((weekday) => ({ weekday, startMinute: 720, endMinute: 780 })),
  dateOverrides: [],
  timeOff: [],
  travelTimes: [],
};
const taken: TakenTimes = {
  held: Array.from({ length: 60 }, (_, index) => {
    const startsAt = now + index * DAY + ((index * 7) % 30) * 15 * MINUTE;
    return {
      ownerId: `${index}`,
      startsAt,
      padded: { start: startsAt - 5 * MINUTE, end: startsAt + 30 * MINUTE },
      locationId: null,
    };
  }),
  busy: Array.from({ length: 20 }, (_, index) => {
    const start = now + index * 3 * DAY + (index % 5) * 60 * MINUTE;
    return { start, end: start + 90 * MINUTE };
  }),
};
