import { MS_PER_MINUTE } from '@clearing/shared/time/calendar-days';
import { isOpenSlot } from '../slots/open-slots.js';
import type { BookableType, Schedule } from '../schedule.js';

/** A talk somebody already has, or asked for. */
export interface HeldTalk {
  readonly startsAt: number;
  readonly endsAt: number;
}

/**
 * Whether hours leave room for a talk that is held already: the one slot function, asked without what a held talk no
 * longer depends on: lead time, horizon, raster, cap, other talks, and whether the listing takes requests.
 */
export function liesInHours(
  schedule: Schedule,
  type: Pick<BookableType, 'mode' | 'locationId'>,
  talk: HeldTalk,
): boolean {
  const { startsAt, endsAt } = talk;
  const held: BookableType = {
    mode: type.mode,
    locationId: type.locationId,
    minutes: (endsAt - startsAt) / MS_PER_MINUTE,
    leadTimeMinutes: 0,
    horizonDays: 1,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    alignmentMinutes: 1,
  };
  const open = { ...schedule, takesRequests: true, dailyCap: null };
  return isOpenSlot(open, held, { held: [], busy: [] }, startsAt, { now: startsAt });
}
