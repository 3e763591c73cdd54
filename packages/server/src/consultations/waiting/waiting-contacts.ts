import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { Cipher } from '../../platform/cipher.js';
import type { Transaction } from '../../platform/unit-of-work.js';

/** Of whoever waits, no more than is needed to tell them of a time. The rest is asked when they ask for it. */
export interface WaitingContact {
  readonly name: string;
  readonly email: string;
  /** Where they live by the clock: mails tell times in it, and none leaves by night. */
  readonly timeZone: string;
}

/** The only way to who waits: written encrypted, bound to its row, and read together with one audit entry. */
export class WaitingContacts {
  constructor(private readonly cipher: Cipher) {}

  seal(id: string, contact: WaitingContact): Buffer {
    return this.cipher.encrypt(JSON.stringify(contact), cellOf(id));
  }

  /** Null once erased. */
  async read(tx: Transaction, actor: Actor, id: string): Promise<WaitingContact | null> {
    const [row] = await tx.query<{ contact: Buffer | null }>(`SELECT contact FROM waiting_list_entries WHERE id = $1`, [
      id,
    ]);
    if (!row?.contact) return null;
    const contact = JSON.parse(this.cipher.decrypt(row.contact, cellOf(id))) as WaitingContact;
    const action = 'waiting-list.contact.read';
    await recordAudit(tx, { actor, action, subjectKind: 'waiting-list-entry', subjectId: id });
    return contact;
  }
}

const cellOf = (row: string) => ({ table: 'waiting_list_entries', column: 'contact', row });
