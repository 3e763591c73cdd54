import type { DataSource } from 'typeorm';

/**
 * Does long work while holding a lock of the database under this number, which a process that is killed loses. Null:
 * somebody else is at it.
 */
export async function whileAlone<Answer>(
  dataSource: DataSource,
  lock: number,
  work: () => Promise<Answer>,
): Promise<Answer | null> {
  const runner = dataSource.createQueryRunner();
  try {
    const [answer] = (await runner.query('SELECT pg_try_advisory_lock($1) AS taken', [lock])) as { taken: boolean }[];
    if (!answer?.taken) return null;
    try {
      return await work();
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [lock]);
    }
  } finally {
    await runner.release();
  }
}
