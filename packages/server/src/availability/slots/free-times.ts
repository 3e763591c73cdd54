import { MS_PER_DAY } from '@clearing/shared/time/calendar-days';
import type { Transaction } from '../../platform/unit-of-work.js';
import { findPractices } from '../availability.repository.js';
import { isSlotOfType, slotsOfType } from './practice-slots.js';
import type { OfferedType, Practice } from './practice.js';

/** Everything of one practitioner that can be asked for, as of one moment. */
export class FreeTimes {
  constructor(
    private readonly practice: Practice | null,
    private readonly now: number,
  ) {}

  /** The kinds of talk they offer. */
  get types(): readonly OfferedType[] {
    return this.practice?.types ?? [];
  }

  /** Whether they can be asked for anything: paused, hidden or not confirmed for long, whatever they have is shown to nobody. */
  get areShown(): boolean {
    const { practice } = this;
    return practice !== null && practice.schedule.takesRequests && this.now < practice.visibleUntil;
  }

  findType(typeId: string): OfferedType | null {
    return this.types.find(({ id }) => id === typeId) ?? null;
  }

  /** Starts within the kind of talk's horizon, by time; for somebody who will be there, or anywhere. */
  startsOf(type: OfferedType, patientLocation: string | null): number[] {
    if (!this.practice) return [];
    const range = { start: this.now, end: this.now + type.horizonDays * MS_PER_DAY };
    return slotsOfType(this.practice, type, range, { now: this.now, patientLocation });
  }

  /** Whether a time that this owner holds could be asked for, were it not held. */
  wouldBeFree(type: OfferedType, startsAt: number, patientLocation: string | null, ownerId: string): boolean {
    const question = { now: this.now, patientLocation, exceptOwnerId: ownerId };
    return this.practice !== null && isSlotOfType(this.practice, type, startsAt, question);
  }
}

/** Read in the caller's transaction, so that what it has held or freed already counts. */
export async function findFreeTimes(tx: Transaction, practitionerId: string): Promise<FreeTimes> {
  const now = tx.clock.now().epochMilliseconds;
  const range = { start: now, end: now + LONGEST_HORIZON_DAYS * MS_PER_DAY };
  const practices = await findPractices(tx, [practitionerId], range);
  return new FreeTimes(practices.get(practitionerId) ?? null, now);
}

const LONGEST_HORIZON_DAYS = 366;
