import { randomUUID } from 'node:crypto';
import type { Transaction } from '../platform/unit-of-work.js';
import { ENTRIES_LOCK } from './registry-entries.repository.js';

/** Takes an entry out for good: no import brings it back. Answers the id of the request; null: there is no entry. */
export async function takeDownEntry(tx: Transaction, npi: string): Promise<string | null> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [ENTRIES_LOCK]);
  const gone = await tx.query(`DELETE FROM registry_entries WHERE npi = $1 RETURNING 1`, [npi]);
  if (gone.length === 0) return null;
  const id = randomUUID();
  await tx.query(
    `INSERT INTO registry_takedowns (npi, id, requested_at) VALUES ($1, $2, $3) ON CONFLICT (npi) DO NOTHING`,
    [npi, id, tx.clock.now().toString()],
  );
  return id;
}
