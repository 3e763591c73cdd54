import { Temporal } from 'temporal-polyfill';

const LAST_MINUTE = Temporal.PlainTime.from('23:59');

export interface AskedConsultation {
  readonly askedAt: Temporal.Instant;
  readonly startsAt: Temporal.Instant;
  /** The practitioner's zone. */
  readonly zone: string;
  /** Thoughts of ending one's life lately: answered within one business day. */
  readonly lately: boolean;
}

/**
 * Until when the practitioner may answer: two business days after the request (one with the "lately" flag) at the same
 * time of day where the practitioner is, and never later than one hour before the start. Saturday and Sunday are no
 * business days; public holidays count as business days, so that a patient is never left waiting longer. What comes at a
 * weekend has Monday until its last minute: else a request of Saturday before dawn, with the flag, would be let go on Monday
 * before anybody could have answered it.
 * A start less than an hour away gives a moment already past: such a request is not for sending.
 */
export function respondBy({ askedAt, startsAt, zone, lately }: AskedConsultation): Temporal.Instant {
  const answered = addBusinessDays(askedAt.toZonedDateTimeISO(zone), lately ? 1 : 2).toInstant();
  const hourBefore = startsAt.subtract({ hours: 1 });
  return Temporal.Instant.compare(answered, hourBefore) < 0 ? answered : hourBefore;
}

/** The same time of day, that many weekdays later; from a weekend the first is Monday, and that one whole. */
export function addBusinessDays(from: Temporal.ZonedDateTime, days: number): Temporal.ZonedDateTime {
  let date = from.toPlainDate();
  for (let counted = 0; counted < days;) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5) counted++;
  }
  const isMondayAlone = from.dayOfWeek > 5 && days === 1;
  return date.toZonedDateTime({
    timeZone: from.timeZoneId,
    plainTime: isMondayAlone ? LAST_MINUTE : from.toPlainTime(),
  });
}
