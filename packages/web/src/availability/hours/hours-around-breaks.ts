import type { TypedStretch, TypedWindow } from './typed-hours.js';

const MINUTES_PER_DAY = 1440;

/**
 * Hours with breaks as hours without: "9 to 5 with a break at noon" is "9 to 12" and "12:30 to 5". A single date has hours
 * alone, and whoever changes one begins with what holds on it. A break over midnight stays inside of hours that go on after
 * it: what follows it begins on another date.
 */
export function aroundBreaks(windows: readonly TypedWindow[], breaks: readonly TypedStretch[]): TypedWindow[] {
  return windows.flatMap(({ uses, ...window }) => {
    const pieces = breaks.map(minutesOf).reduce(without, [minutesOf(window)]);
    return pieces.map((piece) => ({ ...stretchOf(piece), uses }));
  });
}

interface Minutes {
  readonly start: number;
  readonly end: number;
}

function without(pieces: readonly Minutes[], pause: Minutes): Minutes[] {
  return pieces.flatMap((piece) => {
    const { start, end } = piece;
    const beside = [
      { start, end: Math.min(end, pause.start) },
      { start: Math.max(start, pause.end), end },
    ].filter((each) => each.start < each.end);
    return beside.every((each) => each.start < MINUTES_PER_DAY) ? beside : [piece];
  });
}

function minutesOf({ from, until, untilNextDay }: TypedStretch): Minutes {
  const minute = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  return { start: minute(from), end: minute(until) + (untilNextDay ? MINUTES_PER_DAY : 0) };
}

function stretchOf({ start, end }: Minutes): TypedStretch {
  const text = (minute: number) =>
    [Math.floor(minute / 60) % 24, minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return { from: text(start), until: text(end), untilNextDay: end >= MINUTES_PER_DAY };
}
