import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { type Cipher, equalInConstantTime } from '../../platform/cipher.js';
import { fromDate } from '../../platform/clock.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';

export type LinkPurpose = 'SIGN_IN' | 'CHANGE_EMAIL' | 'INVITE_OPERATOR';

export interface NewMailLink {
  /** GOODBYE: an address that is kept for one letter more. It opens nothing. */
  readonly purpose: LinkPurpose | 'GOODBYE';
  readonly email: string;
  readonly expiresAt: Temporal.Instant;
  readonly accountId?: string;
  /** A path on this site. */
  readonly goesTo?: string | null;
}

export interface MailLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly email: string;
  readonly accountId: string | null;
  readonly goesTo: string | null;
  readonly expiresAt: Temporal.Instant;
}

interface Row {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly email: Buffer;
  readonly accountId: string | null;
  readonly goesTo: string | null;
  readonly expiresAt: Date;
}

const ID_BYTES = 16;
const PROOF_BYTES = 24;
const COLUMNS = `id, purpose, email, account_id AS "accountId", goes_to AS "goesTo", expires_at AS "expiresAt"`;

/**
 * Links that are mailed and used once. Like a private link, its token is derived from the row and a key: the mail is
 * written when it leaves, and neither the row nor the outbox ever holds what opens it.
 */
export class MailLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
  ) {}

  async make(tx: Transaction, link: NewMailLink): Promise<string> {
    const id = randomUUID();
    await tx.query(
      `INSERT INTO mail_links (id, purpose, email, email_hash, account_id, goes_to, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        link.purpose,
        this.cipher.encrypt(link.email, { table: 'mail_links', column: 'email', row: id }),
        this.#emailHash(link.email),
        link.accountId ?? null,
        link.goesTo ?? null,
        tx.clock.now().toString(),
        link.expiresAt.toString(),
      ],
    );
    return id;
  }

  tokenOf(id: string): string {
    return Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), this.#proof(id)]).toString('base64url');
  }

  /** What the token opens, without using it up; null when it was altered, made up, used or is over. */
  async find(token: string): Promise<MailLink | null> {
    const id = this.#idOf(token);
    return id === null ? null : this.findById(id);
  }

  async findById(id: string): Promise<MailLink | null> {
    const [row] = await this.unitOfWork.query<Row>(
      `SELECT ${COLUMNS} FROM mail_links
       WHERE id = $1 AND used_at IS NULL AND expires_at > $2 AND purpose <> 'GOODBYE'`,
      [id, this.unitOfWork.clock.now().toString()],
    );
    return row ? this.#read(row) : null;
  }

  /** Uses the token up: of two who come with it at once, one gets the link. */
  async use(tx: Transaction, token: string): Promise<MailLink | null> {
    const id = this.#idOf(token);
    if (!id) return null;
    const now = tx.clock.now().toString();
    const [row] = await tx.query<Row>(
      `UPDATE mail_links SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND expires_at > $2 AND purpose <> 'GOODBYE' RETURNING ${COLUMNS}`,
      [id, now],
    );
    return row ? this.#read(row) : null;
  }

  /** Ends whatever links of this purpose the address has been sent. */
  async endAll(tx: Transaction, purpose: LinkPurpose, email: string): Promise<void> {
    await tx.query(`UPDATE mail_links SET used_at = $3 WHERE email_hash = $1 AND purpose = $2 AND used_at IS NULL`, [
      this.#emailHash(email),
      purpose,
      tx.clock.now().toString(),
    ]);
  }

  /** This one link opens nothing any more. */
  async end(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE mail_links SET used_at = $2 WHERE id = $1 AND used_at IS NULL`, [
      id,
      tx.clock.now().toString(),
    ]);
  }

  /** Null once the letter is a day late. */
  async findGoodbyeAddress(id: string): Promise<string | null> {
    const [row] = await this.unitOfWork.query<{ email: Buffer }>(
      `SELECT email FROM mail_links WHERE id = $1 AND purpose = 'GOODBYE'`,
      [id],
    );
    return row ? this.cipher.decrypt(row.email, { table: 'mail_links', column: 'email', row: id }) : null;
  }

  /** Whatever this address has been sent, and which change took its place. */
  async removeAll(tx: Transaction, email: string): Promise<void> {
    await tx.query(`DELETE FROM mail_links WHERE email_hash = $1`, [this.#emailHash(email)]);
  }

  /** The open link of this purpose to the address, if there is one. */
  async findOpen(tx: Transaction, purpose: LinkPurpose, email: string): Promise<MailLink | null> {
    const [row] = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM mail_links
       WHERE email_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3
       ORDER BY expires_at DESC LIMIT 1`,
      [this.#emailHash(email), purpose, tx.clock.now().toString()],
    );
    return row ? this.#read(row) : null;
  }

  /** Writes down which address a change took the place of, for the notice to it. */
  async noteFormer(tx: Transaction, id: string, email: string): Promise<void> {
    await tx.query(`UPDATE mail_links SET former_email = $2 WHERE id = $1`, [
      id,
      this.cipher.encrypt(email, { table: 'mail_links', column: 'former_email', row: id }),
    ]);
  }

  async findFormer(id: string): Promise<string | null> {
    const [row] = await this.unitOfWork.query<{ former: Buffer | null }>(
      `SELECT former_email AS former FROM mail_links WHERE id = $1`,
      [id],
    );
    return row?.former
      ? this.cipher.decrypt(row.former, { table: 'mail_links', column: 'former_email', row: id })
      : null;
  }

  /** Links that are over, with the addresses they were sent to; challenges nobody answered; sessions that ended. */
  sweep(): Sweep {
    return {
      name: 'accounts.links',
      everySeconds: 300,
      run: async () => {
        const now = this.unitOfWork.clock.now();
        // A notice that goes with a link may leave a little after it is over.
        const counts = [
          await this.#deleteOver('mail_links', now.subtract({ hours: 24 })),
          await this.#deleteOver('sign_in_challenges', now),
          await this.#deleteOver('account_sessions', now),
        ];
        return counts.reduce((sum, gone) => sum + gone, 0);
      },
    };
  }

  async #deleteOver(table: string, before: Temporal.Instant): Promise<number> {
    const gone = await this.unitOfWork.query(
      `DELETE FROM ${table} WHERE id IN (
         SELECT id FROM ${table} WHERE expires_at < $1 LIMIT 5000 FOR UPDATE SKIP LOCKED) RETURNING 1`,
      [before.toString()],
    );
    return gone.length;
  }

  #read({ email, expiresAt, ...row }: Row): MailLink {
    const cell = { table: 'mail_links', column: 'email', row: row.id };
    return { ...row, email: this.cipher.decrypt(email, cell), expiresAt: fromDate(expiresAt) };
  }

  #idOf(token: string): string | null {
    if (token.length > 100) return null;
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== ID_BYTES + PROOF_BYTES || bytes.toString('base64url') !== token) return null;
    const hex = bytes.subarray(0, ID_BYTES).toString('hex');
    const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return equalInConstantTime(bytes.subarray(ID_BYTES), this.#proof(id)) ? id : null;
  }

  #proof(id: string): Buffer {
    return this.cipher.mac('mail-link', id).subarray(0, PROOF_BYTES);
  }

  #emailHash(email: string): Buffer {
    return this.cipher.mac('mail_links.email', email.toLowerCase());
  }
}
