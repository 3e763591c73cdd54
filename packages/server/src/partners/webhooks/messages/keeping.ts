import { isSuspendedSql } from '../../../accounts/suspension/is-suspended.js';
import type { Sweep } from '../../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../../platform/unit-of-work.js';
import { TEST_EVENT } from '../telling/event-types.js';

/** What was sent is kept for so long, and then nothing of it. */
export const DAYS_KEPT = 30;
/** Of what cannot even be tried: its partner is suspended, or not approved any more. */
const DAYS_WAITING = 4;
const AT_ONCE = 1_000;

export function webhookKeeping(unitOfWork: UnitOfWork): Sweep {
  const inBatches = async (some: (tx: Transaction) => Promise<unknown[]>): Promise<number> => {
    for (let total = 0; ;) {
      const done = await unitOfWork.run(some);
      total += done.length;
      if (done.length < AT_ONCE) return total;
    }
  };
  return {
    name: 'webhooks kept long enough',
    everySeconds: 300,
    run: async () =>
      (await inBatches(eraseOld)) +
      (await inBatches(giveUpUntried)) +
      (await unitOfWork.run(endFailures)) +
      (await unitOfWork.run(eraseEnded)),
  };
}

function eraseOld(tx: Transaction): Promise<unknown[]> {
  return tx.query(
    `DELETE FROM webhook_messages WHERE id IN (
       SELECT id FROM webhook_messages WHERE state <> 'WAITING' AND finished_at < $1
       LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED) RETURNING 1`,
    [daysAgo(tx, DAYS_KEPT)],
  );
}

function giveUpUntried(tx: Transaction): Promise<unknown[]> {
  return tx.query(
    `UPDATE webhook_messages SET state = 'GIVEN_UP', finished_at = $2, leased_until = NULL WHERE id IN (
       SELECT w.id FROM webhook_messages w JOIN webhook_endpoints e ON e.id = w.endpoint_id
         JOIN partners p ON p.id = e.partner_id
       WHERE w.state = 'WAITING' AND w.trying_since < $1 AND (p.live <> 'APPROVED' OR ${isSuspendedSql('p.account_id')})
       LIMIT ${AT_ONCE} FOR UPDATE OF w SKIP LOCKED) RETURNING 1`,
    [daysAgo(tx, DAYS_WAITING), tx.clock.now().toString()],
  );
}

/**
 * Where nothing waits nothing is tried, so nothing fails: what was left was given up untried, or is not chosen any more. What fails
 * next begins anew, and has its two hours before anybody is written to. A transaction of its own: it holds endpoints, and whoever
 * does locks messages only afterwards.
 */
async function endFailures(tx: Transaction): Promise<number> {
  const ended = await tx.query(
    `UPDATE webhook_endpoints e SET failing_since = NULL
     WHERE e.failing_since IS NOT NULL AND e.paused_at IS NULL AND NOT EXISTS (
       SELECT FROM webhook_messages m WHERE m.endpoint_id = e.id AND m.state = 'WAITING' AND m.type <> $1)
     RETURNING 1`,
    [TEST_EVENT],
  );
  return ended.length;
}

/** They sign nothing any more, and nobody needs them. */
async function eraseEnded(tx: Transaction): Promise<number> {
  const ended = await tx.query(`DELETE FROM webhook_secrets WHERE ends_at <= $1 RETURNING 1`, [
    tx.clock.now().toString(),
  ]);
  return ended.length;
}

function daysAgo({ clock }: Transaction, days: number): string {
  return clock
    .now()
    .subtract({ hours: 24 * days })
    .toString();
}
