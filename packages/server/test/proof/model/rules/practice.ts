import { DAY, dayOf, HOUR, LENGTH, type Instant, type Kind } from './talk.js';

export interface TimeOff {
  readonly start: Instant;
  readonly end: Instant;
}

/** Hours of one date instead of those of its weekday: none, or from nine to ten. */
export type HoursOfADate = 'CLOSED' | 'ONE_HOUR';

export type ListingState = 'PUBLISHED' | 'PAUSED' | 'HIDDEN';

/** What a practitioner says of their time, and how long the law lets them talk: nobody was promised any of it. */
export class Practice {
  /** Paused by themselves or hidden by operators, they cannot be asked for anything. */
  state: ListingState = 'PUBLISHED';
  /** Oldest first; what was given up stays here as null. */
  readonly timeOff: (TimeOff | null)[] = [];
  /** By the first moment of each date. */
  readonly dates = new Map<Instant, HoursOfADate>();
  /** ISO, Monday is 1. */
  readonly closedWeekdays = new Set<number>();
  /** Talks on one date; null: no limit. */
  dailyCap: number | null = null;
  /** Kinds of talk that are not offered at present. */
  readonly stopped = new Set<Kind>();
  /** From here on their licence carries no talk. */
  licensedUntil: Instant = Infinity;

  constructor(
    /** Every start there could be. */
    private readonly grid: ReadonlySet<Instant>,
  ) {}

  get takesRequests(): boolean {
    return this.state === 'PUBLISHED';
  }

  /** A listing without a licence is hidden from Washington's midnight on, which comes an hour before that of Dallas. */
  isShownAt(now: Instant): boolean {
    return this.takesRequests && now < this.licensedUntil - HOUR;
  }

  get starts(): readonly Instant[] {
    return [...this.grid];
  }

  /** By hours, time off and licence; whether somebody has the time is another question. */
  mayBeginAt(startsAt: Instant): boolean {
    return this.#isInHours(startsAt) && !this.#isOff(startsAt) && this.isLicensedAt(startsAt);
  }

  isLicensedAt(at: Instant): boolean {
    return at < this.licensedUntil;
  }

  #isInHours(startsAt: Instant): boolean {
    if (!this.grid.has(startsAt)) return false;
    const day = dayOf(startsAt);
    const hours = this.dates.get(day);
    if (hours) return hours === 'ONE_HOUR' && startsAt < day + 10 * HOUR;
    return !this.closedWeekdays.has(new Date(day).getUTCDay());
  }

  #isOff(startsAt: Instant): boolean {
    return this.timeOff.some((off) => off !== null && startsAt < off.end && off.start < startsAt + LENGTH);
  }
}

// ---- what they say

export function takeTimeOff(practice: Practice, now: Instant, firstDay: Instant, days: number): string {
  const off = { start: firstDay, end: firstDay + days * DAY };
  if (off.end <= now) return 'InvalidInput';
  practice.timeOff.push(off);
  return 'HoursKept';
}

export function giveUpTimeOff(practice: Practice, now: Instant, index: number): string {
  const off = practice.timeOff[index];
  if (!off || off.end <= now) return 'NotFound';
  practice.timeOff[index] = null;
  return 'HoursKept';
}

/** Null: the hours of its weekday again. */
export function keepDate(practice: Practice, now: Instant, day: Instant, hours: HoursOfADate | null): string {
  if (day < dayOf(now)) return 'InvalidInput';
  if (hours) practice.dates.set(day, hours);
  else practice.dates.delete(day);
  return 'HoursKept';
}
