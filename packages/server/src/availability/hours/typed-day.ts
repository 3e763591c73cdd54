import { MINUTES_PER_DAY } from '@clearing/shared/time/calendar-days';
import type { Problems } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import type { DayHours } from '../schedule.js';
import { collide, shifted, type DayWindow } from './day-windows.js';
import { hoursLabel, minuteOf, RASTER_MINUTES } from './wall-time.js';

export interface TypedStretch {
  readonly from: string;
  readonly until: string;
  readonly untilNextDay: boolean;
}

export interface TypedWindow extends TypedStretch {
  readonly video: boolean;
  readonly phone: boolean;
  /** Keys; null stands for an id that names no location. */
  readonly inPersonAt: readonly (string | null)[];
}

export interface TypedDay {
  readonly windows: readonly TypedWindow[];
  readonly breaks: readonly TypedStretch[];
}

export interface ReadDay {
  readonly windows: readonly DayWindow[];
  readonly breaks: readonly DayHours[];
}

/** As an input has it: locations by the ids that the API gave them. */
export function typedWindows<Window extends TypedStretch & { readonly inPersonAt: readonly string[] }>(
  windows: readonly Window[],
): (Omit<Window, 'inPersonAt'> & { readonly inPersonAt: readonly (string | null)[] })[] {
  return windows.map((window) => ({ ...window, inPersonAt: window.inPersonAt.map((id) => keyOf('Location', id)) }));
}

export const MOST_WINDOWS = 12;

/** A day as it was typed. What is wrong stands in `problems`, each beside its field; the answer is good when there is none. */
export function readDay(typed: TypedDay, locationIds: readonly string[], problems: Problems): ReadDay {
  if (typed.windows.length > MOST_WINDOWS)
    problems.add(['windows'], `A day has at most ${MOST_WINDOWS} sets of hours.`);
  if (typed.breaks.length > MOST_WINDOWS) problems.add(['breaks'], `A day has at most ${MOST_WINDOWS} breaks.`);
  const windows = typed.windows.flatMap((each, index) => {
    const path = ['windows', String(index)];
    const stretch = readStretch(each, path, problems);
    const uses = readUses(each, path, locationIds, problems);
    return stretch && uses ? [{ index, window: { ...stretch, ...uses } }] : [];
  });
  const breaks = typed.breaks.flatMap((each, index) => {
    const stretch = readStretch(each, ['breaks', String(index)], problems);
    return stretch ? [{ index, pause: stretch }] : [];
  });
  noteOverlaps(windows, problems);
  const isWhole = windows.length === typed.windows.length;
  for (const { index, pause } of breaks) {
    const lies = windows.some(
      ({ window }) => window.startMinute < pause.endMinute && pause.startMinute < window.endMinute,
    );
    if (isWhole && !lies)
      problems.add(['breaks', String(index), 'from'], 'This break is outside the hours of this day.');
  }
  return { windows: windows.map(({ window }) => window), breaks: breaks.map(({ pause }) => pause) };
}

function noteOverlaps(windows: readonly { index: number; window: DayWindow }[], problems: Problems): void {
  windows.forEach(({ index, window }, position) => {
    const earlier = windows.slice(0, position).find((other) => collide(other.window, window));
    if (earlier) {
      problems.add(
        ['windows', String(index), 'from'],
        `These hours overlap with ${hoursLabel(earlier.window)}, for the same kind of talk. Combine them, or move one.`,
      );
    }
  });
}

function readStretch(typed: TypedStretch, path: readonly string[], problems: Problems): DayHours | null {
  const start = readMinute(typed.from, [...path, 'from'], 'Write when it begins, such as 09:00.', problems);
  const end = readMinute(typed.until, [...path, 'until'], 'Write when it ends, such as 17:00.', problems);
  if (start === null || end === null) return null;
  const until = [...path, 'until'];
  if (!typed.untilNextDay && end <= start) {
    problems.add(until, 'The end is not after the start. If it runs past midnight, check “Ends on the next day”.');
    return null;
  }
  if (typed.untilNextDay && end > start) {
    problems.add(until, 'That is longer than a day. If it ends on the same day, uncheck “Ends on the next day”.');
    return null;
  }
  return { startMinute: start, endMinute: typed.untilNextDay ? end + MINUTES_PER_DAY : end };
}

function readMinute(text: string, path: readonly string[], what: string, problems: Problems): number | null {
  const minute = minuteOf(text);
  if (minute === null) {
    problems.add(path, what);
    return null;
  }
  if (minute % RASTER_MINUTES !== 0) {
    problems.add(path, `Use quarters of an hour: ${hourOf(text)}:00, :15, :30 or :45.`);
    return null;
  }
  return minute;
}

function hourOf(text: string): string {
  return text.trim().slice(0, text.trim().indexOf(':'));
}

function readUses(
  { video, phone, inPersonAt }: TypedWindow,
  path: readonly string[],
  locationIds: readonly string[],
  problems: Problems,
): Pick<DayWindow, 'video' | 'phone' | 'inPersonAt'> | null {
  if (inPersonAt.some((id) => id === null || !locationIds.includes(id))) {
    problems.add([...path, 'uses'], 'This is no longer one of your locations.');
    return null;
  }
  if (!video && !phone && inPersonAt.length === 0) {
    problems.add([...path, 'uses'], 'Choose what these hours are for.');
    return null;
  }
  return { video, phone, inPersonAt: locationIds.filter((id) => inPersonAt.includes(id)) };
}

const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** Hours that run past midnight must not meet the next day's, nor be met by those of the evening before. */
export function noteNeighbours(
  day: number,
  windows: readonly DayWindow[],
  week: ReadonlyMap<number, readonly DayWindow[]>,
  problems: Problems,
): void {
  const others = [...week].flatMap(([weekday, kept]) =>
    weekday === day
      ? []
      : kept.flatMap((window) =>
          [-MINUTES_PER_WEEK, 0, MINUTES_PER_WEEK].map((turn) => ({
            weekday,
            window,
            onLine: shifted(window, weekday * MINUTES_PER_DAY + turn),
          })),
        ),
  );
  windows.forEach((window, index) => {
    const met = others.find(({ onLine }) => collide(onLine, shifted(window, day * MINUTES_PER_DAY)));
    if (met) {
      problems.add(
        ['windows', String(index), 'until'],
        `These hours run into those of ${WEEKDAYS[met.weekday - 1]}, ${hoursLabel(met.window)}.`,
      );
    }
  });
}

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
