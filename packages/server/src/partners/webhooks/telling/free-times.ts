import { webhookTimes } from '@clearing/shared/api-limits';
import { HELD_TIMES_CHANGED } from '../../../availability/held/held-times-changed.js';
import { LICENSE_CHECKED, LICENSES_OR_PLACES_WRITTEN, PLACES_CHANGED } from '../../../listing/times-follow.js';
import type { ChangeFollower } from '../../../platform/changes.js';
import type { Sweep } from '../../../platform/sweeps.js';
import type { UnitOfWork } from '../../../platform/unit-of-work.js';
import { doesAnybodyListen, tellOf } from './telling.js';

const { settleSeconds, freeTimesMinutes } = webhookTimes;
const AT_ONCE = 200;

const TYPE = 'availability.changed';
/**
 * Hours and whatever else a practitioner says, times that were taken or let go of, and licences and places that open or close
 * states, or move a clock.
 */
const KINDS: ReadonlySet<string> = new Set([
  ...[TYPE, HELD_TIMES_CHANGED],
  ...[LICENSE_CHECKED, LICENSES_OR_PLACES_WRITTEN, PLACES_CHANGED],
]);

/** Notes whose free times changed; of listings alone that everybody can see. */
export const freeTimesFollower: ChangeFollower = {
  name: 'partners.webhook-free-times',
  batchSize: 500,
  follow: async (tx, changes) => {
    const ids = new Set(changes.filter(({ kind }) => KINDS.has(kind)).map(({ subjectId }) => subjectId));
    if (ids.size === 0 || !(await doesAnybodyListen(tx, [{ type: TYPE }]))) return;
    await tx.query(
      `INSERT INTO webhook_free_times AS f (practitioner_id, is_pending, due_at)
       SELECT practitioner_id, true, $2::timestamptz + make_interval(secs => ${settleSeconds}) FROM practitioner_changes
       WHERE practitioner_id = ANY ($1::uuid[]) AND kind NOT IN ('HIDDEN', 'REMOVED') ORDER BY practitioner_id
       ON CONFLICT (practitioner_id) DO UPDATE SET is_pending = true,
         due_at = CASE WHEN f.is_pending THEN f.due_at
           ELSE greatest(excluded.due_at, f.told_at + make_interval(mins => ${freeTimesMinutes})) END`,
      [[...ids], tx.clock.now().toString()],
    );
  },
};

/** Tells of those that are due, once each for all that changed meanwhile; whose listing was hidden since, of nobody. */
export function freeTimesTelling(unitOfWork: UnitOfWork): Sweep {
  const tellSome = () =>
    unitOfWork.run(async (tx) => {
      const now = tx.clock.now().toString();
      const due = await tx.query<{ id: string; isSeen: boolean }>(
        `UPDATE webhook_free_times f SET is_pending = false, told_at = $1
         WHERE practitioner_id IN (
           SELECT practitioner_id FROM webhook_free_times WHERE is_pending AND due_at <= $1
           ORDER BY due_at LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
         RETURNING practitioner_id AS id, EXISTS (
           SELECT FROM practitioner_changes c
           WHERE c.practitioner_id = f.practitioner_id AND c.kind NOT IN ('HIDDEN', 'REMOVED')) AS "isSeen"`,
        [now],
      );
      const seen = due.filter(({ isSeen }) => isSeen);
      await tellOf(
        tx,
        seen.map(({ id }) => ({ practitionerId: id, type: TYPE })),
      );
      await tx.query(
        `DELETE FROM webhook_free_times
         WHERE NOT is_pending AND told_at < $1::timestamptz - make_interval(mins => ${freeTimesMinutes})`,
        [now],
      );
      return due.length;
    });
  return {
    name: 'free times that partners are told of',
    everySeconds: 2,
    run: async () => {
      let total = 0;
      for (let told = await tellSome(); told > 0; told = await tellSome()) total += told;
      return total;
    },
  };
}
