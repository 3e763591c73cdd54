import type { Sweep } from '../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { ShareSeals } from './share-seals.js';
import { isCountedOn } from './share-standing.js';
import type { ShareEnd } from './share-words.js';

/** The letter about help that ended without anybody wanting it to. */
export const FELL_AWAY = 'sharing.fell-away';

/** How long it is kept that there was one: longer than any request it acted on names a patient. */
const KEPT_DAYS = 120;

/** From now on nothing is done by it, and the address it was offered to is erased. False: it had ended before. */
export async function endShare(tx: Transaction, id: string, why: ShareEnd): Promise<boolean> {
  const ended = await tx.query(
    `UPDATE listing_shares SET ended_at = $2, ended_why = $3, email = NULL, email_hash = NULL
     WHERE id = $1 AND ended_at IS NULL RETURNING 1`,
    [id, tx.clock.now().toString(), why],
  );
  return ended.length > 0;
}

/** Whoever has no second step any more holds none: another one, set up by whoever reads their mail, opens nothing. */
export async function endSharesOfLostStep(tx: Transaction, accountId: string): Promise<void> {
  await tellGivers(tx, accountId);
  await tx.query(
    `UPDATE listing_shares SET ended_at = $2, ended_why = 'SECOND_STEP_LOST', email = NULL, email_hash = NULL
     WHERE account_id = $1 AND ended_at IS NULL`,
    [accountId, tx.clock.now().toString()],
  );
}

/** Of whoever deletes their account: what they hold, and what was offered to them. What they gave goes with the account. */
export async function forgetSharesOf(
  tx: Transaction,
  seals: ShareSeals,
  { accountId, email }: { readonly accountId: string; readonly email: string },
): Promise<void> {
  await tellGivers(tx, accountId);
  await tx.query(
    `UPDATE listing_shares SET account_id = NULL, name = NULL, email = NULL, email_hash = NULL,
       ended_at = coalesce(ended_at, $3), ended_why = coalesce(ended_why, 'ACCOUNT_LEFT')
     WHERE account_id = $1 OR email_hash = $2`,
    [accountId, seals.emailHash(email), tx.clock.now().toString()],
  );
}

/** Before they end: whoever counts on this account's help, now, later or once it rests no more, hears that there is none. */
async function tellGivers(tx: Transaction, accountId: string): Promise<void> {
  const counted = await tx.query<{ id: string }>(
    `SELECT s.id FROM listing_shares s WHERE s.account_id = $1 AND ${isCountedOn('$2::timestamptz')} ORDER BY s.id`,
    [accountId, tx.clock.now().toString()],
  );
  for (const { id } of counted) await oweMail(tx, { kind: FELL_AWAY, subjectId: id });
}

/** Writes down that the time of one is over, which the clock had said before, and forgets those that are long over. */
export function endingShares(unitOfWork: UnitOfWork): Sweep {
  return {
    name: 'sharing.ends',
    everySeconds: 60,
    run: async () => {
      const now = unitOfWork.clock.now();
      const over = await unitOfWork.query(
        `UPDATE listing_shares s SET ended_at = $1, ended_why = 'TIME_IS_OVER', email = NULL, email_hash = NULL
         WHERE s.ended_at IS NULL AND (
           (s.taken_at IS NULL AND s.offered_until <= $1)
           OR (s.kind = 'SCHEDULER' AND s.ends_at <= $1)
           OR (s.kind = 'COLLEAGUE' AND NOT EXISTS (
             SELECT FROM time_off t WHERE t.id = s.absence_id AND upper(t.during) > $1)))
         RETURNING 1`,
        [now.toString()],
      );
      const forgotten = await unitOfWork.query(`DELETE FROM listing_shares WHERE ended_at < $1 RETURNING 1`, [
        now.subtract({ hours: 24 * KEPT_DAYS }).toString(),
      ]);
      return over.length + forgotten.length;
    },
  };
}
