import { webhookTimes } from '@clearing/shared/api-limits';
import { isSuspendedSql } from '../../../accounts/suspension/is-suspended.js';
import type { Transaction } from '../../../platform/unit-of-work.js';
import { TEST_EVENT, webhookEventTypes, type WebhookEventType } from '../telling/event-types.js';
import type { WebhookMessage } from './message.js';
import { AWAY_STATUSES, DAYS_BROUGHT_FORWARD, SECONDS_LEFT_ALONE } from './tries.js';

/** A message that is to be sent now, and whose lease this is. */
export interface DueMessage extends WebhookMessage {
  readonly endpointId: string;
  /** Encrypted. */
  readonly address: Buffer;
  /** This one included. */
  readonly tries: number;
  /** Until when it is this lease: it tells it from another. */
  readonly leasedUntil: string;
}

/** So many of one endpoint at a time, in all processes together: one that hangs keeps nobody else waiting. */
export const MOST_AT_ONE_ENDPOINT = webhookTimes.callsAtATime;

/** SQL: for how many more an endpoint e has room. $1 is now. */
export const ROOM = `SELECT ${MOST_AT_ONE_ENDPOINT} - count(*) AS free FROM webhook_messages l
  WHERE l.endpoint_id = e.id AND l.state = 'WAITING' AND l.leased_until > $1`;

/**
 * SQL: of a message w to an endpoint e of a partner p, that nothing stands before it: who is not approved, or paused, is sent
 * tests alone, and of a listing the one before it comes first.
 */
export const MAY_GO = `w.type = ANY (CASE WHEN p.live = 'APPROVED' AND e.paused_at IS NULL
    THEN ARRAY['${[...webhookEventTypes, TEST_EVENT].join("', '")}'] ELSE ARRAY['${TEST_EVENT}'] END)
  AND NOT EXISTS (
    SELECT FROM webhook_messages earlier
    WHERE earlier.endpoint_id = w.endpoint_id AND earlier.practitioner_id = w.practitioner_id
      AND earlier.state = 'WAITING' AND earlier.position < w.position)`;

/**
 * Of each endpoint as many as it has room for, in the order in which they are due: read along an index, from which the first
 * few are taken, however many wait. Among endpoints, the one that has the fewest under way comes first: many that hang, with much
 * that is long due, keep nobody else waiting for more than one call. $1 is now, $2 until when, $3 how many in all.
 */
export const leaseStatement = `
  WITH due AS (
    SELECT first.id, e.id AS endpoint_id, e.address
    FROM webhook_endpoints e JOIN partners p ON p.id = e.partner_id
    CROSS JOIN LATERAL (
      ${ROOM}
    ) room
    CROSS JOIN LATERAL (
      SELECT taken.id, taken.due_at, row_number() OVER (ORDER BY taken.due_at, taken.position) AS place FROM (
        SELECT w.id, w.due_at, w.position FROM webhook_messages w
        WHERE w.endpoint_id = e.id AND w.state = 'WAITING' AND w.due_at <= $1
          AND (w.leased_until IS NULL OR w.leased_until <= $1)
          AND ${MAY_GO}
        ORDER BY w.due_at, w.position LIMIT ${MOST_AT_ONE_ENDPOINT} FOR UPDATE SKIP LOCKED
      ) taken
    ) first
    WHERE first.place <= room.free AND NOT ${isSuspendedSql('p.account_id')}
    ORDER BY first.place - room.free, first.due_at LIMIT $3
  )
  UPDATE webhook_messages w SET leased_until = $2, tries = w.tries + 1 FROM due WHERE w.id = due.id
  RETURNING w.id, w.type, w.practitioner_id AS "practitionerId", w.told_at AS "toldAt", w.tries,
    due.endpoint_id AS "endpointId", due.address`;

/**
 * Takes those that are due, until then; whoever takes some holds the others off, so that all count the same. A message waits
 * for the one before it about the same listing, however long that is tried. Who is suspended, or not approved any more, is sent
 * nothing; a test goes out all the same, but for the suspended.
 */
export async function leaseDue(
  tx: Transaction,
  { most, until }: { readonly most: number; readonly until: string },
): Promise<DueMessage[]> {
  await tx.lock('webhooks', 'leasing');
  const leased = await tx.query<Omit<DueMessage, 'leasedUntil'>>(leaseStatement, [
    tx.clock.now().toString(),
    until,
    most,
  ]);
  return leased.map((message) => ({ ...message, leasedUntil: until }));
}

/** Whether the lease still is: another may have taken it, or what it is for was paused or removed. */
export async function isStillLeased(tx: Transaction, { id, leasedUntil }: DueMessage): Promise<boolean> {
  const rows = await tx.query(
    `SELECT FROM webhook_messages WHERE id = $1 AND leased_until = $2 AND state = 'WAITING' FOR UPDATE`,
    [id, leasedUntil],
  );
  return rows.length > 0;
}

export async function finishMessage(tx: Transaction, id: string, state: 'DELIVERED' | 'GIVEN_UP'): Promise<void> {
  await tx.query(`UPDATE webhook_messages SET state = $2, finished_at = $3, leased_until = NULL WHERE id = $1`, [
    id,
    state,
    tx.clock.now().toString(),
  ]);
}

export async function postponeMessage(tx: Transaction, id: string, dueAt: string): Promise<void> {
  await tx.query(`UPDATE webhook_messages SET due_at = $2, leased_until = NULL WHERE id = $1`, [id, dueAt]);
}

/**
 * Of these types nothing that waits there is sent; who tells of one at this moment is waited for. What is under way is, and may
 * be heard.
 */
export async function giveUpWaiting(
  tx: Transaction,
  endpointId: string,
  types: readonly WebhookEventType[],
): Promise<void> {
  await tx.lock('webhooks', 'telling');
  await tx.query(
    `UPDATE webhook_messages SET state = 'GIVEN_UP', finished_at = $3, leased_until = NULL
     WHERE endpoint_id = $1 AND state = 'WAITING' AND type = ANY ($2::text[])`,
    [endpointId, types, tx.clock.now().toString()],
  );
}

/**
 * Everything that waits there is tried now, as if for the first time, in its order. What is under way is left alone, and so is
 * what waits behind it. Answers how many.
 */
export async function tryNow(tx: Transaction, endpointId: string): Promise<number> {
  const rows = await tx.query(
    `UPDATE webhook_messages SET tries = 0, trying_since = $2, due_at = $2, leased_until = NULL
     WHERE endpoint_id = $1 AND state = 'WAITING' AND (leased_until IS NULL OR leased_until <= $2) RETURNING 1`,
    [endpointId, tx.clock.now().toString()],
  );
  return rows.length;
}

/**
 * What was tried there and waits is tried now; what met nobody there a moment ago, in a moment, and so is what is under way, if
 * it meets nobody. The try that it is brought forward for is given back: whatever fails once more waits as long as it would
 * have. One that was tried at all may have been heard, and stays one that was.
 */
export async function bringForward(tx: Transaction, endpointId: string): Promise<void> {
  const now = tx.clock.now();
  const since = now.subtract({ hours: 24 * DAYS_BROUGHT_FORWARD }).toString();
  const aMomentAgo = now.subtract({ seconds: SECONDS_LEFT_ALONE }).toString();
  const inAMoment = now.add({ seconds: SECONDS_LEFT_ALONE }).toString();
  const waits = `m.endpoint_id = $1 AND m.state = 'WAITING' AND m.tries > 0 AND m.trying_since > $2`;
  const rests = `(m.leased_until IS NULL OR m.leased_until <= $3)`;
  await tx.query(
    `UPDATE webhook_messages m SET tries = greatest(1, m.tries - 1), due_at = $3
     WHERE ${waits} AND ${rests} AND m.due_at > $3
       AND NOT EXISTS (SELECT FROM webhook_attempts a WHERE a.message_id = m.id AND a.at > $4)`,
    [endpointId, since, now.toString(), aMomentAgo],
  );
  await tx.query(
    `UPDATE webhook_messages m SET tries = greatest(1, m.tries - 1), due_at = $4
     WHERE ${waits} AND ${rests} AND m.due_at > $4
       AND (SELECT a.status IS NULL OR a.status IN (${AWAY_STATUSES.join(', ')}) FROM webhook_attempts a
            WHERE a.message_id = m.id ORDER BY a.at DESC LIMIT 1)`,
    [endpointId, since, now.toString(), inAMoment],
  );
  await tx.query(`UPDATE webhook_messages m SET due_at = $4 WHERE ${waits} AND m.leased_until > $3`, [
    ...[endpointId, since, now.toString(), inAMoment],
  ]);
}

/**
 * The caller has its lease, and met nobody. Whether it was brought forward while it was under way, and is due by that before it
 * would be by its wait; null: it would be given up.
 */
export async function staysBroughtForward(tx: Transaction, id: string, otherwiseAt: string | null): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE webhook_messages SET leased_until = NULL, tries = greatest(1, tries - 1)
     WHERE id = $1 AND due_at > $2 AND ($3::timestamptz IS NULL OR due_at < $3) RETURNING 1`,
    [id, tx.clock.now().toString(), otherwiseAt],
  );
  return rows.length > 0;
}

/** Whether it was sent there because something happened, and not as a test. */
export async function isEvent(tx: Transaction, endpointId: string, id: string): Promise<boolean> {
  const rows = await tx.query(`SELECT FROM webhook_messages WHERE id = $1 AND endpoint_id = $2 AND type <> $3`, [
    ...[id, endpointId, TEST_EVENT],
  ]);
  return rows.length > 0;
}

/**
 * Sends what was sent before once more, behind everything that waits: with the same id and the same body, and tried anew for
 * as long as the first time. Who tells of something new at this moment is waited for, or it would come behind what is older.
 * False: it waits already, or there is nothing of the kind.
 */
export async function sendAgain(tx: Transaction, endpointId: string, id: string): Promise<boolean> {
  await tx.lock('webhooks', 'telling');
  const rows = await tx.query(
    `UPDATE webhook_messages SET state = 'WAITING', position = nextval('webhook_positions'), tries = 0,
       trying_since = $3, due_at = $3, finished_at = NULL, leased_until = NULL
     WHERE id = $1 AND endpoint_id = $2 AND state <> 'WAITING' RETURNING 1`,
    [id, endpointId, tx.clock.now().toString()],
  );
  return rows.length > 0;
}
