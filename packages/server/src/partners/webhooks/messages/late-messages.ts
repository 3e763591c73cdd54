import { webhookTimes } from '@clearing/shared/api-limits';
import { isSuspendedSql } from '../../../accounts/suspension/is-suspended.js';
import { TEST_EVENT } from '../telling/event-types.js';
import { MAY_GO, ROOM } from './messages.repository.js';

/** Two calls as long as any may be: where one was taken within it, the next ones go, and are behind it in turn. */
const SECONDS_IN_TURN = 30;

/**
 * SQL of one row: whether something that happened is not sent though nothing of its partner's stands in the way, and when the
 * last message was taken. What was tried is the partner's to take, and what waits at a server that takes nothing, has as many
 * calls under way as it may, or takes one after the other of many that were due at once, waits for that. A test that it takes
 * says nothing of what happened: it is behind nothing. $1 is now.
 */
export const lateWebhooksStatement = `
  SELECT EXISTS (
      SELECT FROM webhook_endpoints e JOIN partners p ON p.id = e.partner_id CROSS JOIN LATERAL (${ROOM}) room
      WHERE e.failing_since IS NULL AND room.free > 0 AND NOT ${isSuspendedSql('p.account_id')} AND EXISTS (
        SELECT FROM webhook_messages w
        WHERE w.endpoint_id = e.id AND w.state = 'WAITING' AND w.tries = 0 AND w.due_at < late.before AND ${MAY_GO})
        AND NOT EXISTS (
          SELECT FROM webhook_messages taken
          WHERE taken.endpoint_id = e.id AND taken.state = 'DELIVERED' AND taken.finished_at > $1::timestamptz - interval '${SECONDS_IN_TURN} seconds'
            AND taken.type <> '${TEST_EVENT}')
    ) OR EXISTS (SELECT FROM webhook_free_times f WHERE f.is_pending AND f.due_at < late.before) AS late,
    (SELECT max(m.finished_at) FROM webhook_messages m WHERE m.state = 'DELIVERED') AS "lastAt"
  FROM (SELECT $1::timestamptz - interval '${webhookTimes.lateAfterMinutes} minutes' AS before) late`;
