import { randomUUID } from 'node:crypto';
import type { AccountHolder, Actor } from './actor.js';
import type { Transaction } from './unit-of-work.js';

export interface AuditEntry {
  /** An account may be named that has no session yet: it signs in with this, or something falls to it. */
  readonly actor: Actor | Pick<AccountHolder, 'kind' | 'accountId'>;
  /** What was done, from a closed list of each capability: "consultation.answers.read". No health words. */
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** The reason where one was given: a word of a closed list, "NOT_TRUE". What somebody wrote is never kept here. */
  readonly why?: string;
  /** Of the log itself: which of its entries were read, as ids, days and names of the code. */
  readonly narrowedTo?: string | null;
}

/**
 * Writes who did or read what, in the transaction that does it. Rows are never changed or removed; audit-chain.ts chains
 * each to the one before, shortly after.
 */
export async function recordAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  await tx.query(
    `INSERT INTO audit_entries (id, at, actor_kind, actor_id, action, subject_kind, subject_id, why, narrowed_to)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      randomUUID(),
      tx.clock.now().toString(),
      entry.actor.kind === 'LINK' ? entry.actor.role : entry.actor.kind,
      idOf(entry.actor),
      entry.action,
      entry.subjectKind,
      entry.subjectId,
      entry.why ?? null,
      entry.narrowedTo ?? null,
    ],
  );
}

function idOf(actor: AuditEntry['actor']): string | null {
  switch (actor.kind) {
    case 'LINK':
      return actor.subjectId;
    case 'ACCOUNT':
      return actor.accountId;
    default:
      return null;
  }
}
