import { Temporal } from 'temporal-polyfill';

/**
 * A zone's clock as two rows of integers (milliseconds): `offsets[i]` is in force from `instants[i - 1]` until
 * `instants[i]`. Asking the runtime's zone data costs milliseconds once per zone; the arithmetic after that, nothing.
 */
export interface ZoneTransitions {
  readonly zone: string;
  /** The table is complete from here ... */
  readonly from: number;
  /** ... until here. */
  readonly until: number;
  readonly instants: Float64Array;
  /** One longer than `instants`. */
  readonly offsets: Float64Array;
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2040;
/** No table grows beyond these: past them the nearest known offset holds, which no real consultation ever meets. */
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;

const tables = new Map<string, ZoneTransitions>();

/** The zone's table, covering `moment` (epoch milliseconds) and 2000 to 2040 in any case. Throws for an unknown zone. */
export function transitionsOf(zone: string, moment?: number): ZoneTransitions {
  // Zone names mean the same in any case; keyed so, nobody can fill the memory by spelling one in new ways.
  const key = zone.toLowerCase();
  let table = tables.get(key);
  if (!table) {
    table = build(zone, FIRST_YEAR, LAST_YEAR);
    tables.set(key, table);
  }
  if (moment !== undefined && (moment < table.from || moment >= table.until)) {
    table = extend(table, moment);
    tables.set(key, table);
  }
  return table;
}

function extend(table: ZoneTransitions, moment: number): ZoneTransitions {
  const year = yearOf(Math.min(Math.max(moment, startOf(EARLIEST_YEAR)), startOf(LATEST_YEAR) - 1));
  const decade = Math.floor(year / 10) * 10;
  const first = Math.min(yearOf(table.from), decade);
  const last = Math.max(yearOf(table.until), decade + 10);
  const isComplete = first === yearOf(table.from) && last === yearOf(table.until);
  return isComplete ? table : build(table.zone, first, last);
}

function build(zone: string, firstYear: number, lastYear: number): ZoneTransitions {
  const from = startOf(firstYear);
  const until = startOf(lastYear);
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const instants: number[] = [];
  const offsets = [offsetOf(start)];
  for (let next = start.getTimeZoneTransition('next'); next; next = next.getTimeZoneTransition('next')) {
    if (next.epochMilliseconds >= until) break;
    instants.push(next.epochMilliseconds);
    offsets.push(offsetOf(next));
  }
  return { zone, from, until, instants: Float64Array.from(instants), offsets: Float64Array.from(offsets) };
}

function offsetOf(moment: Temporal.ZonedDateTime): number {
  return moment.offsetNanoseconds / 1_000_000;
}

function startOf(year: number): number {
  return Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime('UTC').epochMilliseconds;
}

function yearOf(moment: number): number {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO('UTC').year;
}
