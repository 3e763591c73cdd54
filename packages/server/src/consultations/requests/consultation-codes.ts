import type { Temporal } from 'temporal-polyfill';
import { type Cipher, equalInConstantTime } from '../../platform/cipher.js';
import { fromDate } from '../../platform/clock.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { digitsOf } from '../../platform/typed-digits.js';
import type { Transaction } from '../../platform/unit-of-work.js';

export type CodeTry = { readonly accepted: true } | { readonly accepted: false; readonly attemptsLeft: number };

/** What typing the code proves: that the patient reads the mail they gave. */
const PURPOSE = 'CONFIRM_EMAIL';
const TRIES = 5;
const DIGITS = 6;

/**
 * Six-digit codes, derived from what they are for and a generation, so that the database holds none. A new generation
 * ends the one before. Five tries are counted in the row, under its lock: no two guesses share one try.
 */
export class ConsultationCodes {
  constructor(private readonly cipher: Cipher) {}

  /** Makes a new code valid until then and ends the old one. Answers its generation, which a mail is told. */
  async issue(tx: Transaction, consultationId: string, expiresAt: Temporal.Instant): Promise<number> {
    const [code] = await tx.query<{ generation: number }>(
      `INSERT INTO consultation_codes (consultation_id, purpose, generation, expires_at) VALUES ($1, $2, 1, $3)
       ON CONFLICT (consultation_id, purpose) DO UPDATE
         SET generation = consultation_codes.generation + 1, tries = 0, used_at = NULL, expires_at = EXCLUDED.expires_at
       RETURNING generation`,
      [consultationId, PURPOSE, expiresAt.toString()],
    );
    return code!.generation;
  }

  /** The digits of a generation. */
  codeOf(consultationId: string, generation: number): string {
    const mac = this.cipher.mac('consultation-code', consultationId, PURPOSE, String(generation));
    return String(mac.readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, '0');
  }

  /** Counts the try, then compares. A used, expired or used-up code is never accepted, whatever was typed. */
  async try(tx: Transaction, consultationId: string, typed: string): Promise<CodeTry> {
    const [code] = await tx.query<{ generation: number; tries: number }>(
      `UPDATE consultation_codes SET tries = tries + 1
       WHERE consultation_id = $1 AND purpose = $2 AND used_at IS NULL AND tries < ${TRIES} AND expires_at > $3
       RETURNING generation, tries`,
      [consultationId, PURPOSE, tx.clock.now().toString()],
    );
    if (!code) return { accepted: false, attemptsLeft: 0 };
    const expected = this.codeOf(consultationId, code.generation);
    if (!equalInConstantTime(digitsOf(typed), expected)) return { accepted: false, attemptsLeft: TRIES - code.tries };
    return { accepted: true };
  }

  /** Whoever sends it again has five tries of their own for that. */
  async use(tx: Transaction, consultationId: string): Promise<void> {
    await tx.query(
      `UPDATE consultation_codes SET used_at = $3, tries = 0 WHERE consultation_id = $1 AND purpose = $2`,
      [consultationId, PURPOSE, tx.clock.now().toString()],
    );
  }

  /** Whether these are the digits that were accepted, as long as they would still work. A wrong guess takes a try. */
  async wasTaken(tx: Transaction, consultationId: string, typed: string): Promise<boolean> {
    const [code] = await tx.query<{ generation: number }>(
      `SELECT generation FROM consultation_codes
       WHERE consultation_id = $1 AND purpose = $2 AND used_at IS NOT NULL AND tries < ${TRIES} AND expires_at > $3
       FOR UPDATE`,
      [consultationId, PURPOSE, tx.clock.now().toString()],
    );
    if (!code) return false;
    if (equalInConstantTime(digitsOf(typed), this.codeOf(consultationId, code.generation))) return true;
    await tx.query(`UPDATE consultation_codes SET tries = tries + 1 WHERE consultation_id = $1 AND purpose = $2`, [
      consultationId,
      PURPOSE,
    ]);
    return false;
  }

  /** Until when this generation can be typed; null when it no longer can: its mail is not worth sending. */
  async expiryOf(tx: Transaction, consultationId: string, generation: number): Promise<Temporal.Instant | null> {
    const [code] = await tx.query<{ expiresAt: Date }>(
      `SELECT expires_at AS "expiresAt" FROM consultation_codes
       WHERE consultation_id = $1 AND purpose = $2 AND generation = $3 AND used_at IS NULL AND expires_at > $4`,
      [consultationId, PURPOSE, generation, tx.clock.now().toString()],
    );
    return code ? fromDate(code.expiresAt) : null;
  }
}

/** Why this cannot be any code, or null. A field left empty or half filled is a slip, and takes none of the tries. */
export function problemOfCode(typed: string): InvalidInput | null {
  if (/^\d{6}$/.test(digitsOf(typed))) return null;
  return new InvalidInput([{ path: ['code'], message: 'Type all six digits from the email.' }]);
}
