import type { Temporal } from 'temporal-polyfill';
import { findKeeper, listHeld, listTimeOff, type Keeper } from '../../availability/hours/hours.repository.js';
import { selectConsultations, type ConsultationRecord, type Reader } from '../consultation.repository.js';

/** What is left of a practitioner's day, by the clock their hours are kept by. */
export interface Today {
  readonly keeper: Keeper;
  readonly zone: string;
  readonly now: Temporal.Instant;
  /** "2026-12-08" */
  readonly date: string;
  /** The first moment of tomorrow. */
  readonly end: Temporal.Instant;
  readonly talks: readonly ConsultationRecord[];
  /** Asked for by who has yet to type their code, and held for them. */
  readonly unconfirmed: readonly ConsultationRecord[];
  readonly isBlocked: boolean;
  readonly undecided: number;
}

/** Null when there is no such listing, or no zone to have a day in. */
export async function findToday(
  reader: Reader,
  by: { slug: string } | { id: string },
  now: Temporal.Instant,
): Promise<Today | null> {
  const keeper = await findKeeper(reader, by);
  if (!keeper?.timeZone) return null;
  const zone = keeper.timeZone;
  const here = now.toZonedDateTimeISO(zone);
  const date = here.toPlainDate();
  // A day may begin later than midnight, where the clock is moved then.
  const end = date.add({ days: 1 }).toZonedDateTime(zone).toInstant();
  const { practitionerId } = keeper;
  const holding = await selectConsultations(
    reader,
    `practitioner_id = $1 AND starts_at > $2 AND starts_at < $3
       AND (state IN ('CONFIRMED', 'REQUESTED') OR state = 'AWAITING_EMAIL' AND holds_time)
     ORDER BY starts_at, id`,
    [practitionerId, now.toString(), end.toString()],
  );
  const unconfirmed = holding.filter(({ state }) => state === 'AWAITING_EMAIL');
  const talks = holding.filter(({ state }) => state !== 'AWAITING_EMAIL');
  const timeOff = await listTimeOff(reader, practitionerId, now.toString());
  const [from, until] = [now.epochMilliseconds, end.epochMilliseconds];
  const held = await listHeld(reader, practitionerId, now.toString());
  const isDecided = (id: string, at: number) =>
    talks.some((talk) => talk.id === id && talk.startsAt.epochMilliseconds === at);
  return {
    keeper,
    zone,
    now,
    date: date.toString(),
    end,
    talks,
    unconfirmed,
    isBlocked: timeOff.some((off) => off.start <= from && off.end >= until),
    undecided: held.filter(
      ({ ownerId, startsAt }) => startsAt > from && startsAt < until && !isDecided(ownerId, startsAt),
    ).length,
  };
}
