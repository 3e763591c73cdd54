/**
 * SQL: whether operators took from the account of this id, for now, all that it may be besides a patient. Asked for every
 * request, as its session is: what is decided holds everywhere at once.
 */
export function isSuspendedSql(accountId: string): string {
  return `EXISTS (SELECT FROM account_suspensions suspended WHERE suspended.account_id = ${accountId}
    AND suspended.in_effect_from IS NOT NULL AND suspended.ended_at IS NULL)`;
}

/**
 * The same, once another operator has confirmed it: until then it may end by itself, and nothing that was the account's goes
 * to anybody else meanwhile.
 */
export function isSuspendedForGoodSql(accountId: string): string {
  return `EXISTS (SELECT FROM account_suspensions suspended WHERE suspended.account_id = ${accountId}
    AND suspended.in_effect_from IS NOT NULL AND suspended.confirmed_at IS NOT NULL AND suspended.ended_at IS NULL)`;
}

/** Whether the account acts as a patient only, now. */
export async function isSuspended(
  reader: { query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> },
  accountId: string,
): Promise<boolean> {
  const [row] = await reader.query<{ is: boolean }>(`SELECT ${isSuspendedSql('$1::uuid')} AS is`, [accountId]);
  return row?.is ?? false;
}
