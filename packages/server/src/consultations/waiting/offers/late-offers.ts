import type { Transaction } from '../../../platform/unit-of-work.js';
import { isToldInTime } from './offer-window.js';
import type { WaitingListChanges } from '../waiting-list-changes.js';
import { getEntry, lookSoon, type WaitingRecord } from '../waiting-list.repository.js';

/**
 * Whether a letter that tells of an offer leaves now. Where it comes up too late, by night or with next to no time left, the
 * offer is taken back: the next look offers the time by the one rule, which is to them, if it can wait for the morning.
 */
export async function leavesNow(
  tx: Transaction,
  changes: WaitingListChanges,
  { id, practitionerId, offer }: WaitingRecord,
  zone: string,
): Promise<boolean> {
  // Whoever has the form open knows.
  if (!offer || offer.isKeptLonger) return false;
  if (isToldInTime({ now: tx.clock.now(), until: offer.until, zone })) return true;
  await tx.lock('practitioner', practitionerId);
  const still = await getEntry(tx, id);
  if (still.offer?.id === offer.id && !still.offer.isKeptLonger) {
    await changes.letGo(tx, still, 'WITHDRAWN');
    await lookSoon(tx, [practitionerId]);
  }
  return false;
}
