import { isoOfEpochDay, MS_PER_DAY } from '@clearing/shared/time/calendar-days';
import ICAL from 'ical.js';
import { CalendarUnread } from './calendar-troubles.js';
import { zoneNamed } from './calendar-zones.js';

/** What of one calendar says when its owner is taken. Nothing else of it is looked at. */
export interface CalendarEntries {
  /** The zone it says it is kept in; empty: it names none. */
  readonly zone: string;
  /** Tables that come with it, of zones by names of their own. */
  readonly zoneTables: readonly ICAL.Component[];
  readonly events: readonly ICAL.Component[];
  /** Lists of times that say that somebody is busy, and not with what. */
  readonly busyLists: readonly ICAL.Property[];
}

/** Of an event, by whether a time could seem free that is not when it cannot be read. */
const isTimeLost = new Map([
  ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'RECURRENCE-ID', 'FREEBUSY'].map(
    (name) => [name, true] as const,
  ),
  ...['UID', 'EXDATE', 'STATUS', 'TRANSP', 'X-MICROSOFT-CDO-BUSYSTATUS'].map((name) => [name, false] as const),
]);

interface Line {
  readonly name: string;
  readonly text: string;
}

interface Part {
  readonly name: string;
  readonly lines: Line[];
  /** What stands inside of it; of a calendar itself none: each of its parts is come by alone. */
  readonly parts: Part[];
}

/**
 * The calendars in a text. Most of one is what its entries are about, however badly that is written, and entries that are
 * long over: both are passed by, so that neither their size nor their mistakes stand in the way. What cannot be read
 * and would be a time that seems free is refused.
 */
export function entriesIn(text: string, start: number, owners: readonly string[]): CalendarEntries[] {
  const isOver = overBefore(start);
  const calendars: CalendarEntries[] = [];
  let zoneTables: ICAL.Component[] = [];
  let events: ICAL.Component[] = [];
  let busyLists: ICAL.Property[] = [];
  for (const { part, calendar } of partsOf(text)) {
    const { name, lines } = part;
    if (name === 'VEVENT' && !isOver(lines)) events.push(eventOf(lines, [...owners, nameOf(calendar)]));
    if (name === 'VFREEBUSY') busyLists.push(...propertiesIn(lines.filter((line) => line.name === 'FREEBUSY')));
    if (name === 'VTIMEZONE') zoneTables.push(...tableIn(part));
    if (name === 'VCALENDAR') {
      const zone = lines.find((line) => line.name === 'X-WR-TIMEZONE');
      calendars.push({ zone: zone ? valueOf(zone) : '', zoneTables, events, busyLists });
      [zoneTables, events, busyLists] = [[], [], []];
    }
  }
  if (calendars.length === 0) throw new CalendarUnread('NOT_A_CALENDAR');
  return calendars;
}

/** Each part of a calendar, and after them the calendar, with what the calendar has said of itself by then. */
function* partsOf(text: string): Generator<{ readonly part: Part; readonly calendar: Part }> {
  const open: Part[] = [];
  for (const line of linesOf(text)) {
    if (line.name === 'BEGIN') {
      const name = valueOf(line).toUpperCase();
      if (open.length === 0 && name !== 'VCALENDAR') throw new CalendarUnread('NOT_A_CALENDAR');
      open.push({ name, lines: [], parts: [] });
    } else if (line.name === 'END') {
      const name = valueOf(line).toUpperCase();
      if (!open.some((part) => part.name === name)) continue;
      const part = open.pop()!;
      if (part.name !== name) throw new CalendarUnread('NOT_A_CALENDAR');
      if (open.length > 1) open.at(-1)!.parts.push(part);
      else yield { part, calendar: open[0] ?? part };
    } else open.at(-1)?.lines.push(line);
  }
  // One that was cut off would be one without what stood at its end.
  if (open.length > 0) throw new CalendarUnread('NOT_A_CALENDAR');
}

/** Lines are folded by a space at the beginning of what belongs to the one before. What is no line of a calendar is left out. */
function* linesOf(text: string): Generator<Line> {
  let unfolded = '';
  for (const piece of text.split(/\r\n|\n|\r/)) {
    if (piece.startsWith(' ') || piece.startsWith('\t')) {
      unfolded += piece.slice(1);
      continue;
    }
    const line = lineOf(unfolded);
    if (line) yield line;
    unfolded = piece;
  }
  const last = lineOf(unfolded);
  if (last) yield last;
}

function lineOf(text: string): Line | null {
  const match = /^\s*([A-Za-z0-9-]+)[;:]/.exec(text);
  return match && { name: match[1]!.toUpperCase(), text: text.trim() };
}

/** Of a line without parameters. */
function valueOf({ text }: Line): string {
  return text.slice(text.indexOf(':') + 1).trim();
}

/**
 * Whether an event lies so far back that in no zone any of it reaches into the time that is read. Those that come back, say
 * their length or stand for one of a series are looked at closely.
 */
function overBefore(start: number): (lines: readonly Line[]) => boolean {
  const before = isoOfEpochDay(Math.floor(start / MS_PER_DAY) - 3).replaceAll('-', '');
  const isClosely = new Set(['RRULE', 'RDATE', 'DURATION', 'RECURRENCE-ID']);
  return (lines) => {
    if (lines.some(({ name }) => isClosely.has(name))) return false;
    const ends = lines.filter(({ name }) => name === 'DTSTART' || name === 'DTEND');
    return ends.every(({ text }) => {
      const date = /:(\d{8})(?:T\S*)?$/.exec(text)?.[1];
      return date !== undefined && date < before;
    });
  };
}

function eventOf(lines: readonly Line[], owners: readonly (string | null)[]): ICAL.Component {
  const event = new ICAL.Component('vevent');
  for (const property of propertiesIn(lines)) event.addProperty(property);
  // It still stands for the one of a series that it stands for, and so it is not left out.
  if (isDeclinedBy(owners, lines)) event.updatePropertyWithValue('status', 'CANCELLED');
  return event;
}

/**
 * Calendars hold what their owner said no to, too, and show it to nobody. Some say whose each is, and some call guests by
 * numbers of their own.
 */
function isDeclinedBy(owners: readonly (string | null)[], lines: readonly Line[]): boolean {
  return lines.some(({ name, text }) => {
    if (name !== 'ATTENDEE') return false;
    // What stands in quotes is what somebody is called, whatever it looks like.
    const guest = text.replaceAll(/"[^"]*"/g, '').toLowerCase();
    if (!/;partstat=declined[;:]/.test(guest)) return false;
    return owners.some((owner) => owner?.includes('@') && isMailOf(guest, owner.toLowerCase()));
  });
}

function isMailOf(guest: string, owner: string): boolean {
  return guest.endsWith(`:mailto:${owner}`) || guest.includes(`;email=${owner};`) || guest.includes(`;email=${owner}:`);
}

function nameOf({ lines }: Part): string | null {
  const line = lines.find(({ name }) => name === 'X-WR-CALNAME');
  return line ? valueOf(line) : null;
}

function propertiesIn(lines: readonly Line[]): ICAL.Property[] {
  return lines.filter((line) => isTimeLost.has(line.name) && !isLeftEmpty(line)).flatMap(propertyOf);
}

/** Of what need not be there, where a program wrote its name and nothing. */
function isLeftEmpty({ name, text }: Line): boolean {
  return /^(?:RRULE|RDATE|EXDATE|FREEBUSY)$/.test(name) && text.endsWith(':');
}

function propertyOf(line: Line): ICAL.Property[] {
  try {
    const property = ICAL.Property.fromString(asItIsMeant(line));
    // What is wrong with a value shows when it is asked for.
    property.getValues();
    return [property];
  } catch {
    if (isTimeLost.get(line.name)) throw new CalendarUnread('NOT_A_CALENDAR');
    return [];
  }
}

const TIMES: ReadonlySet<string> = new Set(['DTSTART', 'DTEND', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'FREEBUSY']);

/** "20261123T150000", and how far it is written to be from Greenwich: "-05", and "00" or nothing. */
const WITH_DISTANCE = /(\d{8}T\d{6})(?:\.\d+)?([+-]\d{2}):?(\d{2})?/g;

/** As the standard would have it written: what is meant is plain, and read otherwise a time could seem free that is not. */
function asItIsMeant({ name, text }: Line): string {
  if (name === 'RRULE') return ruleAsItIsMeant(text.toUpperCase());
  const [, parameters = '', value = ''] = /^[^:;]+((?:;[^:;]+)*):(.*)$/.exec(text) ?? [];
  if (!TIMES.has(name) || value === '') return text;
  const isDated = /;VALUE=/i.test(parameters);
  // A date alone is a day, whether it is said or not.
  if (/^\d{8}(?:,\d{8})*$/.test(value)) return isDated ? text : `${name}${parameters};VALUE=DATE:${value}`;
  const distances = new Set([...value.matchAll(WITH_DISTANCE)].map(([, , hours, minutes = '00']) => hours! + minutes));
  if (distances.size === 0 || /;VALUE=DATE(?:;|$)/i.test(parameters)) return text;
  const onTheWall = value.replaceAll(WITH_DISTANCE, '$1');
  const named = /;TZID=([^;]*)/i.exec(parameters)?.[1] ?? '';
  if (zoneNamed(named) !== null) return `${name}${parameters}:${onTheWall}`;
  const others = parameters.replace(/;TZID=[^;]*/i, '');
  // What comes back does so on a clock, and by its weekdays.
  const zone = distances.size === 1 ? zoneAtDistance([...distances][0]!) : null;
  if (zone !== null) return `${name}${others};TZID=${zone}:${onTheWall}`;
  return `${name}${others}:${value.replaceAll(WITH_DISTANCE, inGreenwich)}`;
}

/** "-0500": "Etc/GMT+5", as these zones are called. Null: none is so many minutes away. */
function zoneAtDistance(distance: string): string | null {
  const hours = Number(distance.slice(0, 3));
  if (!distance.endsWith('00') || hours < -12 || hours > 14) return null;
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`;
}

/**
 * A day may be written with dashes; and a count of none, or an end before all time, is none: nobody keeps a series that never
 * takes place.
 */
function ruleAsItIsMeant(text: string): string {
  return text
    .replace(/(?<=UNTIL=)[\d:T-]+Z?/, (until) => until.replaceAll(/[:-]/g, ''))
    .replaceAll(/;(?:COUNT=(?:0+|-\d+)|UNTIL=0{8}\w*)(?=;|$)|(?<=:)(?:COUNT=(?:0+|-\d+)|UNTIL=0{8}\w*);/g, '');
}

/** "20261123T150000", "-05" and "30": half past 20 o'clock there. */
function inGreenwich(_written: string, local: string, hours: string, minutes = '00'): string {
  const time = ICAL.Time.fromDateTimeString(
    local.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6'),
  );
  const sign = hours.startsWith('-') ? 1 : -1;
  time.adjust(0, sign * Math.abs(Number(hours)), sign * Number(minutes), 0);
  return `${time.toICALString()}Z`;
}

/** One that cannot be read is as if it were not there. */
function tableIn(part: Part): ICAL.Component[] {
  try {
    const table = new ICAL.Component(ICAL.parse(textOf(part).join('\r\n')) as unknown[]);
    return table.getAllSubcomponents().some(saysAnOffset) ? [table] : [];
  } catch {
    return [];
  }
}

/** A rule without one of these is passed over, and a table without any rule would be read as Greenwich. */
function saysAnOffset(rule: ICAL.Component): boolean {
  const offsets = ['tzoffsetfrom', 'tzoffsetto'].map((name) => rule.getFirstPropertyValue(name));
  return (
    rule.getFirstPropertyValue('dtstart') instanceof ICAL.Time &&
    offsets.every((offset) => offset instanceof ICAL.UtcOffset && Number.isFinite(offset.toSeconds()))
  );
}

function textOf({ name, lines, parts }: Part): string[] {
  return [`BEGIN:${name}`, ...lines.map(({ text }) => text), ...parts.flatMap(textOf), `END:${name}`];
}
