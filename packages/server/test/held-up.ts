import { expect } from 'vitest';
import type { TestDatabase } from './database.js';

/** Until so many transactions of this database wait for another one. */
export async function untilHeldUp({ unitOfWork }: TestDatabase, count: number): Promise<void> {
  await expect
    .poll(
      async () =>
        (
          await unitOfWork.query(
            `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          )
        ).length,
      { timeout: 10_000 },
    )
    .toBe(count);
}

/** How often two waited for each other, and one of them was ended. */
export async function deadlocksIn({ unitOfWork }: TestDatabase): Promise<number> {
  const [row] = await unitOfWork.query<{ count: number }>(
    `SELECT deadlocks::int AS count FROM pg_stat_database WHERE datname = current_database()`,
  );
  return row!.count;
}
