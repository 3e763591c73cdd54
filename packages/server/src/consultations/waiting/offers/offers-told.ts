import { fatesOfMails, type MailFate } from '../../../platform/mail/outbox.js';
import type { Transaction } from '../../../platform/unit-of-work.js';
import type { OpenOffer } from '../waiting-list.repository.js';

/** Whether whoever is offered a time was told. Of a version that kept no mail's id, they were. */
export async function fateOfOffer(tx: Transaction, { mailId }: OpenOffer): Promise<MailFate['fate']> {
  if (mailId === null) return 'LEFT';
  const [mail] = await fatesOfMails(tx, [mailId]);
  return mail?.fate ?? 'OWED';
}
