import { slugCandidates } from '@clearing/shared/slug';
import type { Transaction } from '../../platform/unit-of-work.js';

/** The first that nobody has; under the unique constraint, which wins a race between two of the same name. */
export async function freeSlugIn(tx: Transaction, table: 'practitioners' | 'clinics', slug: string): Promise<string> {
  for (const candidate of slugCandidates(slug)) {
    const taken = await tx.query(`SELECT 1 FROM ${table} WHERE slug = $1`, [candidate]);
    if (taken.length === 0) return candidate;
  }
  throw new Error('Candidates never end.');
}
