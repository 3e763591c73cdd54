import { Temporal } from 'temporal-polyfill';

/** The only source of "now". SQL never asks the database's own clock for a rule: it is given this one as a parameter. */
export interface Clock {
  now(): Temporal.Instant;
}

/** Exact to the millisecond. A busy server asks several times in each, and an instant is dear to make. */
class SystemClock implements Clock {
  #milliseconds = 0;
  #now = Temporal.Instant.fromEpochMilliseconds(0);

  now(): Temporal.Instant {
    const milliseconds = Date.now();
    if (milliseconds !== this.#milliseconds) {
      this.#milliseconds = milliseconds;
      this.#now = Temporal.Instant.fromEpochMilliseconds(milliseconds);
    }
    return this.#now;
  }
}

export const systemClock: Clock = new SystemClock();

/** A clock that stands still until it is moved: for stories that span days. */
export class SettableClock implements Clock {
  #now: Temporal.Instant;

  constructor(start: Temporal.Instant | string) {
    this.#now = Temporal.Instant.from(start);
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  set(to: Temporal.Instant | string): void {
    this.#now = Temporal.Instant.from(to);
  }

  advance(by: Temporal.DurationLike): void {
    this.#now = this.#now.add(by);
  }
}

/** Temporal's instants at the border of pg, which speaks JavaScript's Date. */
export const toDate = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);
export const fromDate = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());
