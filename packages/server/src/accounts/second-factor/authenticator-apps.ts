import type { Temporal } from 'temporal-polyfill';
import type { Cipher } from '../../platform/cipher.js';
import { fromDate } from '../../platform/clock.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { newAuthenticatorSecret } from './authenticator-codes.js';

/** For so long a secret that was shown waits for its first code. */
export const SETUP_MINUTES = 30;

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The secrets that accounts share with authenticator apps, which are kept encrypted. */
export class AuthenticatorApps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
  ) {}

  /** Since when the account has one; null: it has none, or none that showed a code yet. */
  async since(accountId: string): Promise<Temporal.Instant | null> {
    const [row] = await this.unitOfWork.query<{ confirmedAt: Date }>(
      `SELECT confirmed_at AS "confirmedAt" FROM authenticator_apps WHERE account_id = $1 AND confirmed_at IS NOT NULL`,
      [accountId],
    );
    return row ? fromDate(row.confirmedAt) : null;
  }

  /** Makes a secret that waits for its first code; of one that waited already nothing is left. False: there is an app. */
  async begin(tx: Transaction, accountId: string): Promise<boolean> {
    const begun = await tx.query(
      `INSERT INTO authenticator_apps (account_id, secret, created_at) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE SET secret = EXCLUDED.secret, created_at = EXCLUDED.created_at, last_step = 0
         WHERE authenticator_apps.confirmed_at IS NULL
       RETURNING 1`,
      [accountId, this.cipher.encrypt(newAuthenticatorSecret(), cellOf(accountId)), tx.clock.now().toString()],
    );
    return begun.length > 0;
  }

  /** The secret that waits for its first code; null: none was made lately. */
  async findWaiting(reader: Reader, accountId: string): Promise<string | null> {
    const [row] = await reader.query<{ secret: Buffer }>(
      `SELECT secret FROM authenticator_apps WHERE account_id = $1 AND confirmed_at IS NULL AND created_at > $2`,
      [accountId, this.#oldestWaiting().toString()],
    );
    return row ? this.cipher.decrypt(row.secret, cellOf(accountId)) : null;
  }

  /** From here on it protects. The code of this step was shown just now, and is not taken again. */
  async confirm(tx: Transaction, accountId: string, step: number): Promise<void> {
    await tx.query(`UPDATE authenticator_apps SET confirmed_at = $2, last_step = $3 WHERE account_id = $1`, [
      accountId,
      tx.clock.now().toString(),
      step,
    ]);
  }

  async findSecret(tx: Transaction, accountId: string): Promise<string | null> {
    const [row] = await tx.query<{ secret: Buffer }>(
      `SELECT secret FROM authenticator_apps WHERE account_id = $1 AND confirmed_at IS NOT NULL`,
      [accountId],
    );
    return row ? this.cipher.decrypt(row.secret, cellOf(accountId)) : null;
  }

  /** Uses a step's code up: of two who come with it at once, and of any who come later, one is let in. */
  async useStep(tx: Transaction, accountId: string, step: number): Promise<boolean> {
    const used = await tx.query<{ step: number }>(
      `UPDATE authenticator_apps SET last_step = $2 WHERE account_id = $1 AND last_step < $2 RETURNING last_step AS step`,
      [accountId, step],
    );
    return used.length > 0;
  }

  /** Answers whether there was one. */
  async remove(tx: Transaction, accountId: string): Promise<boolean> {
    const gone = await tx.query<{ id: string }>(
      `DELETE FROM authenticator_apps WHERE account_id = $1 AND confirmed_at IS NOT NULL RETURNING account_id AS id`,
      [accountId],
    );
    return gone.length > 0;
  }

  /** Secrets that were shown and never used. */
  sweep(): Sweep {
    return {
      name: 'accounts.authenticator-apps',
      everySeconds: 300,
      run: async () => {
        const gone = await this.unitOfWork.query(
          `DELETE FROM authenticator_apps WHERE confirmed_at IS NULL AND created_at <= $1 RETURNING 1`,
          [this.#oldestWaiting().toString()],
        );
        return gone.length;
      },
    };
  }

  #oldestWaiting(): Temporal.Instant {
    return this.unitOfWork.clock.now().subtract({ minutes: SETUP_MINUTES });
  }
}

const cellOf = (row: string) => ({ table: 'authenticator_apps', column: 'secret', row });
