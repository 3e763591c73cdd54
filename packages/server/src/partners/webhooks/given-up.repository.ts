import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';

/** So many are sent again at a time, the oldest first: whoever tells of something new is held off meanwhile. */
export const MOST_SENT_AGAIN = 10_000;

/** What was given up and is not on its way again. */
export interface GivenUp {
  /** At most one more than are sent again at a time. */
  readonly count: number;
  /** When the first of them was given up; null: there are none. */
  readonly oldestAt: Date | null;
}

/**
 * SQL: of a message m to the endpoint $1, that it was given up since $2, null being for all that is kept, and is of what is told
 * there still. A test is no event: nobody waits for it.
 */
const GIVEN_UP = `m.endpoint_id = $1 AND m.state = 'GIVEN_UP' AND m.finished_at >= coalesce($2::timestamptz, '-infinity')
  AND m.type = ANY ((SELECT e.events FROM webhook_endpoints e WHERE e.id = $1)::text[])`;

export const countGivenUpStatement = `
  SELECT count(*)::integer AS count, min(found.finished_at) AS "oldestAt"
  FROM (SELECT m.finished_at FROM webhook_messages m WHERE ${GIVEN_UP} ORDER BY m.finished_at LIMIT $3) found`;

/** Since then; null: of all that is kept. */
export async function countGivenUp(
  reader: Pick<UnitOfWork, 'query'>,
  endpointId: string,
  since: string | null,
): Promise<GivenUp> {
  const [found] = await reader.query<GivenUp>(countGivenUpStatement, [endpointId, since, MOST_SENT_AGAIN + 1]);
  if (!found) throw new Error('A count is one row.');
  return found;
}

/**
 * Of a listing, what waits and was told later comes behind what is sent again of it; what is under way is left alone, and stays
 * before it. Named as an array, rows are found by their key, however few of a large table they are. $3 is now.
 */
export const sendGivenUpAgainStatement = `
  WITH given_up AS MATERIALIZED (
    SELECT m.id, m.practitioner_id, m.position FROM webhook_messages m WHERE ${GIVEN_UP}
    ORDER BY m.finished_at, m.position LIMIT ${MOST_SENT_AGAIN} FOR UPDATE
  ), told_later AS MATERIALIZED (
    SELECT w.id, w.position FROM webhook_messages w
    WHERE w.endpoint_id = $1 AND w.state = 'WAITING' AND (w.leased_until IS NULL OR w.leased_until <= $3)
      AND EXISTS (SELECT FROM given_up g WHERE g.practitioner_id = w.practitioner_id AND g.position < w.position)
    FOR UPDATE
  ), placed AS MATERIALIZED (
    SELECT id, is_again, nextval('webhook_positions') AS position FROM (
      SELECT id, position, true AS is_again FROM given_up
      UNION ALL SELECT id, position, false FROM told_later
      ORDER BY position) AS in_order
  ), moved AS (
    UPDATE webhook_messages m SET position = placed.position, state = 'WAITING', finished_at = NULL, leased_until = NULL,
      tries = CASE WHEN is_again THEN 0 ELSE m.tries END,
      trying_since = CASE WHEN is_again THEN $3::timestamptz ELSE m.trying_since END,
      due_at = CASE WHEN is_again THEN $3::timestamptz ELSE m.due_at END
    FROM placed WHERE m.id = placed.id AND m.id = ANY (ARRAY(SELECT id FROM placed)) RETURNING placed.is_again
  )
  SELECT count(*) FILTER (WHERE is_again)::integer AS count FROM moved`;

/**
 * Sends what was given up since then once more: with the same ids and the same bodies, of each listing in the order in which it
 * was told, and tried anew for as long as the first time. The caller holds the endpoint; who tells of something new at this
 * moment is waited for. What is on its way is not given up any more, so whoever asks twice sends nothing twice. Answers how many.
 */
export async function sendGivenUpAgain(tx: Transaction, endpointId: string, since: string): Promise<number> {
  await tx.lock('webhooks', 'telling');
  const [moved] = await tx.query<{ count: number }>(sendGivenUpAgainStatement, [
    ...[endpointId, since, tx.clock.now().toString()],
  ]);
  return moved?.count ?? 0;
}
