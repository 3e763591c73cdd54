import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Temporal } from 'temporal-polyfill';
import { calendarText } from '../../platform/calendar-text.js';
import { toDate } from '../../platform/clock.js';

export interface Invite {
  /** The consultation's id: the same entry is found again when it is called off. */
  readonly id: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** Street and town, or how it takes place. Never a clinic's name, which may say what kind of care it is. */
  readonly place: string;
  /** How it is reached, in the practitioner's words; null when nothing was said. */
  readonly lines: string | null;
  /** How often the entry has changed before. */
  readonly sequence: number;
  readonly writtenAt: Temporal.Instant;
  readonly cancelled: boolean;
  /** Whose entry it is to change and to call off: the address that the mail comes from. RFC 5546 asks for one. */
  readonly organizer: string;
}

/** An entry for a calendar that others may look into: a neutral title, no name but ours, no link of ours, times in UTC. */
export function calendarInvite(invite: Invite): { method: 'PUBLISH' | 'CANCEL'; content: string } {
  const method = invite.cancelled ? 'CANCEL' : 'PUBLISH';
  const calendar = ical({
    method: invite.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Clearing', product: 'Calendar', language: 'EN' },
  });
  calendar.createEvent({
    id: `${invite.id}@clearing`,
    sequence: invite.cancelled ? invite.sequence + 1 : invite.sequence,
    status: invite.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    stamp: toDate(invite.writtenAt),
    start: toDate(invite.startsAt),
    end: toDate(invite.endsAt),
    summary: 'Appointment',
    organizer: { name: 'Clearing', email: invite.organizer },
    location: calendarText(invite.place),
    description: invite.lines === null ? null : calendarText(invite.lines),
  });
  return { method, content: calendar.toString() };
}
