import { slugCandidates } from '@clearing/shared/slug';
import type { Transaction } from '../../platform/unit-of-work.js';

/**
 * The first that nobody has. Of two whose addresses may meet ("ana-ruiz" again, and "ana-ruiz-2") one waits for the other; the
 * unique constraint is the proof.
 */
export async function freeSlugIn(tx: Transaction, table: 'practitioners' | 'clinics', slug: string): Promise<string> {
  await tx.lock(`slug of ${table}`, stemOf(slug));
  for (const candidate of slugCandidates(slug)) {
    const taken = await tx.query(`SELECT 1 FROM ${table} WHERE slug = $1`, [candidate]);
    if (taken.length === 0) return candidate;
  }
  throw new Error('Candidates never end.');
}

/** Without the numbers at its end: slugs that differ by no more than these have candidates in common. */
export function stemOf(slug: string): string {
  return slug.replace(/(?:-\d+)+$/, '');
}
