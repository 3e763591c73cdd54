import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';

export interface PasskeyRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
}

/** The public halves of passkeys: the engine writes them, and their owners name them and take them away. */
export class Passkeys {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(accountId: string): Promise<PasskeyRow[]> {
    return this.unitOfWork.query<PasskeyRow>(
      `SELECT id, coalesce(name, '') AS name, created_at AS "createdAt"
       FROM passkeys WHERE account_id = $1 ORDER BY created_at, id`,
      [accountId],
    );
  }

  /** Answers whether there was one. */
  async rename(tx: Transaction, accountId: string, id: string, name: string): Promise<boolean> {
    const renamed = await tx.query<{ id: string }>(
      `UPDATE passkeys SET name = $3 WHERE account_id = $1 AND id = $2 RETURNING id`,
      [accountId, id, name],
    );
    return renamed.length > 0;
  }

  /** Answers whether there was one. */
  async remove(tx: Transaction, accountId: string, id: string): Promise<boolean> {
    const gone = await tx.query<{ id: string }>(`DELETE FROM passkeys WHERE account_id = $1 AND id = $2 RETURNING id`, [
      accountId,
      id,
    ]);
    return gone.length > 0;
  }
}

/** Whose account this passkey signs in to; null: nobody's. */
export async function findPasskeyHolder(tx: Transaction, credentialId: string): Promise<string | null> {
  const [row] = await tx.query<{ accountId: string }>(
    `SELECT account_id AS "accountId" FROM passkeys WHERE credential_id = $1`,
    [credentialId],
  );
  return row?.accountId ?? null;
}

/**
 * Whoever takes a passkey away while somebody signs in with it has done so before, or does so afterwards. The account's row
 * comes first, as for whoever deletes it.
 */
export async function holdPasskey(tx: Transaction, credentialId: string): Promise<void> {
  await tx.query(
    `SELECT 1 FROM accounts a JOIN passkeys p ON p.account_id = a.id WHERE p.credential_id = $1
     FOR KEY SHARE OF a FOR UPDATE OF p`,
    [credentialId],
  );
}
