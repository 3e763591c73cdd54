import { MS_PER_DAY } from '@clearing/shared/time/calendar-days';
import ICAL from 'ical.js';
import { runInNewContext } from 'node:vm';
import type { TimeRange } from '../schedule.js';
import { CalendarClock, greenwich } from './calendar-clock.js';
import { entriesIn, type CalendarEntries } from './calendar-entries.js';
import { CalendarUnread } from './calendar-troubles.js';

/** Which time is asked about, and in which zone a calendar means what it gives without one. */
export interface Reading {
  readonly zone: string;
  readonly range: TimeRange;
  /** Mail addresses of whose calendar it is: the one in its own address, and the one by which whoever added it signs in. */
  readonly owners?: readonly string[];
}

const MOST_MILLISECONDS = 5000;
const MOST_TURNS = 200_000;
const MOST_RANGES = 5000;

/**
 * When a calendar says its owner is taken, sorted and joined: starts and ends, and nothing else of it. Whole days and
 * times without a zone are meant in the calendar's own zone if it names one. Rules are followed on the wall clock, and
 * each wall time is resolved as everywhere in this house.
 */
export function busyTimesOf(text: string, reading: Reading): TimeRange[] {
  try {
    // The clock of the engine itself stops a rule that never comes to its next date: no count of ours would.
    const work = () => joined(rangesIn(text, reading));
    return runInNewContext('work()', { work }, { timeout: MOST_MILLISECONDS }) as TimeRange[];
  } catch (error) {
    if (error instanceof CalendarUnread) throw error;
    throw new CalendarUnread(isTimeout(error) ? 'TOO_MUCH' : 'NOT_A_CALENDAR');
  }
}

/** Made in the other context, it is none of our errors. */
function isTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

function rangesIn(text: string, reading: Reading): TimeRange[] {
  const turns = { left: MOST_TURNS };
  return entriesIn(text, reading.range.start, reading.owners ?? []).flatMap((entries) => {
    const clock = new CalendarClock(entries, reading.zone);
    const events = entries.events.filter((event) => event.getFirstProperty('dtstart') !== null);
    const ofEvents = [...byUid(events)].flatMap(([uid, series]) =>
      isOurs(uid) ? [] : seriesRanges(series, clock, reading, turns),
    );
    return [...ofEvents, ...listedRanges(entries, clock, reading)];
  });
}

/** Lists of busy times, from calendars that do not say with what. */
function listedRanges({ busyLists }: CalendarEntries, clock: CalendarClock, { range }: Reading): TimeRange[] {
  return busyLists
    .filter((list) => list.getFirstParameter('fbtype')?.toUpperCase() !== 'FREE')
    .flatMap((list) =>
      (list.getValues() as ICAL.Period[]).flatMap((period) =>
        within(range, clock.instantOf(list, period.start), clock.instantOf(list, period.getEnd())),
      ),
    );
}

function within(range: TimeRange, from: number, until: number): TimeRange[] {
  const during = { start: Math.max(from, range.start), end: Math.min(until, range.end) };
  return during.start < during.end ? [during] : [];
}

/** Somebody may keep a copy of our own entries in there: what they stand for is held already. */
function isOurs(uid: string): boolean {
  return uid.endsWith('@clearing');
}

function byUid(events: readonly ICAL.Component[]): Map<string, ICAL.Component[]> {
  const series = new Map<string, ICAL.Component[]>();
  for (const [index, event] of events.entries()) {
    const uid = textOf(event, 'uid') || `without-${index}`;
    series.set(uid, [...(series.get(uid) ?? []), event]);
  }
  return series;
}

/** An event with its repetitions, of which single ones may stand elsewhere or not take place. */
function seriesRanges(
  series: readonly ICAL.Component[],
  clock: CalendarClock,
  { range }: Reading,
  turns: { left: number },
): TimeRange[] {
  const replaced = momentsOf(series, 'recurrence-id', clock);
  return series.filter(takesTime).flatMap((event) => {
    const start = event.getFirstProperty('dtstart')!;
    const isSingle = event.getFirstProperty('recurrence-id') !== null;
    const lengthFrom = lengthOf(event, clock);
    if (!isSingle) return repetitions(event, start, clock, { range, lengthFrom, replaced, turns });
    const local = start.getFirstValue() as ICAL.Time;
    const from = clock.instantOf(start, local);
    return within(range, from, lengthFrom(local, from));
  });
}

function takesTime(event: ICAL.Component): boolean {
  const says = (name: string) => textOf(event, name).toUpperCase();
  const isFree = says('transp') === 'TRANSPARENT' || says('x-microsoft-cdo-busystatus') === 'FREE';
  return !isFree && says('status') !== 'CANCELLED';
}

interface Repeating {
  readonly range: TimeRange;
  readonly lengthFrom: LengthFrom;
  /** Single ones that stand elsewhere. */
  readonly replaced: Moments;
  /** How many more dates may be worked out, of the whole calendar. */
  readonly turns: { left: number };
}

/** When a series takes time, its first date among them, without those that are excepted or replaced. */
function repetitions(
  event: ICAL.Component,
  start: ICAL.Property,
  clock: CalendarClock,
  { range, lengthFrom, replaced, turns }: Repeating,
): TimeRange[] {
  const first = start.getFirstValue() as ICAL.Time;
  const excepted = momentsOf([event], 'exdate', clock);
  const ends = new Map<number, number>();
  const keep = (local: ICAL.Time, from: number, until: number) => {
    const isAmong = ({ instants, dates }: Moments) => instants.has(from) || dates.has(dateOf(local));
    if (!isAmong(excepted) && !isAmong(replaced)) ends.set(from, until);
  };
  const firstInstant = clock.instantOf(start, first);
  keep(first, firstInstant, lengthFrom(first, firstInstant));
  // What is over long before, in any zone, is not looked at closely: a series may be decades old.
  const early = range.start - 2 * MS_PER_DAY - (lengthFrom(first, firstInstant) - firstInstant);
  for (const property of event.getAllProperties('rrule')) {
    const rule = (property.getFirstValue() as ICAL.Recur).clone();
    const last = Math.min(range.end, endOfRule(rule, start, clock));
    // A calendar of many years is full of series that ended long ago: none of their dates is worked out.
    if (last < early) continue;
    // Compared on the UTC line, below: on the wall clock an end that is given in UTC means something else.
    rule.until = null;
    const iterator = rule.iterator(wallTime(first));
    for (let local = iterator.next(); local; local = iterator.next()) {
      if (--turns.left < 0) throw new CalendarUnread('TOO_MUCH');
      if (greenwich(local) < early) continue;
      const own = local.clone();
      own.zone = first.zone;
      const instant = clock.instantOf(start, own);
      if (instant > last) break;
      keep(own, instant, lengthFrom(own, instant));
    }
  }
  // After the rule: one of its dates may stand here as well, with a length of its own.
  for (const property of event.getAllProperties('rdate')) {
    for (const value of property.getValues() as (ICAL.Time | ICAL.Period)[]) {
      const [local, end] = value instanceof ICAL.Period ? [value.start, value.getEnd()] : [value, null];
      // By its own clock, which may be another one than that of the first.
      const from = clock.instantOf(property, local, start);
      keep(local, from, end ? clock.instantOf(property, end, start) : lengthFrom(local, from, property));
    }
  }
  return [...ends].flatMap(([from, until]) => within(range, from, until));
}

/** A rule goes on on the wall clock, whatever the zone does meanwhile. */
function wallTime(time: ICAL.Time): ICAL.Time {
  const wall = time.clone();
  wall.zone = ICAL.Timezone.localTimezone;
  return wall;
}

function endOfRule(rule: ICAL.Recur, start: ICAL.Property, clock: CalendarClock): number {
  if (rule.until === null) return Infinity;
  if (!rule.until.isDate) return clock.instantOf(start, rule.until);
  // A date ends with its last moment, in the zone of the series.
  const { year, month, day } = rule.until;
  const lastMoment = ICAL.Time.fromData({ year, month, day, hour: 23, minute: 59, second: 59 });
  return clock.instantOf(start, lastMoment);
}

/** Repetitions that are named by their moment, or by their date alone. */
interface Moments {
  readonly instants: ReadonlySet<number>;
  readonly dates: ReadonlySet<string>;
}

function momentsOf(series: readonly ICAL.Component[], name: string, clock: CalendarClock): Moments {
  const instants = new Set<number>();
  const dates = new Set<string>();
  const whole = series.find((event) => event.getFirstProperty('recurrence-id') === null);
  for (const event of series) {
    // Without a zone it is meant in that of the series: the single one may stand in another by now.
    const start = (whole ?? event).getFirstProperty('dtstart')!;
    for (const property of event.getAllProperties(name)) {
      for (const value of property.getValues() as ICAL.Time[]) {
        if (value.isDate) dates.add(dateOf(value));
        else instants.add(clock.instantOf(property, value, start));
      }
    }
  }
  return { instants, dates };
}

function dateOf({ year, month, day }: ICAL.Time): string {
  return `${year}-${month}-${day}`;
}

/** Where an event ends that begins so, by the clock of this property; without one, by that of its first. */
type LengthFrom = (local: ICAL.Time, from: number, property?: ICAL.Property) => number;

/** Where an event ends, given where it begins. An exact length, but whole days, which are days on the wall clock. */
function lengthOf(event: ICAL.Component, clock: CalendarClock): LengthFrom {
  const start = event.getFirstProperty('dtstart')!;
  const first = start.getFirstValue() as ICAL.Time;
  const end = event.getFirstProperty('dtend');
  const duration = event.getFirstPropertyValue('duration');
  const afterDays = (local: ICAL.Time, days: number, property = start) => {
    const later = local.clone();
    later.adjust(days, 0, 0, 0);
    return clock.instantOf(property, later, start);
  };
  if (duration instanceof ICAL.Duration && !duration.isNegative) {
    const exact = ((duration.hours * 60 + duration.minutes) * 60 + duration.seconds) * 1000;
    return (local, _from, property) => afterDays(local, duration.weeks * 7 + duration.days, property) + exact;
  }
  if (first.isDate) {
    const last = end && (end.getFirstValue() as ICAL.Time);
    const days = last ? Math.max(1, Math.round((greenwich(last) - greenwich(first)) / MS_PER_DAY)) : 1;
    return (local, _from, property) => afterDays(local, days, property);
  }
  const length = end
    ? clock.instantOf(end, end.getFirstValue() as ICAL.Time, start) - clock.instantOf(start, first)
    : 0;
  // What ends before it begins was meant to end past midnight.
  const exact = length < 0 ? (length % MS_PER_DAY) + MS_PER_DAY : length;
  return (_local, from) => from + exact;
}

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}

/** Sorted, and none touching another. */
function joined(ranges: readonly TimeRange[]): TimeRange[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  if (result.length > MOST_RANGES) throw new CalendarUnread('TOO_MUCH');
  return result;
}
