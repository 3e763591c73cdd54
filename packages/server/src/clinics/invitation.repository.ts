import { randomUUID } from 'node:crypto';
import { isSuspendedSql } from '../accounts/suspension/is-suspended.js';
import type { Transaction } from '../platform/unit-of-work.js';
import type { Reader } from './clinic.repository.js';
import type { InvitationSeals } from './invitation-seals.js';

export type InvitedAs = 'PRACTITIONER' | 'MANAGER';

/** One that is open: it can be accepted until it runs out or is taken back. */
export interface OpenInvitation {
  readonly id: string;
  readonly clinicId: string;
  readonly as: InvitedAs;
  readonly email: string;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
}

type Row = Omit<OpenInvitation, 'email'> & { readonly email: Buffer };

const OPEN = `SELECT id, clinic_id AS "clinicId", as_what AS "as", email, invited_at AS "invitedAt", expires_at AS "expiresAt"
  FROM clinic_invitations WHERE state = 'OPEN'`;

export const INVITATION_DAYS = 14;

/** How long it is kept that one was answered, taken back or ran out, and by whom it was sent. */
const KEPT_DAYS = 90;

/** Rows of invitations. An address is in one as long as it is open. */
export class InvitationRepository {
  constructor(private readonly seals: InvitationSeals) {}

  /** The id of the new one; null: this address has one already, which goes on. */
  async insert(
    tx: Transaction,
    asked: { readonly clinicId: string; readonly as: InvitedAs; readonly email: string; readonly by: string },
  ): Promise<string | null> {
    const id = randomUUID();
    const now = tx.clock.now();
    const rows = await tx.query(
      `INSERT INTO clinic_invitations (id, clinic_id, as_what, email, email_hash, invited_by, invited_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (clinic_id, as_what, email_hash) WHERE state = 'OPEN' DO NOTHING RETURNING 1`,
      [
        id,
        asked.clinicId,
        asked.as,
        this.seals.seal(id, asked.email),
        this.seals.hash(asked.email),
        asked.by,
        now.toString(),
        now.add({ hours: INVITATION_DAYS * 24 }).toString(),
      ],
    );
    return rows.length > 0 ? id : null;
  }

  async listOpen(reader: Reader & Pick<Transaction, 'clock'>, clinicId: string): Promise<OpenInvitation[]> {
    const rows = await reader.query<Row>(`${OPEN} AND clinic_id = $1 AND expires_at > $2 ORDER BY invited_at, id`, [
      clinicId,
      reader.clock.now().toString(),
    ]);
    return rows.map((row) => this.#read(row));
  }

  /** Those that wait for the answer of whoever has this address. */
  async listTo(
    reader: Reader & Pick<Transaction, 'clock'>,
    email: string,
  ): Promise<{ clinic: string; as: string; invitedAt: Date; until: Date }[]> {
    return reader.query(
      `SELECT c.name AS clinic, lower(i.as_what) AS "as", i.invited_at AS "invitedAt", i.expires_at AS until
       FROM clinic_invitations i JOIN clinics c ON c.id = i.clinic_id
       WHERE i.state = 'OPEN' AND i.email_hash = $1 AND i.expires_at > $2 ORDER BY i.invited_at, i.id`,
      [this.seals.hash(email), reader.clock.now().toString()],
    );
  }

  /**
   * One that whoever was asked may answer now. Null: it was answered, taken back or is over, or whoever sent it is suspended,
   * and nobody comes to a clinic at their wish as long as they are.
   */
  async findAnswerable(reader: Reader & Pick<Transaction, 'clock'>, id: string): Promise<OpenInvitation | null> {
    const [row] = await reader.query<Row>(
      `${OPEN} AND id = $1 AND expires_at > $2 AND NOT ${isSuspendedSql('clinic_invitations.invited_by')}`,
      [id, reader.clock.now().toString()],
    );
    return row ? this.#read(row) : null;
  }

  /** Null: it was answered, taken back or is over. */
  async findOpen(reader: Reader & Pick<Transaction, 'clock'>, id: string): Promise<OpenInvitation | null> {
    const [row] = await reader.query<Row>(`${OPEN} AND id = $1 AND expires_at > $2`, [
      id,
      reader.clock.now().toString(),
    ]);
    return row ? this.#read(row) : null;
  }

  /** Of two who end it at once, one does. */
  async end(tx: Transaction, id: string, state: 'ACCEPTED' | 'DECLINED' | 'REVOKED'): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE clinic_invitations SET state = $2, email = NULL, email_hash = NULL
       WHERE id = $1 AND state = 'OPEN' AND expires_at > $3 RETURNING 1`,
      [id, state, tx.clock.now().toString()],
    );
    return rows.length > 0;
  }

  /** Nobody is left who asked. Answers which. */
  async revokeAll(tx: Transaction, clinicId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `UPDATE clinic_invitations SET state = 'REVOKED', email = NULL, email_hash = NULL
       WHERE clinic_id = $1 AND state = 'OPEN' RETURNING id`,
      [clinicId],
    );
    return rows.map(({ id }) => id);
  }

  /** Whoever was asked there is gone. */
  async forgetAddress(tx: Transaction, email: string): Promise<void> {
    await tx.query(`DELETE FROM clinic_invitations WHERE email_hash = $1`, [this.seals.hash(email)]);
  }

  /** Those that ran out lose their address. Answers how many. */
  async expire(tx: Transaction): Promise<number> {
    const rows = await tx.query(
      `UPDATE clinic_invitations SET state = 'EXPIRED', email = NULL, email_hash = NULL
       WHERE id IN (SELECT id FROM clinic_invitations WHERE state = 'OPEN' AND expires_at <= $1
                    LIMIT 500 FOR UPDATE SKIP LOCKED) RETURNING 1`,
      [tx.clock.now().toString()],
    );
    return rows.length;
  }

  /** Those that were sent so long ago that nobody asks about them any more. Answers how many. */
  async forget(tx: Transaction): Promise<number> {
    const rows = await tx.query(
      `DELETE FROM clinic_invitations WHERE id IN (
         SELECT id FROM clinic_invitations WHERE state <> 'OPEN' AND expires_at <= $1
         LIMIT 500 FOR UPDATE SKIP LOCKED) RETURNING 1`,
      [
        tx.clock
          .now()
          .subtract({ hours: 24 * KEPT_DAYS })
          .toString(),
      ],
    );
    return rows.length;
  }

  #read({ email, ...row }: Row): OpenInvitation {
    return { ...row, email: this.seals.open(row.id, email) ?? '' };
  }
}
