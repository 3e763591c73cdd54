import { Temporal } from 'temporal-polyfill';
import type {
  BookableType,
  HeldTime,
  Schedule,
  SlotWindow,
  TakenTimes,
  TimeRange,
} from '../src/availability/schedule.js';

type Somewhere = Pick<HeldTime, 'padded' | 'locationId'>;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The same rules with Temporal's objects, one candidate at a time: slow, and nothing shared with what it checks. */
export function slotsByTheBook(
  schedule: Schedule,
  type: BookableType,
  taken: TakenTimes,
  window: SlotWindow,
): number[] {
  const zoned = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(schedule.zone);
  const resolve = (date: Temporal.PlainDate, minutes: number) =>
    date.toPlainDateTime().add({ minutes }).toZonedDateTime(schedule.zone, { disambiguation: 'compatible' })
      .epochMilliseconds;
  const overridesOf = (date: Temporal.PlainDate) =>
    schedule.dateOverrides.filter(({ day }) => Temporal.PlainDate.from('1970-01-01').add({ days: day }).equals(date));
  const overlaps = (a: TimeRange, b: TimeRange) => a.start < b.end && b.start < a.end;
  const length = type.minutes * MINUTE;

  const found = new Set<number>();
  const last = zoned(window.to).toPlainDate().add({ days: 1 });
  for (
    let date = zoned(window.from).toPlainDate().subtract({ days: 2 });
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    const overrides = overridesOf(date);
    const windows =
      overrides.length > 0
        ? overrides.flatMap(({ hours }) => (hours ? [hours] : []))
        : schedule.weeklyHours.filter((hours) => hours.weekday === date.dayOfWeek);
    for (const hours of windows) {
      const start = resolve(date, hours.startMinute);
      const end = resolve(date, hours.endMinute);
      const step = type.alignmentMinutes ? MINUTE : length;
      for (let at = start; at + length <= end; at += step) {
        if (at < window.from || at >= window.to || at < window.now + type.leadTimeMinutes * MINUTE) continue;
        if (at >= window.now + type.horizonDays * DAY) continue;
        const own = zoned(at);
        const ownDate = own.toPlainDate();
        const tailMinutes = ownDate.equals(date.add({ days: 1 })) ? hours.endMinute - 1440 : 0;
        const isTail = own.hour * 60 + own.minute < tailMinutes && overridesOf(ownDate).length === 0;
        if (!ownDate.equals(date) && !isTail) continue;
        if (type.alignmentMinutes && own.minute % type.alignmentMinutes !== 0) continue;
        if (!hours.modes.includes(type.mode) || (hours.locationId !== null && hours.locationId !== type.locationId))
          continue;
        if (window.isLegalOn && !window.isLegalOn(ownDate.toZonedDateTime('UTC').epochMilliseconds / DAY)) continue;
        const itself = { start: at, end: at + length };
        const withBuffers = {
          start: at - type.bufferBeforeMinutes * MINUTE,
          end: itself.end + type.bufferAfterMinutes * MINUTE,
        };
        const others = taken.held.filter((hold) => hold.ownerId !== window.exceptOwnerId);
        if ([...others.map((hold) => hold.padded), ...taken.busy].some((range) => overlaps(range, withBuffers)))
          continue;
        const itsOwn = { padded: withBuffers, locationId: type.locationId };
        if (leavesTooLittleForTheWay(itsOwn, others)) continue;
        if (schedule.timeOff.some((range) => overlaps(range, itself))) continue;
        if (breaksAround(ownDate).some((range) => overlaps(range, itself))) continue;
        const owners = new Set(
          others.filter((hold) => zoned(hold.startsAt).toPlainDate().equals(ownDate)).map((hold) => hold.ownerId),
        );
        if (schedule.dailyCap !== null && owners.size >= schedule.dailyCap) continue;
        found.add(at);
      }
    }
  }
  return [...found].sort((a, b) => a - b);

  /** From each talk to each later one: those that begin or end with this one, or that this one lies between. */
  function leavesTooLittleForTheWay(itself: Somewhere, others: readonly Somewhere[]): boolean {
    const all = [...others, itself];
    const fromAfar = all.filter(({ locationId }) => locationId === null).map(({ padded }) => padded);
    return all.some((one) =>
      all.some((other) => {
        const [from, to] = [one.padded.end, other.padded.start];
        if (from > to) return false;
        const liesBetween = itself.padded.start >= from && itself.padded.end <= to && itself.locationId === null;
        if (one !== itself && other !== itself && !liesBetween) return false;
        return !hasFreeMinutes(from, to, minutesOfTheWay(one.locationId, other.locationId), fromAfar);
      }),
    );
  }

  /** Counted one by one: a minute in which no talk from afar takes place is free. */
  function hasFreeMinutes(from: number, to: number, wanted: number, fromAfar: readonly TimeRange[]): boolean {
    let free = 0;
    for (let at = from; at < to && free < wanted; at += MINUTE) {
      if (!fromAfar.some(({ start, end }) => start <= at && at < end)) free++;
    }
    return free >= wanted;
  }

  function minutesOfTheWay(one: string | null, other: string | null): number {
    if (one === null || other === null || one === other) return 0;
    const ends = [one, other].sort().join();
    return schedule.travelTimes.find(({ places }) => [...places].sort().join() === ends)?.minutes ?? 0;
  }

  function breaksAround(date: Temporal.PlainDate): TimeRange[] {
    return [-2, -1, 0, 1].flatMap((shift) => {
      const day = date.add({ days: shift });
      if (overridesOf(day).length > 0) return [];
      const pauses = schedule.weeklyBreaks.filter((pause) => pause.weekday === day.dayOfWeek);
      return pauses
        .map((pause) => ({ start: resolve(day, pause.startMinute), end: resolve(day, pause.endMinute) }))
        .filter((range) => range.start < range.end);
    });
  }
}
