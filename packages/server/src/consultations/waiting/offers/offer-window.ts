import { Temporal } from 'temporal-polyfill';
import { afterTheNight, isNight } from '../../letters/by-night.js';

/** How long a freed time is kept for whoever it is offered to, at most and at least. */
const LONGEST = { minutes: 120 };
const SHORTEST_MINUTES = 30;
/** What is left of it when somebody is told late, at least. */
const SHORTEST_WHEN_LATE_MINUTES = 15;
/** It is let go this long before nobody could ask for it any more, so that the next person still can. */
const MINUTES_LEFT_FOR_OTHERS = 30;

/** Whoever is filling in the form has this long at least, once. */
const WHILE_ASKING = { minutes: 30 };

export interface OfferedTime {
  readonly now: Temporal.Instant;
  readonly startsAt: Temporal.Instant;
  /** Of the kind of talk: it can be asked for until then before its start. */
  readonly leadTimeMinutes: number;
  /** Where the patient lives by the clock. */
  readonly zone: string;
}

export interface OfferWindow {
  /** When they are mailed. */
  readonly toldAt: Temporal.Instant;
  /** Until when the time is kept for them. */
  readonly until: Temporal.Instant;
}

/**
 * When somebody is told of a freed time, and until when it is kept. Nobody is mailed at night where they live: the time
 * waits for them until the morning, and the two hours begin then. Null: there is not half an hour in which to answer.
 */
export function offerWindow({ now, startsAt, leadTimeMinutes, zone }: OfferedTime): OfferWindow | null {
  const toldAt = afterTheNight(now.toZonedDateTimeISO(zone)).toInstant();
  const lastAsked = startsAt.subtract({ minutes: leadTimeMinutes + MINUTES_LEFT_FOR_OTHERS });
  const longest = toldAt.add(LONGEST);
  const until = Temporal.Instant.compare(longest, lastAsked) < 0 ? longest : lastAsked;
  return until.since(toldAt).total('minutes') >= SHORTEST_MINUTES ? { toldAt, until } : null;
}

/**
 * Whether somebody is told of it now, when their mail comes up later than it was owed: a mail server was away. Not by night,
 * and not with less than a quarter of an hour left: both would be an offer in words alone.
 */
export function isToldInTime({
  now,
  until,
  zone,
}: Pick<OfferedTime, 'now' | 'zone'> & Pick<OfferWindow, 'until'>): boolean {
  if (isNight(now.toZonedDateTimeISO(zone))) return false;
  return until.since(now).total('minutes') >= SHORTEST_WHEN_LATE_MINUTES;
}

export interface KeptTime {
  readonly now: Temporal.Instant;
  /** Until when it is kept so far. */
  readonly until: Temporal.Instant;
  readonly startsAt: Temporal.Instant;
  readonly leadTimeMinutes: number;
}

/**
 * Until when a time is kept for somebody who is filling in the form now: half an hour at least, so half an hour longer than
 * they were told at most, and never longer than it can be asked for. Null: as long as it is kept anyway, or it is over.
 */
export function keptWhileAsking({ now, until, startsAt, leadTimeMinutes }: KeptTime): Temporal.Instant | null {
  if (Temporal.Instant.compare(until, now) <= 0) return null;
  const lastAsked = startsAt.subtract({ minutes: leadTimeMinutes });
  const wished = now.add(WHILE_ASKING);
  const longer = Temporal.Instant.compare(wished, lastAsked) < 0 ? wished : lastAsked;
  return Temporal.Instant.compare(longer, until) > 0 ? longer : null;
}
