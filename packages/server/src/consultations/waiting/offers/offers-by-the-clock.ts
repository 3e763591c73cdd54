import type { TimeByOlderRules } from '../../../availability/held/held-times-by-the-clock.js';
import { zoneDataVersion } from '../../../availability/wall-clock-text.js';
import type { Transaction } from '../../../platform/unit-of-work.js';
import type { ShiftedTimes } from '../../clocks/shifted-times.js';
import type { WaitingListChanges } from '../waiting-list-changes.js';
import type { WaitingListLooks } from '../waiting-list-looks.js';
import { findLook, moveOffer, selectEntries, type WaitingRecord } from '../waiting-list.repository.js';

/**
 * Times that are kept for whoever waits, when rules about local time change: the letter says what a clock shows, so that
 * stays where it can, or they are told that the time is gone and keep their place.
 */
export class OffersByTheClock {
  constructor(
    private readonly changes: WaitingListChanges,
    private readonly looks: WaitingListLooks,
  ) {}

  /** Whoever of those who wait has a time kept for them. The caller holds the practitioner's lock. */
  listOpen(tx: Transaction, practitionerId: string): Promise<WaitingRecord[]> {
    return selectEntries(tx, `e.practitioner_id = $1 AND o.id IS NOT NULL ORDER BY e.id`, [practitionerId]);
  }

  timesOf(open: readonly WaitingRecord[], held: readonly TimeByOlderRules[]): TimeByOlderRules[] {
    const offers = new Set(open.flatMap(({ offer }) => offer?.id ?? []));
    return held.filter(({ ownerId }) => offers.has(ownerId));
  }

  async follow(tx: Transaction, open: readonly WaitingRecord[], shifted: ShiftedTimes): Promise<void> {
    for (const entry of open) {
      const outcome = shifted.of(entry.offer!.id, entry.offer!.startsAt);
      if (outcome.is === 'SAME') continue;
      // Nobody is offered one moment twice: whoever had this one before reads that it is gone.
      if (outcome.is === 'MOVED' && (await moveOffer(tx, entry, outcome.to))) continue;
      await this.changes.takeBack(tx, entry);
    }
  }

  /** What is free now was free at the last look, by the clock: none of it has come free because the clocks changed. */
  async lookByNewRules(tx: Transaction, practitionerId: string): Promise<void> {
    const last = await findLook(tx, practitionerId);
    if (last && (last.zoneDataVersion ?? '') < zoneDataVersion) await this.looks.beginAnew(tx, practitionerId);
  }
}
