import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/unit-of-work.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export type SuspensionEnd = 'NOT_CONFIRMED' | 'REFUSED' | 'LIFTED';

/** That operators suspended an account, as it is stored: what was written is sealed. */
export interface StoredSuspension {
  readonly id: string;
  readonly accountId: string;
  /** A word of a closed list. */
  readonly reason: string;
  readonly note: Buffer | null;
  readonly since: Date;
  /** Null: their account is gone. */
  readonly suspendedBy: string | null;
  /** Null: it waits for another operator first. */
  readonly inEffectFrom: Date | null;
  readonly lapsesAt: Date;
  readonly confirmedAt: Date | null;
  readonly confirmedBy: string | null;
  /** The practitioners whose listings it took out of sight. */
  readonly hidden: readonly string[];
  readonly words: Buffer | null;
  readonly wordsAt: Date | null;
  readonly reply: Buffer | null;
  readonly repliedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedBy: string | null;
  readonly endedBecause: SuspensionEnd | null;
}

const SUSPENSION = `
  SELECT s.id, s.account_id AS "accountId", s.reason, s.note, s.since, s.suspended_by AS "suspendedBy",
    s.in_effect_from AS "inEffectFrom", s.lapses_at AS "lapsesAt", s.confirmed_at AS "confirmedAt",
    s.confirmed_by AS "confirmedBy", s.hidden, s.words, s.words_at AS "wordsAt", s.reply, s.replied_at AS "repliedAt",
    s.ended_at AS "endedAt", s.ended_by AS "endedBy", s.ended_because AS "endedBecause"
  FROM account_suspensions s`;

export async function findSuspension(reader: Reader, id: string): Promise<StoredSuspension | null> {
  const [row] = await reader.query<StoredSuspension>(`${SUSPENSION} WHERE s.id = $1`, [id]);
  return row ?? null;
}

/** The one that has not ended; null: there is none. */
export async function findOpenSuspension(reader: Reader, accountId: string): Promise<StoredSuspension | null> {
  const [row] = await reader.query<StoredSuspension>(`${SUSPENSION} WHERE s.account_id = $1 AND s.ended_at IS NULL`, [
    accountId,
  ]);
  return row ?? null;
}

/** Of those that were in effect and ended, the last about which an operator's words are kept; null: there is none. */
export async function findLastAnsweredSuspension(reader: Reader, accountId: string): Promise<StoredSuspension | null> {
  const [row] = await reader.query<StoredSuspension>(
    `${SUSPENSION} WHERE s.account_id = $1 AND s.ended_at IS NOT NULL AND s.in_effect_from IS NOT NULL
       AND s.reply IS NOT NULL
     ORDER BY s.ended_at DESC LIMIT 1`,
    [accountId],
  );
  return row ?? null;
}

/** Of each of these accounts that is closed now, the suspension that closed it, by its id. */
export async function listSuspensionsInEffect(
  reader: Reader,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.query<{ id: string; accountId: string }>(
    `SELECT id, account_id AS "accountId" FROM account_suspensions
     WHERE account_id = ANY ($1::uuid[]) AND in_effect_from IS NOT NULL AND ended_at IS NULL`,
    [accountIds],
  );
  return new Map(rows.map(({ id, accountId }) => [accountId, id]));
}

/** Whether one ended since then that no second operator ever said yes to. */
export async function wasNotConfirmedSince(
  reader: Reader,
  accountId: string,
  since: Temporal.Instant,
): Promise<boolean> {
  const rows = await reader.query(
    `SELECT 1 FROM account_suspensions WHERE account_id = $1 AND confirmed_at IS NULL AND ended_at > $2 LIMIT 1`,
    [accountId, since.toString()],
  );
  return rows.length > 0;
}

/** Every one of an account, the newest first. */
export function listSuspensionsOf(reader: Reader, accountId: string): Promise<StoredSuspension[]> {
  return reader.query(`${SUSPENSION} WHERE s.account_id = $1 ORDER BY s.since DESC, s.id LIMIT 50`, [accountId]);
}

/** Those that ended by themselves by now: nobody confirmed them in time. */
export async function listLapsed(reader: Reader, now: Temporal.Instant): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT id FROM account_suspensions WHERE ended_at IS NULL AND confirmed_at IS NULL AND lapses_at <= $1
     ORDER BY lapses_at LIMIT 100`,
    [now.toString()],
  );
  return rows.map(({ id }) => id);
}

/** One page: those that wait for an operator, those in force, or those that ended. */
export type SuspensionQueue = 'WAITING' | 'IN_FORCE' | 'ENDED';

const queues: Readonly<Record<SuspensionQueue, string>> = {
  WAITING: `s.ended_at IS NULL AND (s.confirmed_at IS NULL OR (s.words_at IS NOT NULL AND s.replied_at IS NULL))`,
  IN_FORCE: `s.ended_at IS NULL AND s.confirmed_at IS NOT NULL AND (s.words_at IS NULL OR s.replied_at IS NOT NULL)`,
  ENDED: `s.ended_at IS NOT NULL`,
};

/** One more than the size, the one that waits longest first. */
export function listSuspensions(
  reader: Reader,
  queue: SuspensionQueue,
  { size, after }: { readonly size: number; readonly after: readonly [string, string] | null },
): Promise<StoredSuspension[]> {
  return reader.query(
    `${SUSPENSION} WHERE ${queues[queue]} AND ($1::timestamptz IS NULL OR (s.since, s.id) > ($1, $2::uuid))
     ORDER BY s.since, s.id LIMIT $3`,
    [after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
}

export interface WaitingSuspensions {
  readonly count: number;
  /** Of one that is confirmed, since somebody said what speaks against it. */
  readonly since: string | null;
  /** Whether one ends by itself unless it is confirmed. */
  readonly isUrgent: boolean;
}

export async function countWaitingSuspensions(reader: Reader): Promise<WaitingSuspensions> {
  const [row] = await reader.query<WaitingSuspensions>(
    `SELECT count(*)::integer AS count, coalesce(bool_or(s.confirmed_at IS NULL), false) AS "isUrgent",
       to_char(min(CASE WHEN s.confirmed_at IS NULL THEN s.since ELSE s.words_at END) AT TIME ZONE 'UTC',
         'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since
     FROM account_suspensions s WHERE ${queues.WAITING}`,
  );
  return row ?? { count: 0, since: null, isUrgent: false };
}

export async function insertSuspension(
  tx: Transaction,
  given: Pick<StoredSuspension, 'id' | 'accountId' | 'reason' | 'hidden'> & {
    readonly note: Buffer;
    readonly suspendedBy: string;
    readonly isAtOnce: boolean;
    readonly lapsesAt: Temporal.Instant;
  },
): Promise<void> {
  // As exact as a page of them is cut.
  const now = tx.clock.now().toString({ smallestUnit: 'millisecond' });
  await tx.query(
    `INSERT INTO account_suspensions
       (id, account_id, reason, note, since, suspended_by, in_effect_from, lapses_at, hidden)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[given.id, given.accountId, given.reason, given.note, now, given.suspendedBy],
      ...[given.isAtOnce ? now : null, given.lapsesAt.toString(), given.hidden],
    ],
  );
}

/** From now on it stays until operators lift it. */
export async function confirmSuspension(
  tx: Transaction,
  id: string,
  { operatorId, hidden }: { readonly operatorId: string; readonly hidden: readonly string[] },
): Promise<void> {
  await tx.query(
    `UPDATE account_suspensions SET confirmed_at = $2, confirmed_by = $3, hidden = $4,
       in_effect_from = coalesce(in_effect_from, $2) WHERE id = $1`,
    [id, tx.clock.now().toString(), operatorId, hidden],
  );
}

/** What the suspended person says; an answer to something said before is answered no more. */
export async function keepWords(tx: Transaction, id: string, words: Buffer): Promise<void> {
  await tx.query(
    `UPDATE account_suspensions SET words = $2, words_at = $3, reply = NULL, replied_at = NULL WHERE id = $1`,
    [id, words, tx.clock.now().toString()],
  );
}

export async function keepReply(tx: Transaction, id: string, reply: Buffer | null): Promise<void> {
  await tx.query(`UPDATE account_suspensions SET reply = $2, replied_at = $3 WHERE id = $1`, [
    id,
    reply,
    tx.clock.now().toString(),
  ]);
}

export async function endSuspension(
  tx: Transaction,
  id: string,
  { because, operatorId }: { readonly because: SuspensionEnd; readonly operatorId: string | null },
): Promise<void> {
  await tx.query(`UPDATE account_suspensions SET ended_at = $2, ended_by = $3, ended_because = $4 WHERE id = $1`, [
    id,
    tx.clock.now().toString(),
    operatorId,
    because,
  ]);
}

/** What was written goes; that it was, when and for which reason stays with the account. Answers how many. */
export async function forgetWhatWasWritten(tx: Reader, endedBefore: Temporal.Instant): Promise<number> {
  const rows = await tx.query(
    `UPDATE account_suspensions SET note = NULL, words = NULL, reply = NULL
     WHERE ended_at <= $1 AND (note IS NOT NULL OR words IS NOT NULL OR reply IS NOT NULL) RETURNING 1`,
    [endedBefore.toString()],
  );
  return rows.length;
}
