import type { BookableType, Schedule, SlotWindow, TakenTimes } from '@clearing/server/dist/availability/schedule.js';
import { DateTime, Interval } from 'luxon';

/**
 * Slots as one would write them first: a day at a time with a date library, every candidate compared with every taken
 * interval. Right wherever the clocks do not change inside the hours; the peer that the slot function is measured
 * against, with equal answers.
 */
export function naiveSlots(schedule: Schedule, type: BookableType, taken: TakenTimes, window: SlotWindow): number[] {
  const zone = schedule.zone;
  const from = DateTime.fromMillis(window.from, { zone });
  const to = DateTime.fromMillis(window.to, { zone });
  const now = DateTime.fromMillis(window.now, { zone });
  const earliest = now.plus({ minutes: type.leadTimeMinutes });
  const latest = now.plus({ hours: type.horizonDays * 24 });
  const intervals = [...taken.held.map((held) => held.padded), ...taken.busy].map(({ start, end }) =>
    Interval.fromDateTimes(DateTime.fromMillis(start, { zone }), DateTime.fromMillis(end, { zone })),
  );
  const slots: number[] = [];
  for (let day = from.startOf('day'); day < to; day = day.plus({ days: 1 })) {
    for (const hours of schedule.weeklyHours) {
      if (hours.weekday !== day.weekday || !hours.modes.includes(type.mode)) continue;
      const end = atMinute(day, hours.endMinute);
      let start = atMinute(day, hours.startMinute);
      while (start.plus({ minutes: type.minutes }) <= end) {
        const slot = Interval.after(start, { minutes: type.minutes });
        const withBuffers = Interval.fromDateTimes(
          start.minus({ minutes: type.bufferBeforeMinutes }),
          start.plus({ minutes: type.minutes + type.bufferAfterMinutes }),
        );
        const isAligned = !type.alignmentMinutes || start.minute % type.alignmentMinutes === 0;
        const isInReach = start >= from && start < to && start >= earliest && start < latest;
        const isPaused = schedule.weeklyBreaks.some(
          (pause) => pause.weekday === day.weekday && overlaps(slot, day, pause.startMinute, pause.endMinute),
        );
        const isTaken = intervals.some((interval) => withBuffers.overlaps(interval));
        if (isAligned && isInReach && !isPaused && !isTaken) slots.push(start.toMillis());
        start = start.plus({ minutes: type.alignmentMinutes ?? type.minutes });
      }
    }
  }
  return slots;
}

function overlaps(slot: Interval, day: DateTime, startMinute: number, endMinute: number): boolean {
  return slot.overlaps(Interval.fromDateTimes(atMinute(day, startMinute), atMinute(day, endMinute)));
}

function atMinute(day: DateTime, minute: number): DateTime {
  return day.set({ hour: Math.floor(minute / 60), minute: minute % 60 });
}
