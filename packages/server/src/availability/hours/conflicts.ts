import { momentLabel } from '@clearing/shared/time/labels';
import { Temporal } from 'temporal-polyfill';
import type { Practice } from '../practice.js';
import type { TalkThatHolds } from './held-talks.js';
import type { HeldRow } from './hours.repository.js';
import type { HoursConflict } from './hours.results.js';
import { liesInHours } from './outside-hours.js';

/** Talks that are held though the hours leave no room for them any more, by time, as they are told now. */
export function conflictsWith(
  practice: Practice,
  held: readonly HeldRow[],
  talks: ReadonlyMap<string, TalkThatHolds>,
  now: number,
): HoursConflict[] {
  const types = new Map(practice.types.map((type) => [type.id, type]));
  return held.flatMap(({ ownerId, startsAt, endsAt }) => {
    const talk = talks.get(ownerId);
    const type = talk && types.get(talk.consultationTypeId);
    if (!type || liesInHours(practice.schedule, type, { startsAt, endsAt })) return [];
    return [
      {
        startsAt: Temporal.Instant.fromEpochMilliseconds(startsAt).toString(),
        label: momentLabel(startsAt, practice.schedule.zone, now),
        talk: type.name,
        mode: type.mode,
        state: talk.state,
      },
    ];
  });
}
