import { randomUUID } from 'node:crypto';
import type { Transaction } from '../unit-of-work.js';

/** DATE: it was kept as long as it may be. WISH: somebody wanted it gone. */
export type ErasedWhy = 'DATE' | 'WISH';

export interface Erasure {
  /** What, from a closed list of each capability: "consultation.answers". No health words. */
  readonly kind: string;
  /** A random id, which leads to nobody once this is done. */
  readonly subjectId: string;
  readonly why: ErasedWhy;
}

/** In the transaction that erases: so that a database restored from before it erases again, see erasure-ledger.ts. */
export async function recordErasure(tx: Transaction, { kind, subjectId, why }: Erasure): Promise<void> {
  await tx.query(`INSERT INTO erasures (id, at, kind, subject_id, why) VALUES ($1, $2, $3, $4, $5)`, [
    ...[randomUUID(), tx.clock.now().toString(), kind, subjectId, why],
  ]);
}

/** Many at once, by their date: a restored database does the same by itself, so they are counted and not named. */
export async function countErased(tx: Transaction, kind: string, count: number): Promise<void> {
  if (count === 0) return;
  await tx.query(`INSERT INTO erasures (id, at, kind, count, why) VALUES ($1, $2, $3, $4, 'DATE')`, [
    ...[randomUUID(), tx.clock.now().toString(), kind, count],
  ]);
}
