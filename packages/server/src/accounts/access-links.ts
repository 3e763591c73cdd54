import type { LinkHolder, LinkRole } from '../platform/actor.js';
import { type Cipher, equalInConstantTime } from '../platform/cipher.js';
import type { Temporal } from 'temporal-polyfill';
import { fromDate } from '../platform/clock.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';

interface LinkRow {
  readonly generation: number;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

const ROLES: readonly LinkRole[] = ['PATIENT', 'PRACTITIONER'];
const ID_BYTES = 16;
const PROOF_BYTES = 24;
const TOKEN_BYTES = ID_BYTES + 1 + PROOF_BYTES;

/**
 * Private links. A token says which thing and which role it is for, and proves it with a keyed hash of both and of the
 * link's generation, so that there is nothing to store and nothing to steal from the database. It works until it
 * expires, is revoked, or its generation is over.
 */
export class AccessLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
  ) {}

  /** Makes a link work until then; one that exists keeps its token. A revoked one stays revoked. */
  async grant(tx: Transaction, subjectId: string, role: LinkRole, expiresAt: Temporal.Instant): Promise<void> {
    await tx.query(
      `INSERT INTO access_links (subject_id, role, expires_at) VALUES ($1, $2, $3)
       ON CONFLICT (subject_id, role) DO UPDATE SET expires_at = EXCLUDED.expires_at`,
      [subjectId, role, expiresAt.toString()],
    );
  }

  /** Makes every token given out so far worthless. */
  async revoke(tx: Transaction, subjectId: string, role: LinkRole): Promise<void> {
    await tx.query(
      `UPDATE access_links SET revoked_at = $3, generation = generation + 1 WHERE subject_id = $1 AND role = $2`,
      [subjectId, role, tx.clock.now().toString()],
    );
  }

  /** The token of a link that works, or null. To be shown or mailed to its holder, never written down or logged. */
  async tokenFor(subjectId: string, role: LinkRole): Promise<string | null> {
    const link = await this.#findWorking(subjectId, role);
    return link && this.#token(subjectId, role, link.generation).toString('base64url');
  }

  /** Who holds this token; null when it was altered, made up, has expired or was revoked, without saying which. */
  async read(token: string): Promise<LinkHolder | null> {
    // Anything longer was never ours; base64url that decodes to the right bytes but is written otherwise neither.
    if (token.length > 100) return null;
    const bytes = Buffer.from(token, 'base64url');
    const role = ROLES[bytes[ID_BYTES] ?? -1];
    if (bytes.length !== TOKEN_BYTES || !role || bytes.toString('base64url') !== token) return null;
    const subjectId = uuidOf(bytes.subarray(0, ID_BYTES));
    const link = await this.#findWorking(subjectId, role);
    if (!link || !equalInConstantTime(bytes, this.#token(subjectId, role, link.generation))) return null;
    return { kind: 'LINK', role, subjectId };
  }

  async #findWorking(subjectId: string, role: LinkRole): Promise<LinkRow | null> {
    const [link] = await this.unitOfWork.query<LinkRow>(
      `SELECT generation, expires_at AS "expiresAt", revoked_at AS "revokedAt"
       FROM access_links WHERE subject_id = $1 AND role = $2`,
      [subjectId, role],
    );
    if (!link || link.revokedAt) return null;
    return fromDate(link.expiresAt).epochMilliseconds > this.unitOfWork.clock.now().epochMilliseconds ? link : null;
  }

  #token(subjectId: string, role: LinkRole, generation: number): Buffer {
    const proof = this.cipher.mac('access-link', subjectId, role, String(generation)).subarray(0, PROOF_BYTES);
    return Buffer.concat([
      Buffer.from(subjectId.replaceAll('-', ''), 'hex'),
      Buffer.from([ROLES.indexOf(role)]),
      proof,
    ]);
  }
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
