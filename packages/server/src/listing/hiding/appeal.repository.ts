import type { Transaction } from '../../platform/unit-of-work.js';
import type { HidingReason } from './hiding-reasons.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** A listing out of sight by an operator. */
export interface Hiding {
  readonly since: Date;
  readonly reason: HidingReason;
  /** Null: it is not known, or their account is gone. */
  readonly hiddenBy: string | null;
}

/** Null: it is not hidden. */
export async function findHiding(reader: Reader, practitionerId: string): Promise<Hiding | null> {
  const [row] = await reader.query<Hiding>(
    `SELECT since, reason, hidden_by AS "hiddenBy" FROM listing_hidings WHERE practitioner_id = $1`,
    [practitionerId],
  );
  return row ?? null;
}

export type AppealState = 'OPEN' | 'GRANTED' | 'REFUSED' | 'ENDED';

/** What a practitioner says against hiding. What was written is sealed. */
export interface StoredAppeal {
  readonly id: string;
  readonly practitionerId: string;
  /** Who wrote it; null once their account is gone. */
  readonly accountId: string | null;
  readonly sentAt: Date;
  readonly words: Buffer;
  readonly hiddenSince: Date;
  readonly hiddenBecause: HidingReason;
  readonly hiddenBy: string | null;
  readonly state: AppealState;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly why: string | null;
  readonly answer: Buffer | null;
}

const APPEAL = `
  SELECT a.id, a.practitioner_id AS "practitionerId", a.account_id AS "accountId", a.sent_at AS "sentAt", a.words, a.hidden_since AS "hiddenSince",
    a.hidden_because AS "hiddenBecause", a.hidden_by AS "hiddenBy", a.state, a.decided_at AS "decidedAt",
    a.decided_by AS "decidedBy", a.why, a.answer
  FROM listing_appeals a`;

export async function findAppeal(reader: Reader, id: string): Promise<StoredAppeal | null> {
  const [row] = await reader.query<StoredAppeal>(`${APPEAL} WHERE a.id = $1`, [id]);
  return row ?? null;
}

/** Every one about this listing, the newest first; at most 50. */
export function listAppeals(reader: Reader, practitionerId: string): Promise<StoredAppeal[]> {
  return reader.query(`${APPEAL} WHERE a.practitioner_id = $1 ORDER BY a.sent_at DESC, a.id LIMIT 50`, [
    practitionerId,
  ]);
}

export async function findLastAppeal(reader: Reader, practitionerId: string): Promise<StoredAppeal | null> {
  const [row] = await reader.query<StoredAppeal>(
    `${APPEAL} WHERE a.practitioner_id = $1 ORDER BY a.sent_at DESC, a.id LIMIT 1`,
    [practitionerId],
  );
  return row ?? null;
}

export async function insertAppeal(
  tx: Transaction,
  appeal: Pick<StoredAppeal, 'id' | 'practitionerId' | 'words'> & {
    readonly accountId: string;
    readonly hiding: Hiding;
  },
): Promise<void> {
  const { id, practitionerId, accountId, words, hiding } = appeal;
  await tx.query(
    `INSERT INTO listing_appeals
       (id, practitioner_id, account_id, sent_at, words, hidden_since, hidden_because, hidden_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, practitionerId, accountId, tx.clock.now().toString(), words, hiding.since, hiding.reason, hiding.hiddenBy],
  );
}

export interface AppealDecision {
  readonly operatorId: string;
  /** A word of a closed list. */
  readonly why: string;
  /** Sealed; null: nothing. */
  readonly answer: Buffer | null;
}

export async function decideAppeal(
  tx: Transaction,
  id: string,
  state: 'GRANTED' | 'REFUSED',
  { operatorId, why, answer }: AppealDecision,
): Promise<void> {
  await tx.query(
    `UPDATE listing_appeals SET state = $2, decided_at = $3, decided_by = $4, why = $5, answer = $6 WHERE id = $1`,
    [id, state, tx.clock.now().toString(), operatorId, why, answer],
  );
}

/** Shown again without it: nothing is left to decide. */
export async function endOpenAppeal(tx: Transaction, practitionerId: string): Promise<void> {
  await tx.query(
    `UPDATE listing_appeals SET state = 'ENDED', decided_at = $2 WHERE practitioner_id = $1 AND state = 'OPEN'`,
    [practitionerId, tx.clock.now().toString()],
  );
}
