import { epochDayOf, MS_PER_DAY } from '@clearing/shared/time/calendar-days';
import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/unit-of-work.js';
import { findPractices } from '../availability.repository.js';
import { isSlotOfType, slotsOfType } from './practice-slots.js';
import { isShown, legalDays, type OfferedType, type Practice } from './practice.js';

/** Everything of one practitioner that can be asked for, as of one moment. */
export class FreeTimes {
  constructor(
    private readonly practice: Practice | null,
    private readonly now: Temporal.Instant,
  ) {}

  /** The kinds of talk they offer. */
  get types(): readonly OfferedType[] {
    return this.practice?.types ?? [];
  }

  /** Whether they can be asked for anything: while their listing cannot be seen, whatever they have is shown to nobody. */
  get areShown(): boolean {
    return this.practice !== null && isShown(this.practice, this.now);
  }

  findType(typeId: string): OfferedType | null {
    return this.types.find(({ id }) => id === typeId) ?? null;
  }

  /**
   * Whether a licence carries it on any day that can be asked for; for somebody who will be there, or anywhere. While none
   * does, all its times are hidden, whichever are free.
   */
  isCarried(type: OfferedType, patientLocation: string | null): boolean {
    if (!this.practice) return false;
    const { schedule, licenses } = this.practice;
    const today = epochDayOf(this.now.toZonedDateTimeISO(schedule.zone));
    const days = Array.from({ length: type.horizonDays + 1 }, (_, ahead) => today + ahead);
    return days.some(legalDays(licenses, type, patientLocation));
  }

  /** Starts within the kind of talk's horizon, by time; for somebody who will be there, or anywhere. */
  startsOf(type: OfferedType, patientLocation: string | null): number[] {
    if (!this.practice || !this.areShown) return [];
    const now = this.now.epochMilliseconds;
    const range = { start: now, end: now + type.horizonDays * MS_PER_DAY };
    return slotsOfType(this.practice, type, range, { now, patientLocation });
  }

  /** As it were if these held nothing. */
  without(ownerIds: readonly string[]): FreeTimes {
    if (!this.practice || ownerIds.length === 0) return this;
    const { taken } = this.practice;
    const held = taken.held.filter(({ ownerId }) => !ownerIds.includes(ownerId));
    return new FreeTimes({ ...this.practice, taken: { ...taken, held } }, this.now);
  }

  /** Whether a time that this owner holds could be asked for, were it not held. */
  wouldBeFree(type: OfferedType, startsAt: number, patientLocation: string | null, ownerId: string): boolean {
    const question = { now: this.now.epochMilliseconds, patientLocation, exceptOwnerId: ownerId };
    return this.practice !== null && this.areShown && isSlotOfType(this.practice, type, startsAt, question);
  }
}

/** Read in the caller's transaction, so that what it has held or freed already counts. */
export async function findFreeTimes(tx: Transaction, practitionerId: string): Promise<FreeTimes> {
  const now = tx.clock.now();
  const start = now.epochMilliseconds;
  const range = { start, end: start + LONGEST_HORIZON_DAYS * MS_PER_DAY };
  const practices = await findPractices(tx, [practitionerId], range);
  return new FreeTimes(practices.get(practitionerId) ?? null, now);
}

const LONGEST_HORIZON_DAYS = 366;
