import { type Cipher, equalInConstantTime } from '../platform/cipher.js';
import { digitsOf } from '../platform/typed-digits.js';
import type { Transaction } from '../platform/unit-of-work.js';

const TRIES = 5;
const DIGITS = 6;
const CODE_HOURS = 24;

export type ClaimCodeTry = { readonly accepted: true } | { readonly accepted: false; readonly attemptsLeft: number };

/** Six digits that are mailed to whoever the listing or an official source names: derived, so that no row holds them. */
export class ClaimCodes {
  constructor(private readonly cipher: Cipher) {}

  /** Makes a new code and ends the one before. Answers its generation, which a mail is told. */
  async issue(tx: Transaction, claimId: string): Promise<number> {
    const until = tx.clock.now().add({ hours: CODE_HOURS }).toString();
    const [row] = await tx.query<{ generation: number }>(
      `UPDATE listing_claims SET code_generation = code_generation + 1, code_tries = 0, code_until = $2 WHERE id = $1
       RETURNING code_generation AS generation`,
      [claimId, until],
    );
    return row!.generation;
  }

  codeOf(claimId: string, generation: number): string {
    const mac = this.cipher.mac('listing-claim-code', claimId, String(generation));
    return String(mac.readUIntBE(0, 6) % 10 ** DIGITS).padStart(DIGITS, '0');
  }

  /**
   * Counts the try, then compares. Where no code left, because the address that was typed is not on file, everything is
   * the same and none is the right one.
   */
  async try(tx: Transaction, claimId: string, typed: string): Promise<ClaimCodeTry> {
    const [row] = await tx.query<{ generation: number; tries: number; hasLeft: boolean }>(
      `UPDATE listing_claims SET code_tries = code_tries + 1
       WHERE id = $1 AND state = 'CODE' AND code_tries < ${TRIES} AND code_until > $2
       RETURNING code_generation AS generation, code_tries AS tries,
         (code_route = 'OFFICIAL' OR typed_address_is_on_file) AS "hasLeft"`,
      [claimId, tx.clock.now().toString()],
    );
    if (!row) return { accepted: false, attemptsLeft: 0 };
    const isRight = equalInConstantTime(digitsOf(typed), this.codeOf(claimId, row.generation));
    return isRight && row.hasLeft ? { accepted: true } : { accepted: false, attemptsLeft: TRIES - row.tries };
  }
}

/** Whether this can be a code at all: a slip takes none of the tries. */
export function isCode(typed: string): boolean {
  return /^\d{6}$/.test(digitsOf(typed));
}
