import { longDateLabel } from '@clearing/shared/time/labels';
import { groupByDay } from '../times/slot-days.js';

export interface TimeToPropose {
  readonly startsAt: string;
  readonly label: string;
}

/** A coming day that has free times, with all of them. */
export interface ProposableDay {
  readonly words: string;
  readonly times: readonly TimeToPropose[];
  readonly isOpen: boolean;
}

/** As many as fit on a page that is read with one thumb. */
const SHOWN_DAYS = 10;
/** A full choice is seen at once, however few times the first day has left. */
const SEEN_TIMES = 3;

/** Free times by the days of the reader's zone. */
export function proposableDays(
  times: readonly TimeToPropose[],
  zone: string,
  chosen: readonly string[],
): ProposableDay[] {
  const days = groupByDay(times, zone)
    .slice(0, SHOWN_DAYS)
    .map(({ slots }) => ({ words: longDateLabel(Date.parse(slots[0]?.startsAt ?? ''), zone), times: slots }));
  return openDays(days, chosen);
}

/** The first days, as many as show enough times, and those with a chosen one. */
export function openDays(days: readonly Omit<ProposableDay, 'isOpen'>[], chosen: readonly string[]): ProposableDay[] {
  let seen = 0;
  return days.map((day) => {
    const isOpen = seen < SEEN_TIMES || day.times.some(({ startsAt }) => chosen.includes(startsAt));
    seen += day.times.length;
    return { ...day, isOpen };
  });
}
