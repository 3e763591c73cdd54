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
