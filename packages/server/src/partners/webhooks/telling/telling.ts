import { randomUUID } from 'node:crypto';
import { isSuspendedSql } from '../../../accounts/suspension/is-suspended.js';
import type { JustTold } from '../../../directory/changes/teller.js';
import type { Transaction } from '../../../platform/unit-of-work.js';
import { eventsOf, TEST_EVENT, type WebhookEventType } from './event-types.js';

export interface Happening {
  readonly practitionerId: string;
  readonly type: WebhookEventType;
}

/**
 * SQL: of an endpoint e and its partner p, that events go there now. Who is not approved, or is suspended, is told nothing;
 * while it is paused nothing is kept for it.
 */
export const LISTENS = `e.paused_at IS NULL AND p.live = 'APPROVED' AND NOT ${isSuspendedSql('p.account_id')}`;

/** Whatever the feed of changes tells, in the same transaction: either both are told, or neither. */
export async function tellOfChanges(tx: Transaction, told: readonly JustTold[]): Promise<void> {
  await tellOf(
    tx,
    told.flatMap(({ practitionerId, kind, areChecksOther }) =>
      eventsOf(kind, areChecksOther).map((type) => ({ practitionerId, type })),
    ),
  );
}

/**
 * Writes a message for each endpoint that wants it. Who writes holds the others off until it is committed, so positions of a
 * listing's messages are seen in their order. A message that was never tried says what another of its type would say: read
 * it again. So there is one of them, unless the listing came or went in between. One that is tried anew, or sent again, may have
 * been heard: whoever looks at its id leaves it the second time, so it stands for nothing that happens since.
 */
export async function tellOf(tx: Transaction, happenings: readonly Happening[]): Promise<void> {
  if (happenings.length === 0 || !(await doesAnybodyListen(tx, happenings))) return;
  await tx.lock('webhooks', 'telling');
  await tx.query(
    `INSERT INTO webhook_messages (id, position, endpoint_id, practitioner_id, type, told_at, trying_since, due_at)
     SELECT gen_random_uuid(), nextval('webhook_positions'), endpoint_id, practitioner_id, type, $3::timestamptz, $3::timestamptz, $3::timestamptz
     FROM (
       SELECT e.id AS endpoint_id, h.practitioner_id, h.type
       FROM unnest($1::uuid[], $2::text[]) WITH ORDINALITY AS h(practitioner_id, type, place),
         webhook_endpoints e JOIN partners p ON p.id = e.partner_id
       WHERE h.type = ANY (e.events) AND ${LISTENS} AND NOT EXISTS (
         SELECT FROM webhook_messages w
         WHERE w.endpoint_id = e.id AND w.practitioner_id = h.practitioner_id AND w.type = h.type
           AND w.state = 'WAITING' AND w.tries = 0 AND w.trying_since = w.told_at AND NOT EXISTS (
             SELECT FROM webhook_messages later
             WHERE later.endpoint_id = w.endpoint_id AND later.practitioner_id = w.practitioner_id
               AND later.position > w.position AND later.state = 'WAITING'
               AND later.type IN ('listing.published', 'listing.hidden')))
       ORDER BY h.place
     ) AS wanted`,
    [
      happenings.map(({ practitionerId }) => practitionerId),
      happenings.map(({ type }) => type),
      tx.clock.now().toString(),
    ],
  );
}

/** Asked first: most of the time nobody does, and nobody waits for anybody. */
export async function doesAnybodyListen(
  tx: Pick<Transaction, 'query'>,
  happenings: readonly Pick<Happening, 'type'>[],
): Promise<boolean> {
  const types = [...new Set(happenings.map(({ type }) => type))];
  const rows = await tx.query(
    `SELECT 1 FROM webhook_endpoints e JOIN partners p ON p.id = e.partner_id
     WHERE e.events && $1::text[] AND ${LISTENS} LIMIT 1`,
    [types],
  );
  return rows.length > 0;
}

/** One try, whatever the endpoint listens to, and paused or not. */
export async function tellTest(tx: Transaction, endpointId: string): Promise<string> {
  const [id, now] = [randomUUID(), tx.clock.now().toString()];
  await tx.query(
    `INSERT INTO webhook_messages (id, position, endpoint_id, type, told_at, trying_since, due_at)
     VALUES ($1, nextval('webhook_positions'), $2, $3, $4, $4, $4)`,
    [id, endpointId, TEST_EVENT, now],
  );
  return id;
}
