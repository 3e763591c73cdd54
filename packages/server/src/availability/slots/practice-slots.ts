import { MS_PER_DAY, MS_PER_MINUTE } from '@clearing/shared/time/calendar-days';
import { isOpenSlot, openSlots } from './open-slots.js';
import { legalDays, type OfferedType, type Practice } from './practice.js';
import type { SlotWindow, TimeRange } from '../schedule.js';

/** For whom, and seen from when. */
export interface SlotQuestion {
  readonly now: number;
  /** Where the patient will be; null: wherever it is legal. */
  readonly patientLocation: string | null;
  /** Whose own held times are no obstacle. */
  readonly exceptOwnerId?: string;
}

/** The slots of one type of a practice: the one function, given everything it depends on. */
export function slotsOfType(practice: Practice, type: OfferedType, range: TimeRange, question: SlotQuestion): number[] {
  return openSlots(scheduleNow(practice, question.now), type, practice.taken, {
    from: range.start,
    to: range.end,
    ...conditions(practice, type, question),
  });
}

export function isSlotOfType(practice: Practice, type: OfferedType, startsAt: number, question: SlotQuestion): boolean {
  const schedule = scheduleNow(practice, question.now);
  return isOpenSlot(schedule, type, practice.taken, startsAt, conditions(practice, type, question));
}

/** The first slot from `now` until `until`, looked for in ever longer stretches since most are near. */
export function firstSlotOfType(
  practice: Practice,
  type: OfferedType,
  until: number,
  question: SlotQuestion,
): number | null {
  let start = question.now;
  for (let days = 4; start < until; days *= 3) {
    const end = Math.min(until, start + days * MS_PER_DAY);
    const [first] = slotsOfType(practice, type, { start, end }, question);
    if (first !== undefined) return first;
    start = end;
  }
  return null;
}

/** How far on either side of a taken time something else is looked for: most often the same day has it. */
export const NEAR_DAYS = 14;
const VERY_NEAR_DAYS = 2;

/** The slots closest to a time that was taken, in the order of time: "Near it: ...". */
export function slotsNear(
  practice: Practice,
  type: OfferedType,
  startsAt: number,
  question: SlotQuestion,
  count = 3,
): number[] {
  const within = (days: number) => {
    const around = { start: startsAt - days * MS_PER_DAY, end: startsAt + days * MS_PER_DAY };
    return slotsOfType(practice, type, around, question).filter((slot) => slot !== startsAt);
  };
  const veryNear = within(VERY_NEAR_DAYS);
  return (veryNear.length < count ? within(NEAR_DAYS) : veryNear)
    .sort((a, b) => Math.abs(a - startsAt) - Math.abs(b - startsAt) || a - b)
    .slice(0, count)
    .sort((a, b) => a - b);
}

/** A talk with its buffers: what a hold keeps free. */
export function paddedRange(type: OfferedType, startsAt: number): TimeRange {
  return {
    start: startsAt - type.bufferBeforeMinutes * MS_PER_MINUTE,
    end: startsAt + (type.minutes + type.bufferAfterMinutes) * MS_PER_MINUTE,
  };
}

function scheduleNow(practice: Practice, now: number): Practice['schedule'] {
  const { schedule, visibleUntil } = practice;
  return now < visibleUntil ? schedule : { ...schedule, takesRequests: false };
}

function conditions(
  practice: Practice,
  type: OfferedType,
  { now, patientLocation, exceptOwnerId }: SlotQuestion,
): Omit<SlotWindow, 'from' | 'to'> {
  return { now, exceptOwnerId, isLegalOn: legalDays(practice.licenses, type, patientLocation) };
}
