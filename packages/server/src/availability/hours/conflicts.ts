import { momentLabel } from '@clearing/shared/time/labels';
import { Temporal } from 'temporal-polyfill';
import { agreedType, type OfferedType, type Practice } from '../slots/practice.js';
import { firmnessOf, type TalkThatHolds } from './held-talks.js';
import type { HeldRow } from './hours.repository.js';
import type { ConflictReason, HoursConflict } from './hours.results.js';
import { isTooFarFromOthers } from '../slots/travel.js';
import { liesInHours } from './outside-hours.js';

/**
 * Talks that are held though hours, busy times or the way to another place leave no room for them any more, by time, as they
 * are told now.
 */
export function conflictsWith(
  practice: Practice,
  held: readonly HeldRow[],
  talks: ReadonlyMap<string, TalkThatHolds>,
  now: number,
): HoursConflict[] {
  return held.flatMap((row) => {
    const { ownerId, startsAt } = row;
    const talk = talks.get(ownerId);
    const type = talk && agreedType(practice, talk.consultationTypeId);
    const reason = type && reasonOf(practice, type, row);
    if (!type || !reason) return [];
    return [
      {
        startsAt: Temporal.Instant.fromEpochMilliseconds(startsAt).toString(),
        label: momentLabel(startsAt, practice.schedule.zone, now),
        talk: type.name,
        mode: type.mode,
        state: firmnessOf(talk, startsAt),
        reason,
      },
    ];
  });
}

function reasonOf(practice: Practice, type: OfferedType, talk: HeldRow): ConflictReason | null {
  if (!liesInHours(practice.schedule, type, talk)) return 'OUTSIDE_HOURS';
  const isBusy = practice.taken.busy.some(({ start, end }) => start < talk.endsAt && end > talk.startsAt);
  if (isBusy) return 'BUSY';
  const held = practice.taken.held.find(
    ({ ownerId, startsAt }) => ownerId === talk.ownerId && startsAt === talk.startsAt,
  );
  return held && isTooFarFromOthers(practice.schedule, practice.taken.held, held) ? 'TOO_FAR' : null;
}
