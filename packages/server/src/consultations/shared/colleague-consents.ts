import type { Transaction } from '../../platform/unit-of-work.js';
import type { Reader } from '../consultation.repository.js';

/**
 * Which colleague a patient lets read what they said. The request was shared with one person and nobody else: another one
 * reads it only after a yes to them by name, and no longer than the patient wants.
 */
export class ColleagueConsents {
  /** Under the row's lock: whoever takes the yes back waits for a reading that goes on, and the next one finds no yes. */
  async isGiven(tx: Transaction, consultationId: string, shareId: string): Promise<boolean> {
    const rows = await tx.query(
      `SELECT 1 FROM colleague_consents WHERE consultation_id = $1 AND share_id = $2 AND withdrawn_at IS NULL FOR SHARE`,
      [consultationId, shareId],
    );
    return rows.length > 0;
  }

  /** Of these shares, those that the patient said yes to. */
  async listGiven(reader: Reader, consultationId: string): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(
      `SELECT share_id AS id FROM colleague_consents WHERE consultation_id = $1 AND withdrawn_at IS NULL ORDER BY given_at`,
      [consultationId],
    );
    return rows.map(({ id }) => id);
  }

  async give(tx: Transaction, consultationId: string, shareId: string): Promise<void> {
    await tx.query(
      `INSERT INTO colleague_consents (consultation_id, share_id, given_at) VALUES ($1, $2, $3)
       ON CONFLICT (consultation_id, share_id) DO UPDATE SET given_at = excluded.given_at, withdrawn_at = NULL`,
      [consultationId, shareId, tx.clock.now().toString()],
    );
  }

  async takeBack(tx: Transaction, consultationId: string, shareId: string): Promise<void> {
    await tx.query(
      `UPDATE colleague_consents SET withdrawn_at = $3
       WHERE consultation_id = $1 AND share_id = $2 AND withdrawn_at IS NULL`,
      [consultationId, shareId, tx.clock.now().toString()],
    );
  }
}
