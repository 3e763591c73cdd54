import { randomInt } from 'node:crypto';
import type { Cipher } from '../../platform/cipher.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { RECOVERY_CODE_LETTERS } from './typed-code.js';

const COUNT = 10;
/** None that looks like another. Ten of them are 49 bits: more than anybody guesses at fifty tries a day. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';

/** Codes for the day the telephone is lost: shown once, kept as keyed hashes, each used once. */
export class RecoveryCodes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
  ) {}

  /** Ten new ones in place of whatever there were. To be shown now: nobody can read them again. */
  async replace(tx: Transaction, accountId: string): Promise<string[]> {
    await this.removeAll(tx, accountId);
    const codes = Array.from({ length: COUNT }, newCode);
    await tx.query(
      `INSERT INTO recovery_codes (account_id, code_hash) SELECT $1::uuid, hash FROM unnest($2::bytea[]) AS hash`,
      [accountId, codes.map((letters) => this.#hash(accountId, letters))],
    );
    return codes.map(inTwoHalves);
  }

  /** Uses a code up: of two who come with it at once, one is let in. */
  async use(tx: Transaction, accountId: string, letters: string): Promise<boolean> {
    const used = await tx.query<{ id: string }>(
      `UPDATE recovery_codes SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL
       RETURNING account_id AS id`,
      [accountId, this.#hash(accountId, letters), tx.clock.now().toString()],
    );
    return used.length > 0;
  }

  async countLeft(accountId: string): Promise<number> {
    const [row] = await this.unitOfWork.query<{ count: number }>(
      `SELECT count(*) FROM recovery_codes WHERE account_id = $1 AND used_at IS NULL`,
      [accountId],
    );
    return row?.count ?? 0;
  }

  async removeAll(tx: Transaction, accountId: string): Promise<void> {
    await tx.query(`DELETE FROM recovery_codes WHERE account_id = $1`, [accountId]);
  }

  #hash(accountId: string, letters: string): Buffer {
    return this.cipher.mac('recovery_codes.code_hash', accountId, letters);
  }
}

function newCode(): string {
  return Array.from({ length: RECOVERY_CODE_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** "k7mq2-x9f4h" */
function inTwoHalves(letters: string): string {
  return `${letters.slice(0, letters.length / 2)}-${letters.slice(letters.length / 2)}`;
}
