import { MS_PER_DAY, MS_PER_MINUTE } from '@clearing/shared/time/calendar-days';
import { Temporal } from 'temporal-polyfill';
import type { Change, ChangeFollower } from '../platform/changes.js';
import type { OnProgress } from '../platform/process/progress.js';
import type { Sweep } from '../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { findPractices } from './availability.repository.js';
import { firstSlotOfType } from './practice-slots.js';
import type { OfferedType, Practice } from './practice.js';

/** One row of next_slots; epoch milliseconds. */
export interface NextSlot {
  readonly consultationTypeId: string;
  readonly practitionerId: string;
  /** Null: none within the horizon. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  readonly bookableUntil: number | null;
  readonly recomputeAt: number;
}

/** A transaction, or as much of one as a bulk load has. */
export type Writer = Pick<Transaction, 'query' | 'clock'>;

/** A year of horizon and a little more: how far a slot is looked for that has yet to come into reach. */
const FARTHEST_DAYS = 400;
/** Where even that far there is none, only a write changes the answer; looking again now and then costs nothing. */
const QUIET_DAYS = 30;

/** The soonest slot, and the moment from which the clock alone may have changed it. */
export function nextSlotOf(practice: Practice, type: OfferedType, now: number): NextSlot {
  const whose = { consultationTypeId: type.id, practitionerId: practice.practitionerId };
  const question = { now, patientLocation: null };
  const startsAt = firstSlotOfType(practice, type, now + type.horizonDays * MS_PER_DAY, question);
  if (startsAt !== null) {
    const bookableUntil = Math.min(startsAt - type.leadTimeMinutes * MS_PER_MINUTE, practice.visibleUntil);
    const endsAt = startsAt + type.minutes * MS_PER_MINUTE;
    return { ...whose, startsAt, endsAt, bookableUntil, recomputeAt: bookableUntil };
  }
  const farther = { ...type, horizonDays: FARTHEST_DAYS };
  const later = firstSlotOfType(practice, farther, now + FARTHEST_DAYS * MS_PER_DAY, question);
  const recomputeAt = later === null ? now + QUIET_DAYS * MS_PER_DAY : later - type.horizonDays * MS_PER_DAY + 1;
  return { ...whose, startsAt: null, endsAt: null, bookableUntil: null, recomputeAt };
}

/** Puts next_slots right for these practitioners. The caller holds their locks, or is their only writer. */
export async function recomputeNextSlots(tx: Writer, practitionerIds: readonly string[]): Promise<void> {
  const now = tx.clock.now().epochMilliseconds;
  const practices = await findPractices(tx, practitionerIds, nextSlotReach(now));
  await storeNextSlots(tx, [...practices.values()], now);
}

export async function storeNextSlots(tx: Writer, practices: readonly Practice[], now: number): Promise<void> {
  const rows = practices.flatMap((practice) => practice.types.map((type) => nextSlotOf(practice, type, now)));
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO next_slots (consultation_type_id, practitioner_id, starts_at, ends_at, bookable_until, recompute_at)
     SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[], $6::timestamptz[])
     ON CONFLICT (consultation_type_id) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at,
       bookable_until = excluded.bookable_until, recompute_at = excluded.recompute_at`,
    [
      rows.map((row) => row.consultationTypeId),
      rows.map((row) => row.practitionerId),
      rows.map((row) => isoOrNull(row.startsAt)),
      rows.map((row) => isoOrNull(row.endsAt)),
      rows.map((row) => isoOrNull(row.bookableUntil)),
      rows.map((row) => isoOrNull(row.recomputeAt)),
    ],
  );
}

/** How far a range has to be read so that next slots can be worked out from it. */
export function nextSlotReach(now: number): { start: number; end: number } {
  return { start: now, end: now + FARTHEST_DAYS * MS_PER_DAY };
}

const SWEEP_BATCH = 200;

/** Slots pass, horizons move on: puts right what the clock has made wrong. */
export function nextSlotsSweep(unitOfWork: UnitOfWork): Sweep {
  const sweepBatch = () =>
    unitOfWork.run(async (tx) => {
      const due = await tx.query<{ id: string }>(
        `SELECT DISTINCT practitioner_id AS id FROM
           (SELECT practitioner_id FROM next_slots WHERE recompute_at <= $1 ORDER BY recompute_at LIMIT $2) AS soonest`,
        [tx.clock.now().toString(), SWEEP_BATCH],
      );
      // Who is being booked right now is put right by that booking itself.
      const free = await tx.lockFree(
        'practitioner',
        due.map(({ id }) => id),
      );
      await recomputeNextSlots(tx, free);
      return free.length;
    });
  return {
    name: 'next slots',
    everySeconds: 3,
    run: async () => {
      let total = 0;
      for (let done = await sweepBatch(); done > 0; done = await sweepBatch()) total += done;
      return total;
    },
  };
}

/** Listings are published and paused, licences checked: what slots depend on changes without this capability's doing. */
export function nextSlotsFollower(): ChangeFollower {
  return {
    name: 'availability.next-slots',
    batchSize: 500,
    follow: async (tx: Transaction, changes: readonly Change[]) => {
      const touched = changes.filter((change) => change.subjectKind === 'practitioner' && !isOurs(change));
      const practitionerIds = [...new Set(touched.map((change) => change.subjectId))];
      await tx.lockAll('practitioner', practitionerIds);
      await recomputeNextSlots(tx, practitionerIds);
    },
  };
}

/** Our own writes put next_slots right in their own transaction. */
function isOurs(change: Change): boolean {
  return change.kind.startsWith('availability.');
}

const BULK_BATCH = 500;

/** Everybody's, in committed batches: after generated data was copied in. */
export async function recomputeAllNextSlots(
  unitOfWork: UnitOfWork,
  onProgress: OnProgress = () => {},
): Promise<number> {
  const [count] = await unitOfWork.query<{ total: number }>(`SELECT count(*)::int AS total FROM practitioners`);
  const total = count?.total ?? 0;
  let done = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const batch = await unitOfWork.run(async (tx) => {
      const rows = await tx.query<{ id: string }>(`SELECT id FROM practitioners WHERE id > $1 ORDER BY id LIMIT $2`, [
        after,
        BULK_BATCH,
      ]);
      const ids = rows.map(({ id }) => id);
      await tx.lockAll('practitioner', ids);
      await recomputeNextSlots(tx, ids);
      return ids;
    });
    const last = batch.at(-1);
    if (last === undefined) return done;
    after = last;
    done += batch.length;
    onProgress({ what: 'practitioners', done, total });
  }
}

function isoOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : Temporal.Instant.fromEpochMilliseconds(milliseconds).toString();
}
