import { Temporal } from 'temporal-polyfill';

/** Noon of a day is never near a change of the clock, so the day's offset from UTC is read there. */
const noon = Temporal.PlainTime.from('12:00');
const minuteInMilliseconds = 60_000;
const dayInMilliseconds = 1_440 * minuteInMilliseconds;

export interface CalendarDay {
  /** Days from today. */
  readonly offset: number;
  /** Days since 1970. */
  readonly number: number;
  readonly text: string;
  /** ISO: Monday is 1. */
  readonly weekday: number;
  readonly isHoliday: boolean;
}

export interface CalendarWeek {
  /** Weeks since 1970: the same whatever today is. */
  readonly number: number;
  readonly days: readonly CalendarDay[];
}

/** The days around today. Every answer is remembered: a million practitioners ask for the same few thousand. */
export class DemonstrationCalendar {
  readonly #days = new Map<number, Temporal.PlainDate>();
  readonly #texts = new Map<number, string>();
  readonly #midnights = new Map<string, number>();
  #weeks: readonly CalendarWeek[] = [];
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

  /** The next so many weeks, each from its Monday or, for the first, from today. */
  weeks(count: number): readonly CalendarWeek[] {
    if (this.#weeks.length !== count) this.#weeks = this.#makeWeeks(count);
    return this.#weeks;
  }

  #makeWeeks(count: number): CalendarWeek[] {
    const weeks: CalendarWeek[] = [];
    for (let offset = 0; weeks.length < count;) {
      const days: CalendarDay[] = [];
      do {
        const date = this.date(offset);
        const number = this.todayNumber + offset;
        days.push({ offset, number, text: this.day(offset), weekday: date.dayOfWeek, isHoliday: isHoliday(date) });
        offset++;
      } while (this.date(offset).dayOfWeek !== 1);
      // 1970 began on a Thursday; weeks are counted from Mondays.
      weeks.push({ number: Math.floor((this.todayNumber + offset - 1 + 3) / 7), days });
    }
    return weeks;
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
    // Text for COPY, a million times: the polyfill's own formatting would cost more than everything else here.
    return new Date(midnight + minute * minuteInMilliseconds).toISOString();
  }
}

/** Days on which every practice of the demonstration is closed. */
function isHoliday({ month, day, dayOfWeek }: Temporal.PlainDate): boolean {
  const isThanksgiving = month === 11 && dayOfWeek === 4 && day >= 22 && day <= 28;
  return isThanksgiving || (month === 12 && day === 25) || (month === 1 && day === 1) || (month === 7 && day === 4);
}
