export interface Day<Time> {
  /** "2026-12-09", by the clock that the server was asked for. */
  readonly date: string;
  /** "Tuesday, December 9" */
  readonly words: string;
  readonly times: readonly Time[];
}

/** The server says to which date a time belongs: no clock of a browser is asked. */
export function daysOf<Time extends { readonly localDate: string; readonly dateLabel: string }>(
  times: readonly Time[],
): Day<Time>[] {
  const days = new Map<string, { readonly date: string; readonly words: string; readonly times: Time[] }>();
  for (const time of times) {
    const day = days.get(time.localDate) ?? { date: time.localDate, words: time.dateLabel, times: [] };
    day.times.push(time);
    days.set(time.localDate, day);
  }
  return [...days.values()];
}

/** Some days beside each other: the group that holds the wanted date, or the first day after it. */
export function groupAt<Time>(days: readonly Day<Time>[], wanted: string | null, size: number) {
  const found = days.findIndex(({ date }) => wanted === null || date >= wanted);
  const at = found === -1 ? days.length - 1 : found;
  const first = Math.floor(Math.max(at, 0) / size) * size;
  return {
    days: days.slice(first, first + size),
    /** The first days of the groups before and after; null where there is none. */
    earlier: first > 0 ? (days[first - size]?.date ?? null) : null,
    later: days[first + size]?.date ?? null,
  };
}

/** What the practitioner's own clock says, where it says something else; with its date, where that is another one. */
export function otherClock({
  localDate,
  timeLabel,
  ownDate,
  ownTime,
  ownLabel,
}: {
  readonly localDate: string;
  readonly timeLabel: string;
  readonly ownDate?: string;
  readonly ownTime?: string;
  readonly ownLabel?: string;
}): string | null {
  if (ownTime === undefined || (ownTime === timeLabel && ownDate === localDate)) return null;
  return (ownDate === localDate ? ownTime : ownLabel) ?? null;
}
