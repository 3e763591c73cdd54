import type { AfterAddressChange } from '../../accounts/after-address-change.js';
import { theSystem } from '../../platform/actor.js';
import { appendChange } from '../../platform/changes.js';
import type { Cipher } from '../../platform/cipher.js';
import { Confidential } from '../confidences/confidential.js';
import { selectConsultations, updateConsultation } from '../consultation.repository.js';
import { moveWaitingContact, selectEntries } from '../waiting/waiting-list.repository.js';
import { WaitingContacts } from '../waiting/waiting-contacts.js';

/**
 * What somebody asked for, and where they wait, goes with them to a new address: they see it, take it along and erase it by
 * their account, and what is mailed about it reaches them. Links in earlier mails work on: whoever fears for the old mailbox
 * closes them with one press. What that address never confirmed is nobody's, and stays behind.
 */
export function requestsFollowAddress(cipher: Cipher): AfterAddressChange {
  const confidential = new Confidential(cipher);
  const contacts = new WaitingContacts(cipher);
  return async (tx, { from, to }) => {
    const [former, present] = [confidential.contactHash(from), confidential.contactHash(to)];
    if (former.equals(present)) return;
    const ofFormer = 'contact_hash = $1::bytea AND email_confirmed_at IS NOT NULL ORDER BY id FOR UPDATE';
    for (const { id } of await selectConsultations(tx, ofFormer, [former])) {
      const contact = await confidential.readContact(tx, theSystem, id);
      if (!contact) continue;
      const moved = confidential.sealPart(id, 'contact', { ...contact, email: to });
      await updateConsultation(tx, id, { contact: moved, contact_hash: present });
      await appendChange(tx, { kind: 'consultation.changed', subjectKind: 'consultation', subjectId: id });
    }
    const places = await selectEntries(tx, CONFIRMED_BY, [former]);
    await tx.lockAll(
      'practitioner',
      places.map(({ practitionerId }) => practitionerId),
    );
    for (const { id } of await selectEntries(tx, CONFIRMED_BY, [former])) {
      const contact = await contacts.read(tx, theSystem, id);
      if (contact) await moveWaitingContact(tx, id, contacts.seal(id, { ...contact, email: to }), present);
    }
  };
}

const CONFIRMED_BY = 'e.contact_hash = $1::bytea AND e.confirmed_at IS NOT NULL ORDER BY e.id';
