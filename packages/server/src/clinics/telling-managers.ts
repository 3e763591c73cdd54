import { oweMail } from '../platform/mail/outbox.js';
import type { Transaction } from '../platform/unit-of-work.js';
import { managersOf } from './clinic.repository.js';

/** Whoever manages a clinic hears of who comes and goes there, but for whoever did it. */
export async function tellManagers(
  tx: Transaction,
  news: {
    readonly kind: string;
    readonly clinicId: string;
    readonly practitionerId: string;
    /** The account that did it. */
    readonly by: string;
  },
): Promise<void> {
  const { kind, clinicId, practitionerId, by } = news;
  for (const accountId of await managersOf(tx, clinicId)) {
    if (accountId === by) continue;
    await oweMail(tx, { kind, subjectId: accountId, parameters: { clinicId, practitionerId } });
  }
}
