import { readContactEmail } from '../../listing/keeper/contact-email.js';
import type { Actor } from '../../platform/actor.js';
import type { Cipher } from '../../platform/cipher.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Reader } from '../consultation.repository.js';

/** What a consultation needs to know of the practitioner who is asked: all of it public but the last. */
export interface AskedPractitioner {
  readonly id: string;
  readonly slug: string;
  readonly givenName: string;
  /** "Ana Ruiz, MD" */
  readonly displayName: string;
  /** The zone they keep hours in. */
  readonly zone: string;
  /** Whether there is a verified address: without one nobody can be told of a request. */
  readonly hasAddress: boolean;
}

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly postnominals: readonly string[];
  readonly zone: string | null;
  readonly hasAddress: boolean;
}

/**
 * Reads the asked practitioner. Their verified address is no public fact: it is kept encrypted with their listing, opened
 * only to write to them, and every opening is on record.
 */
export class AskedPractitioners {
  constructor(private readonly cipher: Cipher) {}

  async find(reader: Reader, id: string): Promise<AskedPractitioner | null> {
    const [row] = await reader.query<Row>(
      `SELECT p.id, p.slug, p.given_name AS "givenName", p.family_name AS "familyName", p.postnominals,
         s.time_zone AS zone, p.contact_email IS NOT NULL AS "hasAddress"
       FROM practitioners p LEFT JOIN schedules s ON s.practitioner_id = p.id WHERE p.id = $1`,
      [id],
    );
    if (!row) return null;
    const { slug, givenName, hasAddress } = row;
    const displayName = [`${givenName} ${row.familyName}`, ...row.postnominals].join(', ');
    return { id, slug, givenName, displayName, zone: row.zone ?? 'UTC', hasAddress };
  }

  /** A consultation's practitioner cannot be missing: the row refers to it. */
  async get(reader: Reader, id: string): Promise<AskedPractitioner> {
    const practitioner = await this.find(reader, id);
    if (!practitioner) throw new Error('A consultation refers to a practitioner who is not there.');
    return practitioner;
  }

  /** Their verified address, read by this actor; null when there is none. */
  readAddress(tx: Transaction, actor: Actor, id: string): Promise<string | null> {
    return readContactEmail(tx, this.cipher, actor, id);
  }
}
