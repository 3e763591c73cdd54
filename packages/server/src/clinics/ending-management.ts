import { oweMail } from '../platform/mail/outbox.js';
import type { Transaction } from '../platform/unit-of-work.js';
import { MANAGER_LEFT, UNMANAGED } from './clinic-mail-kinds.js';
import { clinicsManagedBy, managersOf, membersOf, removeManager } from './clinic.repository.js';
import type { InvitationRepository } from './invitation.repository.js';

/** What an account that goes leaves behind at clinics; under their locks. Whoever stays is told. */
export async function endManaging(
  tx: Transaction,
  invitations: InvitationRepository,
  accountId: string,
  ownListings: readonly string[],
): Promise<void> {
  for (const clinicId of await clinicsManagedBy(tx, accountId)) {
    await endManagingOne(tx, invitations, clinicId, accountId, ownListings);
  }
}

/** The same of one clinic. Managers hear that they go on without it; once there is none, members hear that nobody manages it. */
export async function endManagingOne(
  tx: Transaction,
  invitations: InvitationRepository,
  clinicId: string,
  accountId: string,
  ownListings: readonly string[],
): Promise<void> {
  await removeManager(tx, clinicId, accountId);
  const others = await managersOf(tx, clinicId);
  for (const id of others) await oweMail(tx, { kind: MANAGER_LEFT, subjectId: id, parameters: { clinicId } });
  if (others.length > 0) return;
  await invitations.revokeAll(tx, clinicId);
  for (const { practitionerId } of await membersOf(tx, clinicId)) {
    if (ownListings.includes(practitionerId)) continue;
    await oweMail(tx, { kind: UNMANAGED, subjectId: practitionerId, parameters: { clinicId } });
  }
}
