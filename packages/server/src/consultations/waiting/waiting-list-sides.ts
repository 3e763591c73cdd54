import { linkOf, type Actor } from '../../platform/actor.js';
import type { ConsultationSides } from '../door/consultation-sides.js';
import type { Reader } from '../consultation.repository.js';
import { findEntry, selectEntries, type WaitingRecord } from './waiting-list.repository.js';

/**
 * Whose place on a list it is: theirs who hold its private link, or signed in with the address that its link confirmed.
 * Nobody else sees it, the practitioner included: to them it is not there.
 */
export class WaitingListSides {
  constructor(private readonly sides: Pick<ConsultationSides, 'contactHashOf'>) {}

  async find(reader: Reader, actor: Actor, id: string): Promise<WaitingRecord | null> {
    const link = linkOf(actor);
    if (link?.role === 'WAITING' && link.subjectId === id) return findEntry(reader, id);
    const own = actor.kind === 'ACCOUNT' ? await this.sides.contactHashOf(reader, actor) : null;
    if (!own) return null;
    const [entry] = await selectEntries(reader, `e.id = $1 AND ${OF_CONTACT.replace('$1', '$2')}`, [id, own]);
    return entry ?? null;
  }

  /** Where somebody who signed in waits or waited, the newest place first. */
  async list(reader: Reader, actor: Actor): Promise<WaitingRecord[]> {
    const own = actor.kind === 'ACCOUNT' ? await this.sides.contactHashOf(reader, actor) : null;
    return own ? selectEntries(reader, `${OF_CONTACT} ORDER BY e.confirmed_at DESC, e.id`, [own]) : [];
  }
}

/** An address that somebody typed and nobody confirmed gathers nothing. */
const OF_CONTACT = `e.contact_hash = $1::bytea AND e.confirmed_at IS NOT NULL`;
