import { Temporal } from 'temporal-polyfill';
import { findKeeper, listTimeOff, type Keeper } from '../../availability/hours/hours.repository.js';
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
  /** Talks of another day for which times of today were proposed that nobody has chosen yet. */
  readonly proposing: readonly ConsultationRecord[];
  readonly isBlocked: boolean;
  /** How many times of today wait for a choice, whoever proposed them and whichever day the talk is of. */
  readonly proposed: number;
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
  const known = await selectConsultations(
    reader,
    `practitioner_id = $1 AND (
       starts_at > $2 AND starts_at < $3
         AND (state IN ('CONFIRMED', 'REQUESTED') OR state = 'AWAITING_EMAIL' AND holds_time)
       OR proposal_expires_at > $2 AND EXISTS (SELECT FROM unnest(proposed_times) AS at WHERE at > $2 AND at < $3))
     ORDER BY starts_at, id`,
    [practitionerId, now.toString(), end.toString()],
  );
  const day = { now, end };
  const holding = known.filter(({ startsAt }) => isLeftOf(day, startsAt));
  const unconfirmed = holding.filter(({ state }) => state === 'AWAITING_EMAIL');
  const talks = holding.filter(({ state }) => state !== 'AWAITING_EMAIL');
  const proposing = known.filter((each) => !isLeftOf(day, each.startsAt) && proposedTimesOf(day, each).length > 0);
  const timeOff = await listTimeOff(reader, practitionerId, now.toString());
  const [from, until] = [now.epochMilliseconds, end.epochMilliseconds];
  return {
    ...{ keeper, zone, now, date: date.toString(), end, talks, unconfirmed, proposing },
    isBlocked: timeOff.some((off) => off.start <= from && off.end >= until),
    proposed: [...talks, ...proposing].flatMap((each) => proposedTimesOf(day, each)).length,
  };
}

/** Times of the day that wait for a choice. What has run out, or was declined, is let go of by itself. */
export function proposedTimesOf(
  day: Pick<Today, 'now' | 'end'>,
  { proposedTimes, proposalExpiresAt, declinePendingUntil }: ConsultationRecord,
): readonly Temporal.Instant[] {
  const isOver = [proposalExpiresAt, declinePendingUntil].some(
    (at) => at && Temporal.Instant.compare(at, day.now) <= 0,
  );
  return isOver ? [] : (proposedTimes ?? []).filter((time) => isLeftOf(day, time));
}

function isLeftOf({ now, end }: Pick<Today, 'now' | 'end'>, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, now) > 0 && Temporal.Instant.compare(at, end) < 0;
}
