import { type EpochDay, MS_PER_DAY, MS_PER_MINUTE } from '@clearing/shared/time/calendar-days';
import { wallClockAt } from '@clearing/shared/time/wall-clock';
import { Temporal } from 'temporal-polyfill';
import type { Change, ChangeFollower } from '../../platform/changes.js';
import type { OnProgress } from '../../platform/process/progress.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { findPractices } from '../availability.repository.js';
import { firstSlotOfType } from './practice-slots.js';
import { zoneDataVersion } from '../wall-clock-text.js';
import { jurisdictionsFrom, legalDays, type OfferedType, type Practice } from './practice.js';

/** One row of next_slots: the soonest slot of a consultation type, and for whom it is the soonest. Epoch milliseconds. */
export interface NextSlot {
  readonly consultationTypeId: string;
  readonly practitionerId: string;
  /** 0: the soonest of all. Where a licence begins later or ends sooner than another, somebody's soonest is a later one. */
  readonly position: number;
  /** Where the patients are whose soonest slot this is; of a talk in person: where it takes place. */
  readonly jurisdictions: readonly string[];
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

/** The soonest slots of a type, one row for all who share it, and the moment from which the clock alone may change each. */
export function nextSlotsOf(practice: Practice, type: OfferedType, now: number): NextSlot[] {
  return soonestOf(practice, type, now).map(({ startsAt, jurisdictions }, position) => {
    const whose = { consultationTypeId: type.id, practitionerId: practice.practitionerId, position, jurisdictions };
    if (startsAt === null) {
      const recomputeAt = whenOneAppears(practice, type, now, position === 0 ? [null] : jurisdictions);
      return { ...whose, startsAt, endsAt: null, bookableUntil: null, recomputeAt };
    }
    // When its lead time begins it can still be asked for, and a millisecond later no more.
    const bookableUntil = Math.min(startsAt - type.leadTimeMinutes * MS_PER_MINUTE + 1, practice.visibleUntil);
    const endsAt = startsAt + type.minutes * MS_PER_MINUTE;
    return { ...whose, startsAt, endsAt, bookableUntil, recomputeAt: bookableUntil };
  });
}

interface Soonest {
  readonly startsAt: number | null;
  readonly jurisdictions: readonly string[];
}

/** By time, who has none last. The first is everybody's, but for those where no licence carries it on its date. */
function soonestOf(practice: Practice, type: OfferedType, now: number): Soonest[] {
  const until = now + type.horizonDays * MS_PER_DAY;
  const firstFor = (patientLocation: string | null) => firstSlotOfType(practice, type, until, { now, patientLocation });
  const ofAll = firstFor(null);
  const places = jurisdictionsFrom(practice.licenses, type, dayAt(practice, now));
  if (ofAll === null) return [{ startsAt: null, jurisdictions: places }];
  const day = dayAt(practice, ofAll);
  const placesByStart = new Map<number | null, string[]>([[ofAll, []]]);
  for (const place of places) {
    const startsAt = legalDays(practice.licenses, type, place)(day) ? ofAll : firstFor(place);
    placesByStart.set(startsAt, [...(placesByStart.get(startsAt) ?? []), place]);
  }
  return [...placesByStart]
    .map(([startsAt, jurisdictions]) => ({ startsAt, jurisdictions }))
    .sort((a, b) => (a.startsAt ?? Infinity) - (b.startsAt ?? Infinity));
}

function dayAt({ schedule }: Practice, instant: number): EpochDay {
  return wallClockAt(schedule.zone, instant).day;
}

/** Where there is none: when the horizon reaches the first for one of these places. */
function whenOneAppears(
  practice: Practice,
  type: OfferedType,
  now: number,
  places: readonly (string | null)[],
): number {
  const farther = { ...type, horizonDays: FARTHEST_DAYS };
  const until = now + FARTHEST_DAYS * MS_PER_DAY;
  const later = places.flatMap(
    (patientLocation) => firstSlotOfType(practice, farther, until, { now, patientLocation }) ?? [],
  );
  return later.length === 0 ? now + QUIET_DAYS * MS_PER_DAY : Math.min(...later) - type.horizonDays * MS_PER_DAY + 1;
}

/** Puts next_slots right for these practitioners. The caller holds their locks, or is their only writer. */
export async function recomputeNextSlots(tx: Writer, practitionerIds: readonly string[]): Promise<void> {
  const now = tx.clock.now().epochMilliseconds;
  const practices = await findPractices(tx, practitionerIds, nextSlotReach(now));
  await storeNextSlots(tx, [...practices.values()], now);
}

export async function storeNextSlots(tx: Writer, practices: readonly Practice[], now: number): Promise<void> {
  await tx.query(`DELETE FROM next_slots WHERE practitioner_id = ANY ($1::uuid[])`, [
    practices.map(({ practitionerId }) => practitionerId),
  ]);
  const rows = practices.flatMap((practice) => practice.types.flatMap((type) => nextSlotsOf(practice, type, now)));
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO next_slots (consultation_type_id, practitioner_id, position, jurisdictions, starts_at, ends_at,
       bookable_until, recompute_at, zone_data_version)
     SELECT type, practitioner, position, string_to_array(jurisdictions, ' '), starts_at, ends_at, bookable_until,
       recompute_at, $9
     FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::text[], $5::timestamptz[], $6::timestamptz[],
       $7::timestamptz[], $8::timestamptz[])
       AS r(type, practitioner, position, jurisdictions, starts_at, ends_at, bookable_until, recompute_at)`,
    [
      rows.map((row) => row.consultationTypeId),
      rows.map((row) => row.practitionerId),
      rows.map((row) => row.position),
      rows.map((row) => row.jurisdictions.join(' ')),
      rows.map((row) => isoOrNull(row.startsAt)),
      rows.map((row) => isoOrNull(row.endsAt)),
      rows.map((row) => isoOrNull(row.bookableUntil)),
      rows.map((row) => isoOrNull(row.recomputeAt)),
      zoneDataVersion,
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

/**
 * What was worked out by older rules about local time than ours is due at once: hours are wall-clock, so every start may be
 * another instant. A process that has older rules than a row leaves it alone.
 */
export function nextSlotsByNewRules(unitOfWork: UnitOfWork): Sweep {
  return {
    name: 'next slots by new zone data',
    everySeconds: 3_600,
    run: async () => {
      const due = await unitOfWork.query(
        `UPDATE next_slots SET recompute_at = $1 WHERE (consultation_type_id, position) IN (
           SELECT consultation_type_id, position FROM next_slots
           WHERE coalesce(zone_data_version, '') COLLATE "C" < $2 AND recompute_at > $1 FOR UPDATE SKIP LOCKED)
         RETURNING 1`,
        [unitOfWork.clock.now().toString(), zoneDataVersion],
      );
      return due.length;
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
