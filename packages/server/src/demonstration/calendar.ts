import { Temporal } from 'temporal-polyfill';

/** Noon of a day is never near a change of the clock, so the day's offset from UTC is read there. */
const noon = Temporal.PlainTime.from('12:00');
const minuteInMilliseconds = 60_000;
const dayInMilliseconds = 1_440 * minuteInMilliseconds;

/** The days around today. Every answer is remembered: a million practitioners ask for the same few thousand. */
export class DemonstrationCalendar {
  readonly #days = new Map<number, Temporal.PlainDate>();
  readonly #texts = new Map<number, string>();
  readonly #midnights = new Map<string, number>();
  /** Days since 1970: tells a date apart from others, whatever today is. */
  readonly todayNumber: number;

  constructor(readonly today: Temporal.PlainDate) {
    this.todayNumber = Temporal.PlainDate.from('1970-01-01').until(today, { largestUnit: 'days' }).days;
  }

  /** "2026-12-09", so many days from today. */
  day(offset: number): string {
    let text = this.#texts.get(offset);
    if (text === undefined) this.#texts.set(offset, (text = this.date(offset).toString()));
    return text;
  }

  date(offset: number): Temporal.PlainDate {
    let date = this.#days.get(offset);
    if (!date) this.#days.set(offset, (date = this.today.add({ days: offset })));
    return date;
  }

  /** ISO: Monday is 1. */
  weekday(offset: number): number {
    return this.date(offset).dayOfWeek;
  }

  /** The instant of a wall-clock minute in daytime, as UTC text. Not for the hours of the night when clocks change. */
  instant(timeZone: string, offset: number, minute: number): string {
    const key = `${timeZone} ${offset}`;
    let midnight = this.#midnights.get(key);
    if (midnight === undefined) {
      const atNoon = this.date(offset).toZonedDateTime({ timeZone, plainTime: noon });
      midnight = atNoon.epochMilliseconds - dayInMilliseconds / 2;
      this.#midnights.set(key, midnight);
    }
    return Temporal.Instant.fromEpochMilliseconds(midnight + minute * minuteInMilliseconds).toString();
  }
}
