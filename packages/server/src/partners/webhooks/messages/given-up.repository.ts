import type { Transaction, UnitOfWork } from '../../../platform/unit-of-work.js';

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
 * In their new order: that in which they were told. By their places alone, what was sent again a moment ago would seem to be told
 * after the rest of the same night. Of a listing, what waits and was told later comes behind what is sent again of it, and is
 * looked up listing by listing; what is under way is left alone, and stays before it. $3 is now.
 */
export const placeAnewStatement = `
  WITH given_up AS MATERIALIZED (
    SELECT m.id, m.practitioner_id, m.told_at, m.position FROM webhook_messages m WHERE ${GIVEN_UP}
    ORDER BY m.finished_at, m.position LIMIT ${MOST_SENT_AGAIN} FOR UPDATE
  ), told_later AS MATERIALIZED (
    SELECT later.id, later.told_at, later.position
    FROM (
      SELECT practitioner_id, min(told_at) AS told_at, min(position) AS position FROM given_up GROUP BY practitioner_id) first
    CROSS JOIN LATERAL (
      SELECT w.id, w.told_at, w.position FROM webhook_messages w
      WHERE w.endpoint_id = $1 AND w.practitioner_id = first.practitioner_id
        AND w.position > first.position AND w.told_at >= first.told_at
        AND w.state = 'WAITING' AND (w.leased_until IS NULL OR w.leased_until <= $3)
      FOR UPDATE) later
  )
  SELECT id, is_again AS "isAgain", nextval('webhook_positions') AS position FROM (
    SELECT id, told_at, position, true AS is_again FROM given_up
    UNION ALL SELECT id, told_at, position, false FROM told_later
    ORDER BY told_at, position) AS in_order`;

/** A statement of its own: how many there are is known to whoever plans it, and each is found by its key. $4 is now. */
export const moveStatement = `
  UPDATE webhook_messages m SET position = placed.position, state = 'WAITING', finished_at = NULL, leased_until = NULL,
    tries = CASE WHEN is_again THEN 0 ELSE m.tries END,
    trying_since = CASE WHEN is_again THEN $4::timestamptz ELSE m.trying_since END,
    due_at = CASE WHEN is_again THEN $4::timestamptz ELSE m.due_at END
  FROM unnest($1::uuid[], $2::bigint[], $3::boolean[]) AS placed (id, position, is_again) WHERE m.id = placed.id`;

interface Placed {
  readonly id: string;
  readonly isAgain: boolean;
  readonly position: number;
}

/**
 * Sends what was given up since then once more: with the same ids and the same bodies, of each listing in the order in which it
 * was told, and tried anew for as long as the first time. The caller holds the endpoint; who tells of something new at this
 * moment is waited for. What is on its way is not given up any more, so whoever asks twice sends nothing twice. Answers how many.
 */
export async function sendGivenUpAgain(tx: Transaction, endpointId: string, since: string): Promise<number> {
  await tx.lock('webhooks', 'telling');
  const now = tx.clock.now().toString();
  const placed = await tx.query<Placed>(placeAnewStatement, [endpointId, since, now]);
  const columns = (['id', 'position', 'isAgain'] as const).map((name) => placed.map((each) => each[name]));
  await tx.query(moveStatement, [...columns, now]);
  return placed.filter(({ isAgain }) => isAgain).length;
}
