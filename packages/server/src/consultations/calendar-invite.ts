import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Temporal } from 'temporal-polyfill';
import { toDate } from '../platform/clock.js';

export interface Invite {
  /** The consultation's id: the same entry is found again when it is called off. */
  readonly id: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** Street and town, or how it takes place. Never a clinic's name, which may say what kind of care it is. */
  readonly place: string;
  readonly writtenAt: Temporal.Instant;
  readonly cancelled: boolean;
}

/** An entry for a calendar that others may look into: a neutral title, nobody's name, no link, times in UTC. */
export function calendarInvite(invite: Invite): { method: 'PUBLISH' | 'CANCEL'; content: string } {
  const method = invite.cancelled ? 'CANCEL' : 'PUBLISH';
  const calendar = ical({
    method: invite.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Clearing', product: 'Calendar', language: 'EN' },
  });
  calendar.createEvent({
    id: `${invite.id}@clearing`,
    sequence: invite.cancelled ? 1 : 0,
    status: invite.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    stamp: toDate(invite.writtenAt),
    start: toDate(invite.startsAt),
    end: toDate(invite.endsAt),
    summary: 'Appointment',
    location: invite.place,
  });
  return { method, content: calendar.toString() };
}
