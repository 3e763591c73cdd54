/**
 * Calendar dates as whole numbers: the days since 1970-01-01, proleptic Gregorian. Slot arithmetic runs on these, so
 * that it never allocates and never meets a zone.
 */
export type EpochDay = number;

export const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = 86_400_000;
export const MINUTES_PER_DAY = 1440;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Days are counted in years that begin in March, so that the leap day is the last of its year. */
export function epochDayOf({ year, month, day }: CalendarDate): EpochDay {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function calendarDateOf(epochDay: EpochDay): CalendarDate {
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export function weekdayOf(epochDay: EpochDay): number {
  return mod(epochDay + 3, 7) + 1;
}

/** From "2026-12-09". A text that names no day is a bug of the caller: inputs are checked before. */
export function epochDayOfIso(date: string): EpochDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const parts = match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
  const epochDay = parts && epochDayOf(parts);
  if (epochDay === null || isoOfEpochDay(epochDay) !== date)
    throw new RangeError(`${JSON.stringify(date)} is no date.`);
  return epochDay;
}

export function isoOfEpochDay(epochDay: EpochDay): string {
  const { year, month, day } = calendarDateOf(epochDay);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
