import type { Cipher } from '../platform/cipher.js';
import type { Reader } from './consultation.repository.js';

/** What a consultation needs to know of the practitioner who is asked. */
export interface AskedPractitioner {
  readonly id: string;
  readonly slug: string;
  readonly givenName: string;
  /** "Ana Ruiz, MD" */
  readonly displayName: string;
  /** The zone they keep hours in. */
  readonly zone: string;
  /** Their verified address; null: nobody can be told of a request. */
  readonly email: string | null;
}

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly postnominals: readonly string[];
  readonly zone: string | null;
  readonly contactEmail: Buffer | null;
}

/** Reads the asked practitioner, whose address is kept encrypted with their listing. */
export class AskedPractitioners {
  constructor(private readonly cipher: Cipher) {}

  async find(reader: Reader, id: string): Promise<AskedPractitioner | null> {
    const [row] = await reader.query<Row>(
      `SELECT p.id, p.slug, p.given_name AS "givenName", p.family_name AS "familyName", p.postnominals,
         s.time_zone AS zone, p.contact_email AS "contactEmail"
       FROM practitioners p LEFT JOIN schedules s ON s.practitioner_id = p.id WHERE p.id = $1`,
      [id],
    );
    if (!row) return null;
    const cell = { table: 'practitioners', column: 'contact_email', row: row.id };
    return {
      id: row.id,
      slug: row.slug,
      givenName: row.givenName,
      displayName: [`${row.givenName} ${row.familyName}`, ...row.postnominals].join(', '),
      zone: row.zone ?? 'UTC',
      email: row.contactEmail && this.cipher.decrypt(row.contactEmail, cell),
    };
  }

  /** A consultation's practitioner cannot be missing: the row refers to it. */
  async get(reader: Reader, id: string): Promise<AskedPractitioner> {
    const practitioner = await this.find(reader, id);
    if (!practitioner) throw new Error('A consultation refers to a practitioner who is not there.');
    return practitioner;
  }
}
