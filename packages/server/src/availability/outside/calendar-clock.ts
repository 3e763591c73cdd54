import { MS_PER_DAY, MS_PER_MINUTE } from '@clearing/shared/time/calendar-days';
import { instantOf } from '@clearing/shared/time/wall-clock';
import { isTimeZone, zoneWords } from '@clearing/shared/time/zones';
import ICAL from 'ical.js';
import type { CalendarEntries } from './calendar-entries.js';
import { zoneNamed } from './calendar-zones.js';

/** Turns what a calendar writes into instants. */
export class CalendarClock {
  readonly #zone: string;
  readonly #ownZones = new Map<string, ICAL.Timezone>();

  constructor({ zone, zoneTables }: Pick<CalendarEntries, 'zone' | 'zoneTables'>, fallback: string) {
    const named = zoneNamed(zone);
    // Calendars that nobody chose a zone for say UTC. Nobody's day begins at five in the afternoon.
    this.#zone = named !== null && zoneWords(named) !== 'UTC' ? named : fallback;
    for (const component of zoneTables) {
      const tzid = component.getFirstPropertyValue('tzid');
      if (typeof tzid === 'string') this.#ownZones.set(tzid, new ICAL.Timezone({ component, tzid }));
    }
  }

  /**
   * The zone's own name counts first, where it names a place; any other is read off the table that comes with it: "EST" is a zone
   * that has no summer time, and many a calendar calls New York so. A time that names no zone is meant in that of the event it
   * belongs to.
   */
  instantOf(property: ICAL.Property, time: ICAL.Time, start: ICAL.Property = property): number {
    const local = greenwich(time);
    if (time.zone === ICAL.Timezone.utcTimezone) return local;
    const id = time.isDate ? '' : (property.getFirstParameter('tzid') ?? start.getFirstParameter('tzid') ?? '');
    const own = id.includes('/') && isTimeZone(id) ? undefined : this.#ownZones.get(id);
    if (own) return local - offsetBy(own, time) * 1000;
    const day = Math.floor(local / MS_PER_DAY);
    const minute = Math.floor((local - day * MS_PER_DAY) / MS_PER_MINUTE);
    return instantOf(zoneNamed(id) ?? this.#zone, day, minute) + (local % MS_PER_MINUTE);
  }
}

/**
 * Seconds from Greenwich, of a table. In the hour that is skipped and in the one that happens twice a table is read as if the
 * clock had changed already; here both go by what was before.
 */
function offsetBy(table: ICAL.Timezone, time: ICAL.Time): number {
  const at = (days: number, seconds: number) => {
    const other = time.clone();
    other.adjust(-days, 0, 0, -seconds);
    return table.utcOffset(other);
  };
  const moved = Math.abs(at(0, 0) - at(1, 0));
  return at(0, moved);
}

/** What the wall clock shows, written as if it stood in Greenwich. */
export function greenwich({ year, month, day, hour, minute, second }: ICAL.Time): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
