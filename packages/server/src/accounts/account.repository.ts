import type { Role } from '../platform/actor.js';
import type { Cipher } from '../platform/cipher.js';
import type { Transaction } from '../platform/unit-of-work.js';
import { mailboxKey } from './signing-in/mailbox-key.js';
import { isSuspendedSql } from './suspension/is-suspended.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** SQL: whether the account of this id has an authenticator app that showed a code, or a passkey. */
export function hasSecondFactorSql(accountId: string): string {
  return `(EXISTS (SELECT FROM authenticator_apps a WHERE a.account_id = ${accountId} AND a.confirmed_at IS NOT NULL)
    OR EXISTS (SELECT FROM passkeys p WHERE p.account_id = ${accountId}))`;
}

/** Accounts, by their ids and by their addresses, which are kept encrypted. */
export class AccountRepository {
  constructor(private readonly cipher: Cipher) {}

  async findIdByEmail(reader: Reader, email: string): Promise<string | null> {
    const [row] = await reader.query<{ id: string }>(`SELECT id FROM accounts WHERE email_hash = $1`, [
      this.#emailHash(email),
    ]);
    return row?.id ?? null;
  }

  /** Null once the account is gone. */
  async findEmail(reader: Reader, id: string): Promise<string | null> {
    const [row] = await reader.query<{ email: Buffer }>(`SELECT email FROM accounts WHERE id = $1`, [id]);
    return row ? this.cipher.decrypt(row.email, cellOf(id)) : null;
  }

  async changeEmail(tx: Transaction, id: string, email: string): Promise<void> {
    await tx.query(`UPDATE accounts SET email = $2, email_hash = $3, updated_at = $4 WHERE id = $1`, [
      id,
      this.cipher.encrypt(email, cellOf(id)),
      this.#emailHash(email),
      tx.clock.now().toString(),
    ]);
  }

  /** Until the transaction ends the account keeps its address. Comes before every other lock of whoever changes or deletes it. */
  async lockAddress(tx: Transaction, id: string): Promise<void> {
    await tx.lock('account-address', id);
  }

  /**
   * The address, for whoever deletes the account: nobody signs in to it, and no second step of it is taken away, until the
   * transaction ends. Who is doing so is waited for here, before any row of the account is written. Null: it is gone.
   */
  async lockForDeletion(tx: Transaction, id: string): Promise<string | null> {
    await this.lockAddress(tx, id);
    const email = await this.findEmail(tx, id);
    if (email === null) return null;
    await this.lockSigningIn(tx, [email]);
    await this.lockSecondFactor(tx, id);
    return email;
  }

  /** One after the other: whoever makes an account by these addresses, signs in by their links, or changes them. */
  async lockSigningIn(tx: Transaction, addresses: readonly string[]): Promise<void> {
    await tx.lockAll('account-email', addresses.map(mailboxKey));
  }

  async lockSecondFactor(tx: Transaction, id: string): Promise<void> {
    await tx.lock('second-factor', id);
  }

  /** Keeps the account from being deleted until the transaction ends; false: it is gone. */
  async hold(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.query(`SELECT 1 FROM accounts WHERE id = $1 FOR KEY SHARE`, [id])).length > 0;
  }

  async listRoles(reader: Reader, id: string): Promise<Role[]> {
    const rows = await reader.query<{ role: Role }>(
      `SELECT role FROM account_roles WHERE account_id = $1 ORDER BY role`,
      [id],
    );
    return rows.map(({ role }) => role);
  }

  /** Of these accounts, those that have the role. */
  async listWithRole(reader: Reader, ids: readonly string[], role: Role): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(
      `SELECT account_id AS id FROM account_roles WHERE account_id = ANY ($1::uuid[]) AND role = $2`,
      [ids, role],
    );
    return rows.map(({ id }) => id);
  }

  async grantRole(tx: Transaction, id: string, role: Role): Promise<void> {
    await tx.query(
      `INSERT INTO account_roles (account_id, role, granted_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [id, role, tx.clock.now().toString()],
    );
  }

  /** Whether another account has the role, too, and acts by it: who is suspended does not. */
  async isRoleShared(reader: Reader, id: string, role: Role): Promise<boolean> {
    const others = await reader.query(
      `SELECT 1 FROM account_roles r WHERE r.role = $2 AND r.account_id <> $1 AND NOT ${isSuspendedSql('r.account_id')}
       LIMIT 1`,
      [id, role],
    );
    return others.length > 0;
  }

  /** With every way to sign in to it, and everything that is only its own. */
  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.query(`DELETE FROM accounts WHERE id = $1`, [id]);
  }

  /** Null: the account has no password, or there is no such account. */
  async findPasswordHash(reader: Reader, email: string): Promise<{ accountId: string; hash: string } | null> {
    const [row] = await reader.query<{ accountId: string; hash: string }>(
      `SELECT p.account_id AS "accountId", p.hash FROM passwords p JOIN accounts a ON a.id = p.account_id
       WHERE a.email_hash = $1`,
      [this.#emailHash(email)],
    );
    return row ?? null;
  }

  /**
   * Whether it is the password of that address still. Until the transaction ends neither changes. The account's row comes
   * first, as for whoever deletes it.
   */
  async isStillPassword(tx: Transaction, email: string, hash: string): Promise<boolean> {
    const still = await tx.query(
      `SELECT 1 FROM accounts a JOIN passwords p ON p.account_id = a.id WHERE a.email_hash = $1 AND p.hash = $2
       FOR KEY SHARE OF a FOR SHARE OF p`,
      [this.#emailHash(email), hash],
    );
    return still.length > 0;
  }

  async hasSecondFactor(reader: Reader, id: string): Promise<boolean> {
    const [row] = await reader.query<{ has: boolean }>(`SELECT ${hasSecondFactorSql('$1::uuid')} AS has`, [id]);
    return row?.has ?? false;
  }

  async hasPassword(reader: Reader, id: string): Promise<boolean> {
    return (await reader.query(`SELECT 1 FROM passwords WHERE account_id = $1`, [id])).length > 0;
  }

  async keepPassword(tx: Transaction, id: string, hash: string): Promise<void> {
    await tx.query(
      `INSERT INTO passwords (account_id, hash, created_at, updated_at) VALUES ($1, $2, $3, $3)
       ON CONFLICT (account_id) DO UPDATE SET hash = EXCLUDED.hash, updated_at = EXCLUDED.updated_at`,
      [id, hash, tx.clock.now().toString()],
    );
  }

  async removePassword(tx: Transaction, id: string): Promise<void> {
    await tx.query(`DELETE FROM passwords WHERE account_id = $1`, [id]);
  }

  /** As the engine's rows hash it. */
  #emailHash(email: string): Buffer {
    return this.cipher.mac('accounts.email', email.trim().toLowerCase());
  }
}

const cellOf = (row: string) => ({ table: 'accounts', column: 'email', row });
