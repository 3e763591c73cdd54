import { momentLabel } from '@clearing/shared/time/labels';
import { Temporal } from 'temporal-polyfill';
import { agreedType, type OfferedType, type Practice } from '../practice.js';
import type { TalkThatHolds } from './held-talks.js';
import type { HeldRow } from './hours.repository.js';
import type { ConflictReason, HoursConflict } from './hours.results.js';
import { liesInHours, type HeldTalk } from './outside-hours.js';

/** Talks that are held though hours or busy times leave no room for them any more, by time, as they are told now. */
export function conflictsWith(
  practice: Practice,
  held: readonly HeldRow[],
  talks: ReadonlyMap<string, TalkThatHolds>,
  now: number,
): HoursConflict[] {
  return held.flatMap(({ ownerId, startsAt, endsAt }) => {
    const talk = talks.get(ownerId);
    const type = talk && agreedType(practice, talk.consultationTypeId);
    const reason = type && reasonOf(practice, type, { startsAt, endsAt });
    if (!type || !reason) return [];
    return [
      {
        startsAt: Temporal.Instant.fromEpochMilliseconds(startsAt).toString(),
        label: momentLabel(startsAt, practice.schedule.zone, now),
        talk: type.name,
        mode: type.mode,
        state: talk.state,
        reason,
      },
    ];
  });
}

function reasonOf(practice: Practice, type: OfferedType, talk: HeldTalk): ConflictReason | null {
  if (!liesInHours(practice.schedule, type, talk)) return 'OUTSIDE_HOURS';
  const isBusy = practice.taken.busy.some(({ start, end }) => start < talk.endsAt && end > talk.startsAt);
  return isBusy ? 'BUSY' : null;
}
