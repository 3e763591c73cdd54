import type { Transaction } from '../../platform/unit-of-work.js';
import type { WaitingListChanges } from './waiting-list-changes.js';
import { selectEntries } from './waiting-list.repository.js';

/** What becomes of places on lists when somebody on either side deletes their account. The practitioners are locked. */
export class WaitingOfLeavers {
  constructor(private readonly changes: WaitingListChanges) {}

  /** Whose times may be kept for whoever has this address. */
  async practitionersOf(tx: Transaction, contactHash: Buffer): Promise<string[]> {
    const entries = await selectEntries(tx, `e.contact_hash = $1::bytea AND e.state <> 'LEFT'`, [contactHash]);
    return entries.map(({ practitionerId }) => practitionerId);
  }

  /** They wait nowhere any more, and nothing of who they are stays. */
  async takeOff(tx: Transaction, contactHash: Buffer): Promise<void> {
    for (const entry of await selectEntries(tx, `e.contact_hash = $1::bytea ORDER BY e.id`, [contactHash])) {
      if (entry.state !== 'LEFT') await this.changes.end(tx, entry, 'LEFT_BY_PATIENT');
      await this.changes.erase(tx, entry.id, 'WISH');
    }
  }

  /** Nobody will come free: whoever waits for these listings is told. */
  async endAllFor(tx: Transaction, practitionerIds: readonly string[]): Promise<void> {
    const entries = await selectEntries(
      tx,
      `e.practitioner_id = ANY ($1::uuid[]) AND e.state <> 'LEFT' ORDER BY e.practitioner_id, e.confirmed_at, e.id`,
      [practitionerIds],
    );
    for (const entry of entries) {
      await this.changes.end(tx, entry, entry.state === 'WAITING' ? 'NOT_OFFERED' : 'NOT_CONFIRMED');
    }
  }
}
