import { randomUUID } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { fromDate } from '../../platform/clock.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Reader } from '../consultation.repository.js';

/** What a patient agrees to: that we keep it, that who was asked reads it, that one colleague of theirs does. */
export const ConsentPurpose = {
  COLLECT: 'COLLECT',
  SHARE_WITH_PRACTITIONER: 'SHARE_WITH_PRACTITIONER',
  COLLEAGUE: 'COLLEAGUE',
} as const;
export type ConsentPurpose = (typeof ConsentPurpose)[keyof typeof ConsentPurpose];

/** To what, and of a colleague: by which share. */
export interface Agreement {
  readonly consultationId: string;
  readonly purpose: ConsentPurpose;
  readonly shareId?: string | null;
}

export interface ConsentRow {
  readonly purpose: ConsentPurpose;
  readonly shareId: string | null;
  readonly textVersion: string;
  readonly givenAt: Temporal.Instant;
  readonly withdrawnAt: Temporal.Instant | null;
}

const IS_IN_FORCE = `consultation_id = $1 AND purpose = $2 AND share_id IS NOT DISTINCT FROM $3::uuid AND withdrawn_at IS NULL`;

/**
 * What patients agreed to: each yes is a row, which stays when it is taken back, and a yes said again is another one. A
 * request was shared with one person and nobody else: a colleague reads it only after a yes to them by name.
 */
export class Consents {
  /** Under the row's lock: whoever takes the yes back waits for a reading that goes on, and the next one finds no yes. */
  async isGiven(tx: Transaction, agreement: Agreement): Promise<boolean> {
    const rows = await tx.query(`SELECT 1 FROM consents WHERE ${IS_IN_FORCE} FOR SHARE`, of(agreement));
    return rows.length > 0;
  }

  /** When the last yes was taken back; for an agreement that is not given. Null: there never was one. */
  async endedAt(tx: Transaction, agreement: Agreement): Promise<Temporal.Instant | null> {
    const [row] = await tx.query<{ at: Date | null }>(
      `SELECT max(withdrawn_at) AS at FROM consents
       WHERE consultation_id = $1 AND purpose = $2 AND share_id IS NOT DISTINCT FROM $3::uuid`,
      of(agreement),
    );
    return row?.at ? fromDate(row.at) : null;
  }

  /** Every one, the oldest first. */
  async list(reader: Reader, consultationId: string): Promise<ConsentRow[]> {
    const rows = await reader.query<DatedRow>(
      `SELECT purpose, share_id AS "shareId", text_version AS "textVersion", given_at AS "givenAt",
         withdrawn_at AS "withdrawnAt"
       FROM consents WHERE consultation_id = $1 ORDER BY given_at, purpose, id`,
      [consultationId],
    );
    return rows.map(({ givenAt, withdrawnAt, ...row }) => ({
      ...row,
      givenAt: fromDate(givenAt),
      withdrawnAt: withdrawnAt && fromDate(withdrawnAt),
    }));
  }

  /** The shares of those colleagues who may read. */
  async listColleagues(reader: Reader, consultationId: string): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(
      `SELECT share_id AS id FROM consents
       WHERE consultation_id = $1 AND purpose = 'COLLEAGUE' AND withdrawn_at IS NULL ORDER BY given_at`,
      [consultationId],
    );
    return rows.map(({ id }) => id);
  }

  /** Said twice it is one. */
  async give(tx: Transaction, agreement: Agreement, textVersion: string): Promise<void> {
    await tx.query(
      `INSERT INTO consents (id, consultation_id, purpose, share_id, text_version, given_at)
       VALUES ($4, $1, $2, $3, $5, $6) ON CONFLICT DO NOTHING`,
      [...of(agreement), randomUUID(), textVersion, tx.clock.now().toString()],
    );
  }

  /** Answers which record it was; null: there was none to take back. */
  async takeBack(tx: Transaction, agreement: Agreement): Promise<string | null> {
    const [row] = await tx.query<{ id: string }>(
      `UPDATE consents SET withdrawn_at = $4 WHERE ${IS_IN_FORCE} RETURNING id`,
      [...of(agreement), tx.clock.now().toString()],
    );
    return row?.id ?? null;
  }

  /** One that was taken back, in a database from before that. */
  async takeBackAgain(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE consents SET withdrawn_at = $2 WHERE id = $1 AND withdrawn_at IS NULL`, [
      id,
      tx.clock.now().toString(),
    ]);
  }

  /** No colleague may read any more. */
  async takeColleaguesBack(tx: Transaction, consultationId: string): Promise<void> {
    await tx.query(
      `UPDATE consents SET withdrawn_at = $2
       WHERE consultation_id = $1 AND purpose = 'COLLEAGUE' AND withdrawn_at IS NULL`,
      [consultationId, tx.clock.now().toString()],
    );
  }

  /** Nothing is agreed to any more. */
  async takeAllBack(tx: Transaction, consultationId: string): Promise<void> {
    await tx.query(`UPDATE consents SET withdrawn_at = $2 WHERE consultation_id = $1 AND withdrawn_at IS NULL`, [
      consultationId,
      tx.clock.now().toString(),
    ]);
  }
}

interface DatedRow extends Omit<ConsentRow, 'givenAt' | 'withdrawnAt'> {
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
}

function of({ consultationId, purpose, shareId = null }: Agreement): unknown[] {
  return [consultationId, purpose, shareId];
}
