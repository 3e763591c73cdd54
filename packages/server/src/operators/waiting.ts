import type { UnitOfWork } from '../platform/unit-of-work.js';

/** What waits in a queue. */
export interface Waiting {
  readonly count: number;
  /** Since when the one that waits longest does; null: nothing waits, or nobody counts the days. */
  readonly since: string | null;
  /** Whether it comes before everything that is only older. */
  readonly isUrgent?: boolean;
}

/** `from` is SQL from FROM on; `since` an expression over its rows, an instant. */
export async function waitingIn(
  reader: Pick<UnitOfWork, 'query'>,
  { since, from }: { readonly since: string; readonly from: string },
  parameters: readonly unknown[] = [],
): Promise<Waiting> {
  const [row] = await reader.query<Waiting>(
    `SELECT count(*)::integer AS count, to_char(min(${since}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since
     ${from}`,
    parameters,
  );
  return row ?? { count: 0, since: null };
}
