import type { Transaction } from '../platform/unit-of-work.js';
import { endManaging } from './ending-management.js';
import { clinicsManagedBy, membershipsOf } from './clinic.repository.js';
import type { InvitationRepository } from './invitation.repository.js';

/** What becomes of clinics when somebody who manages them, or belongs to them, deletes their account. */
export class ClinicsOfLeavers {
  constructor(private readonly invitations: InvitationRepository) {}

  /** Before any practitioner's lock, as everywhere: nobody comes or goes there meanwhile. */
  async lockAll(tx: Transaction, accountId: string, listings: readonly string[]): Promise<void> {
    const managed = await clinicsManagedBy(tx, accountId);
    const belongTo = (await membershipsOf(tx, listings)).map(({ clinicId }) => clinicId);
    await tx.lockAll('clinic', [...managed, ...belongTo]);
  }

  /** Clinics go on without them. Where they were asked to a clinic, nobody is asked any more. */
  async forget(tx: Transaction, accountId: string, email: string, listings: readonly string[]): Promise<void> {
    await endManaging(tx, this.invitations, accountId, listings);
    await this.invitations.forgetAddress(tx, email);
  }
}
