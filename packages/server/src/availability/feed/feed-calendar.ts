import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { calendarText } from '../../platform/calendar-text.js';
import type { ConsultationMode } from '../words.js';

/** One talk as a calendar shows it. */
export interface FeedEntry {
  /** The consultation's id: the entry that was mailed and this one are the same to a calendar. */
  readonly id: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly isConfirmed: boolean;
  /** How often the entry has changed before, as its mailed file says: a calendar that has both keeps the newer one. */
  readonly sequence: number;
  readonly mode: ConsultationMode;
  /** Street and town of a talk in person. Never a clinic's name, which may say what kind of care it is. */
  readonly place: string | null;
}

/** RFC 5545 allows no calendar without a component, and a feed begins before the first talk. All times are in UTC. */
const UTC = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'TZNAME:UTC',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

const REMOTE_PLACES = { VIDEO: 'By video', PHONE: 'By phone', IN_PERSON: 'In person' } as const;

/**
 * A calendar that others may look into: neutral titles, nobody's name, no link, times in UTC. The same talks make the
 * same text, whenever it is asked for.
 */
export function feedCalendar(entries: readonly FeedEntry[], madeAt: number): string {
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    name: 'Appointments',
    prodId: { company: 'Clearing', product: 'Calendar', language: 'EN' },
    ttl: 3600,
  });
  for (const { id, startsAt, endsAt, isConfirmed, sequence, mode, place } of entries) {
    calendar.createEvent({
      id: `${id}@clearing`,
      sequence,
      status: isConfirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      stamp: new Date(madeAt),
      start: new Date(startsAt),
      end: new Date(endsAt),
      summary: isConfirmed ? 'Appointment' : 'Appointment, not confirmed yet',
      location: calendarText(place ?? REMOTE_PLACES[mode]),
    });
  }
  return calendar.toString().replace(/END:VCALENDAR\s*$/, `${UTC}\r\nEND:VCALENDAR\r\n`);
}
