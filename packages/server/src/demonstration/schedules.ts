import { consultationModeLabels, type BookingPolicy, type ConsultationMode } from '../availability/words.js';
import type { DemonstrationCalendar } from './calendar.js';
import type { InventedLocation } from './clinics.js';
import { Dice } from './dice.js';

export interface InventedHours {
  readonly weekday: number;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly location: InventedLocation | null;
  readonly modes: readonly ConsultationMode[];
}

export interface InventedConsultationType {
  readonly name: string;
  readonly mode: ConsultationMode;
  readonly location: InventedLocation | null;
  readonly minutes: number;
  readonly price: number | null;
  readonly leadTimeMinutes: number;
  readonly horizonDays: number;
  readonly noticeMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly alignmentMinutes: number | null;
  readonly bookingPolicy: BookingPolicy;
}

export interface InventedSchedule {
  readonly timeZone: string;
  readonly dailyCap: number | null;
  readonly types: readonly InventedConsultationType[];
  readonly hours: readonly InventedHours[];
  /** Of those who see people at two places. */
  readonly travel: readonly { readonly places: readonly [string, string]; readonly minutes: number }[];
  readonly breaks: readonly { readonly weekday: number; readonly startMinute: number; readonly endMinute: number }[];
  readonly overrides: readonly { readonly onDate: string; readonly hours: readonly [number, number] | null }[];
  readonly timeOff: readonly (readonly [string, string])[];
  readonly held: readonly (readonly [string, string])[];
}

const everyMode: readonly ConsultationMode[] = ['IN_PERSON', 'VIDEO', 'PHONE'];
const remoteModes: readonly ConsultationMode[] = ['VIDEO', 'PHONE'];
const at = (hours: number, minutes = 0): number => hours * 60 + minutes;

interface WeekPattern {
  readonly weight: number;
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly pause: readonly [number, number] | null;
}

const weekPatterns: Readonly<Record<string, WeekPattern>> = {
  full: { weight: 26, days: [1, 2, 3, 4, 5], from: at(9), to: at(17), pause: [at(12), at(13)] },
  fourDays: { weight: 18, days: [1, 2, 3, 4], from: at(8, 30), to: at(16, 30), pause: [at(12, 30), at(13)] },
  withSaturday: { weight: 12, days: [2, 3, 4, 5, 6], from: at(10), to: at(18), pause: [at(13), at(14)] },
  mornings: { weight: 14, days: [1, 3, 5], from: at(9), to: at(13), pause: null },
  evenings: { weight: 12, days: [2, 4], from: at(13), to: at(19), pause: [at(16), at(16, 30)] },
  someDays: { weight: 12, days: [1, 2, 4], from: at(9, 30), to: at(15, 30), pause: [at(12), at(12, 45)] },
  oneMorning: { weight: 6, days: [3], from: at(9), to: at(12), pause: null },
};

const weekWeights = Object.fromEntries(Object.entries(weekPatterns).map(([name, { weight }]) => [name, weight]));

export function inventedSchedule(
  seed: number,
  n: number,
  dice: Dice,
  timeZone: string,
  locations: readonly InventedLocation[],
  calendar: DemonstrationCalendar,
): InventedSchedule {
  const week = weekPatterns[dice.weigh<string>(weekWeights)];
  if (!week) throw new RangeError('An unknown week.');
  const breaks = week.pause === null ? [] : week.days.map((weekday) => ({ weekday, ...range(week.pause ?? [0, 1]) }));
  const dailyCap = dice.chance(0.25) ? dice.between(3, 8) : null;
  const types = consultationTypes(dice, locations);
  return {
    timeZone,
    dailyCap,
    types,
    hours: weeklyHours(week, locations),
    travel: waysBetween(new Dice(seed, 8, n), types),
    breaks,
    ...datesOfSchedule(seed, n, week, timeZone, calendar),
  };
}

function range([startMinute, endMinute]: readonly [number, number]) {
  return { startMinute, endMinute };
}

/**
 * Nobody is in two places at once: with two locations the days alternate between them. Where there are afternoons, those
 * are for talks from anywhere.
 */
function weeklyHours(week: WeekPattern, locations: readonly InventedLocation[]): InventedHours[] {
  const [first, second] = locations;
  if (!first || !second) {
    const modes = first ? everyMode : remoteModes;
    return week.days.map((weekday) => hoursOn(weekday, [week.from, week.to], null, modes));
  }
  const hasAfternoons = week.to - week.from >= at(5);
  const middle = hasAfternoons ? (week.pause?.[1] ?? at(13)) : week.to;
  return week.days.flatMap((weekday, day) => [
    hoursOn(weekday, [week.from, middle], day % 2 === 0 ? first : second, everyMode),
    hoursOn(weekday, [hasAfternoons ? middle : week.from, week.to], null, remoteModes),
  ]);
}

function hoursOn(
  weekday: number,
  [startMinute, endMinute]: readonly [number, number],
  location: InventedLocation | null,
  modes: readonly ConsultationMode[],
): InventedHours {
  return { weekday, startMinute, endMinute, location, modes };
}

function consultationTypes(dice: Dice, locations: readonly InventedLocation[]): InventedConsultationType[] {
  const common = {
    minutes: dice.pick([15, 20, 20, 25, 30, 30]),
    leadTimeMinutes: dice.pick([120, 240, 720, 1440, 1440, 2880]),
    horizonDays: dice.pick([21, 30, 30, 45, 60]),
    noticeMinutes: dice.pick([720, 1440, 1440, 2880]),
    bufferBeforeMinutes: dice.pick([0, 0, 0, 5]),
    bufferAfterMinutes: dice.pick([0, 5, 10, 10]),
    alignmentMinutes: dice.pick([15, 30, 30, null]),
    bookingPolicy: dice.chance(0.15) ? ('INSTANT' as const) : ('REQUEST' as const),
  };
  const freeOrNot = dice.chance(0.72) ? 0 : dice.chance(0.3) ? null : dice.stepped(25, 150, 25) * 100;
  const type = (mode: ConsultationMode, location: InventedLocation | null): InventedConsultationType => ({
    ...common,
    name: `First talk, ${consultationModeLabels[mode].toLowerCase()}`,
    mode,
    location,
    minutes: mode === 'IN_PERSON' ? common.minutes + 10 : common.minutes,
    price: mode === 'IN_PERSON' && freeOrNot !== null && freeOrNot > 0 ? freeOrNot + 5000 : freeOrNot,
  });
  const types: InventedConsultationType[] = [];
  if (dice.chance(0.78)) types.push(type('VIDEO', null));
  if (dice.chance(0.32)) types.push(type('PHONE', null));
  for (const location of locations) if (dice.chance(0.66)) types.push(type('IN_PERSON', location));
  if (types.length > 0) return types;
  return [type(locations[0] ? 'IN_PERSON' : 'VIDEO', locations[0] ?? null)];
}

/** Most who see people at two places said how long the way takes. */
function waysBetween(dice: Dice, types: readonly InventedConsultationType[]): InventedSchedule['travel'] {
  const [one, other] = types.flatMap(({ location }) => (location ? [location.id] : []));
  if (!one || !other || dice.chance(0.25)) return [];
  return [{ places: one < other ? [one, other] : [other, one], minutes: dice.stepped(15, 45, 5) }];
}

/** How far ahead closed days, time off and held times are made; the sweep moves it along. */
const weeksAhead = 11;
const heldDaysAhead = 21;

/**
 * What stands on dates follows from the date itself and the practitioner, not from today: tomorrow's demonstration has
 * the same closed days and full weeks as today's, with one more day at the far end.
 */
function datesOfSchedule(
  seed: number,
  n: number,
  week: WeekPattern,
  timeZone: string,
  calendar: DemonstrationCalendar,
): Pick<InventedSchedule, 'overrides' | 'timeOff' | 'held'> {
  const overrides: InventedSchedule['overrides'][number][] = [];
  const timeOff: (readonly [string, string])[] = [];
  const held: (readonly [string, string])[] = [];
  const busy = new Dice(seed, 5, n).weigh(howBusy);
  for (const { number, days } of calendar.weeks(weeksAhead)) {
    const dice = new Dice(seed, 6, n, number);
    const isAway = dice.chance(0.035);
    const isExtraSaturday = dice.chance(0.02) && !week.days.includes(6);
    const isFullWeek = busy === 'full' && dice.chance(0.75);
    const [first] = days;
    if (isAway && first?.weekday === 1) {
      timeOff.push([calendar.instant(timeZone, first.offset, 0), calendar.instant(timeZone, first.offset + 5, 0)]);
    }
    for (const day of days) {
      if (day.isHoliday) overrides.push({ onDate: day.text, hours: null });
      if (isExtraSaturday && day.weekday === 6) overrides.push({ onDate: day.text, hours: [at(10), at(13)] });
      if (busy === 'free' || isAway || day.offset >= heldDaysAhead || !week.days.includes(day.weekday)) continue;
      for (const [from, to] of heldOn(new Dice(seed, 7, n, day.number), week, isFullWeek ? 'full' : busy)) {
        held.push([calendar.instant(timeZone, day.offset, from), calendar.instant(timeZone, day.offset, to)]);
      }
    }
  }
  return { overrides, timeOff, held };
}

const howBusy = { free: 50, light: 36, heavy: 7, full: 7 };

function heldOn(dice: Dice, week: WeekPattern, busy: 'light' | 'heavy' | 'full'): (readonly [number, number])[] {
  if (busy === 'full') {
    return week.pause === null
      ? [[week.from, week.to]]
      : [
          [week.from, week.pause[0]],
          [week.pause[1], week.to],
        ];
  }
  const count = busy === 'heavy' ? dice.between(1, 3) : dice.chance(0.35) ? 1 : 0;
  const held: (readonly [number, number])[] = [];
  let from = week.from;
  for (let nth = 0; nth < count && from + 45 < week.to; nth++) {
    const start = dice.stepped(from, Math.min(from + 120, week.to - 40), 15);
    held.push([start, start + 30]);
    from = start + 45;
  }
  return held;
}
