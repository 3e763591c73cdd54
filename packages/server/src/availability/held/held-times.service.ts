import { MS_PER_DAY, MS_PER_MINUTE } from '@clearing/shared/time/calendar-days';
import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { violatedConstraint, type Transaction } from '../../platform/unit-of-work.js';
import { findPractices } from '../availability.repository.js';
import { tellHeldTimes } from './held-times-changed.js';
import { nextSlotReach, recomputeNextSlots, storeNextSlots } from '../slots/next-slots.js';
import { isSlotOfType, NEAR_DAYS, paddedRange, slotsNear, type SlotQuestion } from '../slots/practice-slots.js';
import { agreedType, type OfferedType, type Practice } from '../slots/practice.js';
import { rangeText } from '../range-text.js';
import { wallClockText, zoneDataVersion } from '../wall-clock-text.js';
import { slotsFor, type Slot } from '../consultation-type.results.js';

export interface WantedTime {
  readonly practitionerId: string;
  readonly consultationTypeId: string;
  /** Opaque: a consultation's id. */
  readonly ownerId: string;
  readonly startsAt: Temporal.Instant;
  /** Where the patient will be; null or absent: the caller has seen to it that the talk is legal there. */
  readonly patientLocation?: string | null;
  /** The talk was asked for already: on its own terms, whether they are offered still or not. */
  readonly isAgreed?: boolean;
}

export interface TakenTime {
  readonly taken: true;
  /** Up to three free times near it, in order. */
  readonly alternatives: Slot[];
}

/**
 * Who holds which time. Everybody who wants one of a practitioner's times waits in the practitioner's lock and is then
 * answered by the slot function; the exclusion constraint proves that no two ever got the same, and a trigger that no two
 * are nearer to each other than the way from one place to the other.
 */
export class HeldTimes {
  /** Takes the time, or says what is free near it. An owner may hold several: a proposal holds up to three. */
  async hold(tx: Transaction, wanted: WantedTime): Promise<'HELD' | TakenTime> {
    // Asked once before the lock, so that a thousand who want what is already gone do not queue for the answer.
    const found = await this.#find(tx, wanted, around(wanted));
    if (!found || !isFree(tx, found, wanted)) return taken(tx, found, wanted);
    return this.#takeUnderLock(tx, wanted, 'BESIDE_ITS_OWN');
  }

  /** Swaps what the owner holds for one time, which may overlap what it held; when that is taken, it keeps what it has. */
  async move(tx: Transaction, wanted: WantedTime): Promise<'HELD' | TakenTime> {
    return this.#takeUnderLock(tx, wanted, 'INSTEAD_OF_ITS_OWN');
  }

  /**
   * Gives the time that one owner holds to another, who wants it; nobody comes between. Refused like any other when it
   * is no slot any more, or the first one does not hold it.
   */
  async handOver(tx: Transaction, holderId: string, wanted: WantedTime): Promise<'HELD' | TakenTime> {
    await tx.lock('practitioner', wanted.practitionerId);
    const found = await this.#find(tx, wanted, around(wanted));
    if (!found || !isFree(tx, found, { ...wanted, ownerId: holderId })) return taken(tx, found, wanted);
    const handed = await tx.query(
      `UPDATE held_times SET owner_id = $1 WHERE owner_id = $2 AND practitioner_id = $3 AND starts_at = $4 RETURNING 1`,
      [wanted.ownerId, holderId, wanted.practitionerId, wanted.startsAt.toString()],
    );
    return handed.length > 0 ? 'HELD' : taken(tx, found, wanted);
  }

  /** Lets go of everything this owner holds. Holding nothing is fine. */
  async free(tx: Transaction, ownerId: string): Promise<void> {
    const practitionerIds = await this.#lockHolders(tx, ownerId);
    if (practitionerIds.length === 0) return;
    await tx.query(`DELETE FROM held_times WHERE owner_id = $1`, [ownerId]);
    await changed(tx, practitionerIds);
  }

  /** Of several times held for a proposal, lets go of these. */
  async freeSome(tx: Transaction, ownerId: string, times: readonly Temporal.Instant[]): Promise<void> {
    const practitionerIds = await this.#lockHolders(tx, ownerId);
    await tx.query(`DELETE FROM held_times WHERE owner_id = $1 AND starts_at = ANY($2::timestamptz[])`, [
      ownerId,
      times.map(String),
    ]);
    await changed(tx, practitionerIds);
  }

  /** Of several times held for a proposal, keeps the chosen one. False when the owner does not hold it. */
  async keepOnly(tx: Transaction, ownerId: string, startsAt: Temporal.Instant): Promise<boolean> {
    const practitionerIds = await this.#lockHolders(tx, ownerId);
    const held = await tx.query(`SELECT FROM held_times WHERE owner_id = $1 AND starts_at = $2`, [
      ownerId,
      startsAt.toString(),
    ]);
    if (held.length === 0) return false;
    await tx.query(`DELETE FROM held_times WHERE owner_id = $1 AND starts_at <> $2`, [ownerId, startsAt.toString()]);
    await changed(tx, practitionerIds);
    return true;
  }

  async #takeUnderLock(tx: Transaction, wanted: WantedTime, how: How): Promise<'HELD' | TakenTime> {
    await tx.lock('practitioner', wanted.practitionerId);
    const now = tx.clock.now().epochMilliseconds;
    const found = await this.#find(tx, wanted, nextSlotReach(now));
    if (!found || !isFree(tx, found, wanted)) return taken(tx, found, wanted);
    const isHeld = await insertUnlessOverlapping(tx, found.type, wanted, how);
    if (!isHeld) return taken(tx, found, wanted);
    await storeNextSlots(tx, [practiceAfter(found, wanted, how)], now);
    await tellHeldTimes(tx, [wanted.practitionerId]);
    return 'HELD';
  }

  async #find(tx: Transaction, wanted: WantedTime, range: { start: number; end: number }): Promise<Found | null> {
    const { practitionerId, consultationTypeId, isAgreed } = wanted;
    const practices = await findPractices(tx, [practitionerId], range, isAgreed ? [consultationTypeId] : []);
    const practice = practices.get(practitionerId);
    const type = practice && agreedType(practice, consultationTypeId);
    return practice && type ? { practice, type } : null;
  }

  async #lockHolders(tx: Transaction, ownerId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT DISTINCT practitioner_id AS id FROM held_times WHERE owner_id = $1`,
      [ownerId],
    );
    const practitionerIds = rows.map(({ id }) => id);
    await tx.lockAll('practitioner', practitionerIds);
    return practitionerIds;
  }
}

async function changed(tx: Transaction, practitionerIds: readonly string[]): Promise<void> {
  await recomputeNextSlots(tx, practitionerIds);
  await tellHeldTimes(tx, practitionerIds);
}

type How = 'BESIDE_ITS_OWN' | 'INSTEAD_OF_ITS_OWN';

interface Found {
  readonly practice: Practice;
  readonly type: OfferedType;
}

/** As far as alternatives are looked for. */
function around({ startsAt }: WantedTime): { start: number; end: number } {
  const at = startsAt.epochMilliseconds;
  return { start: at - NEAR_DAYS * MS_PER_DAY, end: at + NEAR_DAYS * MS_PER_DAY };
}

function isFree(tx: Transaction, { practice, type }: Found, wanted: WantedTime): boolean {
  return isSlotOfType(practice, type, wanted.startsAt.epochMilliseconds, questionOf(tx, wanted));
}

function taken(tx: Transaction, found: Found | null, wanted: WantedTime): TakenTime {
  if (!found) return { taken: true, alternatives: [] };
  const { practice, type } = found;
  const near = slotsNear(practice, type, wanted.startsAt.epochMilliseconds, questionOf(tx, wanted));
  return { taken: true, alternatives: slotsFor(type, near) };
}

function questionOf(tx: Transaction, { ownerId, patientLocation }: WantedTime): SlotQuestion {
  const now = tx.clock.now().epochMilliseconds;
  return { now, patientLocation: patientLocation ?? null, exceptOwnerId: ownerId };
}

function practiceAfter({ practice, type }: Found, { ownerId, startsAt }: WantedTime, how: How): Practice {
  const others = practice.taken.held.filter((held) => how === 'BESIDE_ITS_OWN' || held.ownerId !== ownerId);
  const at = startsAt.epochMilliseconds;
  const held = [...others, { ownerId, startsAt: at, padded: paddedRange(type, at), locationId: type.locationId }];
  return { ...practice, taken: { ...practice.taken, held } };
}

const lastWords = new Set(['held_times_do_not_overlap', 'held_times_leave_time_to_travel']);

/** The database has the last word. The savepoint undoes this step alone when it says no, the deletion included. */
async function insertUnlessOverlapping(
  tx: Transaction,
  type: OfferedType,
  wanted: WantedTime,
  how: How,
): Promise<boolean> {
  const startsAt = wanted.startsAt.epochMilliseconds;
  const endsAt = startsAt + type.minutes * MS_PER_MINUTE;
  await tx.query('SAVEPOINT before_taking');
  try {
    if (how === 'INSTEAD_OF_ITS_OWN') await tx.query(`DELETE FROM held_times WHERE owner_id = $1`, [wanted.ownerId]);
    await tx.query(
      `INSERT INTO held_times (id, practitioner_id, owner_id, starts_at, ends_at, during, location_id, time_zone,
         wall_clock, zone_data_version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        randomUUID(),
        wanted.practitionerId,
        wanted.ownerId,
        wanted.startsAt.toString(),
        Temporal.Instant.fromEpochMilliseconds(endsAt).toString(),
        rangeText(paddedRange(type, startsAt)),
        type.locationId,
        type.zone,
        wallClockText(type.zone, wanted.startsAt),
        zoneDataVersion,
      ],
    );
    return true;
  } catch (error) {
    if (!lastWords.has(violatedConstraint(error) ?? '')) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT before_taking');
    return false;
  }
}
