import { type EpochDay, MS_PER_DAY, MS_PER_MINUTE, weekdayOf } from '@clearing/shared/time/calendar-days';
import { offsetAt, resolveLocal, segmentAt } from '@clearing/shared/time/wall-clock';
import { transitionsOf, type ZoneTransitions } from '@clearing/shared/time/zone-transitions';
import { keptForTheWay } from './travel.js';
import type { BookableType, DayHours, Schedule, SlotWindow, TakenTimes, TalkHours, TimeRange } from '../schedule.js';

const MS_PER_HOUR = 60 * MS_PER_MINUTE;

/**
 * The times at which a consultation of this type can begin, sorted, as epoch milliseconds. Lists, holds and bookings all
 * ask this one function, so a shown slot can be booked and nothing else can.
 *
 * Both ends of a window are wall-clock times resolved by the "compatible" rule; from the window's first instant the
 * starts step on the UTC line by the type's length, or fall on the minutes of its alignment. The whole talk lies inside
 * the window; a start counts for the date its own wall clock shows. Only the tail of a window past midnight may
 * lie on the next date, and not when that date has hours of its own by an override.
 */
export function openSlots(schedule: Schedule, type: BookableType, taken: TakenTimes, window: SlotWindow): number[] {
  const reach = bookableReach(type, window);
  if (!schedule.takesRequests || reach.start >= reach.end) return [];
  const zone = transitionsOf(schedule.zone, reach.end);
  const week = hoursByWeekday(schedule, type);
  const overrides = overridesByDay(schedule);
  const fullDays = daysAtCap(schedule, taken, window, zone);
  const isOpenDay = onceADay((day) => !fullDays.has(day) && (window.isLegalOn?.(day) ?? true));

  const starts: number[] = [];
  const firstDay = dayAt(zone, reach.start) - 1;
  const lastDay = dayAt(zone, reach.end);
  for (let day = firstDay; day <= lastDay; day++) {
    const windows = overrides.get(day) ?? week[weekdayOf(day)]!;
    for (const hours of windows) {
      if (!isFor(hours, type)) continue;
      collectStarts(starts, zone, day, hours, type, reach, !overrides.has(day + 1), isOpenDay);
    }
  }
  const barred = barredStarts(schedule, type, taken, window, zone, overrides, firstDay, lastDay);
  return withoutBarred(sortedOnce(starts), barred);
}

/** Whether this very instant is one of the slots: the same computation, asked for one instant. */
export function isOpenSlot(
  schedule: Schedule,
  type: BookableType,
  taken: TakenTimes,
  startsAt: number,
  window: Omit<SlotWindow, 'from' | 'to'>,
): boolean {
  return openSlots(schedule, type, taken, { ...window, from: startsAt, to: startsAt + 1 }).length === 1;
}

/** What is asked for, cut to lead time and horizon. */
function bookableReach(type: BookableType, { from, to, now }: SlotWindow): TimeRange {
  return {
    start: Math.max(from, now + type.leadTimeMinutes * MS_PER_MINUTE),
    end: Math.min(to, now + type.horizonDays * MS_PER_DAY),
  };
}

function hoursByWeekday(schedule: Schedule, type: BookableType): readonly TalkHours[][] {
  const week: TalkHours[][] = Array.from({ length: 8 }, () => []);
  for (const hours of schedule.weeklyHours) if (isFor(hours, type)) week[hours.weekday]!.push(hours);
  return week;
}

export function isFor(hours: TalkHours, type: BookableType): boolean {
  return hours.modes.includes(type.mode) && (hours.locationId === null || hours.locationId === type.locationId);
}

/** A date that is here has only the windows listed for it, and none when the list is empty. */
function overridesByDay(schedule: Schedule): ReadonlyMap<EpochDay, readonly TalkHours[]> {
  const byDay = new Map<EpochDay, TalkHours[]>();
  for (const { day, hours } of schedule.dateOverrides) {
    const windows = byDay.get(day) ?? [];
    if (hours) windows.push(hours);
    byDay.set(day, windows);
  }
  return byDay;
}

/** One owner who holds several times of a day (a proposal) counts once. */
function daysAtCap(schedule: Schedule, taken: TakenTimes, window: SlotWindow, zone: ZoneTransitions): Set<EpochDay> {
  const full = new Set<EpochDay>();
  if (schedule.dailyCap === null) return full;
  const ownersByDay = new Map<EpochDay, Set<string>>();
  for (const { ownerId, startsAt } of taken.held) {
    if (ownerId === window.exceptOwnerId) continue;
    const day = dayAt(zone, startsAt);
    const owners = ownersByDay.get(day) ?? new Set();
    ownersByDay.set(day, owners.add(ownerId));
    if (owners.size >= schedule.dailyCap) full.add(day);
  }
  return full;
}

function collectStarts(
  starts: number[],
  zone: ZoneTransitions,
  day: EpochDay,
  hours: DayHours,
  type: BookableType,
  reach: TimeRange,
  mayRunOn: boolean,
  isOpenDay: (day: EpochDay) => boolean,
): void {
  const { start, end } = instantsOf(zone, day, hours);
  const length = type.minutes * MS_PER_MINUTE;
  const lastStart = Math.min(end - length, reach.end - 1);
  const earliest = Math.max(start, reach.start);
  if (lastStart < earliest) return;
  const { instants, offsets } = zone;
  const { alignmentMinutes } = type;
  // Only the tail may lie on the next date: a date that the zone skipped resolves there as a whole.
  const tailEnd = day * MS_PER_DAY + hours.endMinute * MS_PER_MINUTE;
  let at = alignmentMinutes ? alignedFrom(zone, earliest, alignmentMinutes) : steppedFrom(start, earliest, length);
  let segment = segmentAt(zone, at);
  while (at <= lastStart) {
    while (segment < instants.length && at >= instants[segment]!) segment++;
    const local = at + offsets[segment]!;
    const ownDay = Math.floor(local / MS_PER_DAY);
    const isTail = ownDay > day && mayRunOn && local < tailEnd;
    if ((ownDay === day || isTail) && isOpenDay(ownDay)) starts.push(at);
    at = alignmentMinutes ? alignedFrom(zone, at + MS_PER_MINUTE, alignmentMinutes) : at + length;
  }
}

function steppedFrom(start: number, earliest: number, step: number): number {
  return start + Math.ceil((earliest - start) / step) * step;
}

/** The first instant at or after `from` whose minute on the wall clock is a multiple of the alignment. */
function alignedFrom(zone: ZoneTransitions, from: number, alignmentMinutes: number): number {
  const { instants, offsets } = zone;
  let at = from;
  for (let segment = segmentAt(zone, at); ; segment++) {
    const offset = offsets[segment]!;
    const aligned = alignedLocal(at + offset, alignmentMinutes * MS_PER_MINUTE) - offset;
    const isInSegment = segment >= instants.length || aligned < instants[segment]!;
    if (isInSegment) return aligned;
    at = instants[segment]!;
  }
}

function alignedLocal(local: number, alignment: number): number {
  const hour = Math.floor(local / MS_PER_HOUR) * MS_PER_HOUR;
  const inHour = Math.ceil((local - hour) / alignment) * alignment;
  return hour + Math.min(inHour, MS_PER_HOUR);
}

/** Between `after` and `before`, both excluded, nothing may start. */
interface BarredStarts {
  readonly after: number;
  readonly before: number;
}

/**
 * What is held or busy keeps the talk with its buffers away, and so does the way to another place; breaks and time off only
 * the talk itself. Sorted.
 */
function barredStarts(
  schedule: Schedule,
  type: BookableType,
  taken: TakenTimes,
  window: SlotWindow,
  zone: ZoneTransitions,
  overrides: ReadonlyMap<EpochDay, readonly TalkHours[]>,
  firstDay: EpochDay,
  lastDay: EpochDay,
): BarredStarts[] {
  const length = type.minutes * MS_PER_MINUTE;
  const before = type.bufferBeforeMinutes * MS_PER_MINUTE;
  const after = type.bufferAfterMinutes * MS_PER_MINUTE;
  const barred: BarredStarts[] = [];
  const keepAway = (range: TimeRange, bufferBefore: number, bufferAfter: number) => {
    if (range.end > range.start)
      barred.push({ after: range.start - length - bufferAfter, before: range.end + bufferBefore });
  };
  const others = taken.held.filter(({ ownerId }) => ownerId !== window.exceptOwnerId);
  for (const { padded } of others) keepAway(padded, before, after);
  const talk = { locationId: type.locationId, length: before + length + after };
  for (const range of keptForTheWay(schedule, talk, others)) keepAway(range, before, after);
  for (const range of taken.busy) keepAway(range, before, after);
  for (const range of schedule.timeOff) keepAway(range, 0, 0);
  if (schedule.weeklyBreaks.length > 0) {
    for (let day = firstDay; day <= lastDay; day++) {
      if (overrides.has(day)) continue;
      const weekday = weekdayOf(day);
      for (const pause of schedule.weeklyBreaks) {
        if (pause.weekday === weekday) keepAway(instantsOf(zone, day, pause), 0, 0);
      }
    }
  }
  return barred.sort((a, b) => a.after - b.after);
}

function withoutBarred(starts: readonly number[], barred: readonly BarredStarts[]): number[] {
  let next = 0;
  let barredBefore = -Infinity;
  return starts.filter((start) => {
    while (next < barred.length && barred[next]!.after < start) {
      barredBefore = Math.max(barredBefore, barred[next]!.before);
      next++;
    }
    return start >= barredBefore;
  });
}

/** Windows may overlap; a start that two of them give is one start. */
function sortedOnce(starts: number[]): number[] {
  const isSorted = starts.every((start, index) => index === 0 || starts[index - 1]! < start);
  return isSorted ? starts : [...new Set(starts)].sort((a, b) => a - b);
}

/** Answers for one date after another: asks only when the date changes. */
function onceADay(ask: (day: EpochDay) => boolean): (day: EpochDay) => boolean {
  let lastDay = NaN;
  let answer = false;
  return (day) => {
    if (day !== lastDay) {
      answer = ask(day);
      lastDay = day;
    }
    return answer;
  };
}

function instantsOf(zone: ZoneTransitions, day: EpochDay, { startMinute, endMinute }: DayHours): TimeRange {
  const midnight = day * MS_PER_DAY;
  return {
    start: resolveLocal(zone, midnight + startMinute * MS_PER_MINUTE),
    end: resolveLocal(zone, midnight + endMinute * MS_PER_MINUTE),
  };
}

function dayAt(zone: ZoneTransitions, instant: number): EpochDay {
  return Math.floor((instant + offsetAt(zone, instant)) / MS_PER_DAY);
}
