import { isSuspendedSql } from '../../accounts/suspension/is-suspended.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { toldOf, type CountedMonth, type ReferralStateName } from './referral-months.js';

type Reader = Pick<UnitOfWork, 'query'>;

/** SQL over p: a partner that may send people to us. */
const MAY_REFER = `p.live = 'APPROVED' AND NOT ${isSuspendedSql('p.account_id')}`;
/** SQL over c and a month's first day: who showed in it that their address is theirs. Before that nobody was asked. */
const ofMonth = (month: string) =>
  `c.email_confirmed_at >= ${month}::date::timestamp AT TIME ZONE 'UTC'
   AND c.email_confirmed_at < (${month}::date + interval '1 month') AT TIME ZONE 'UTC'`;

/** What a partner is called, to whom it sends; null: it may send nobody, or not any more. */
export async function findReferringName(
  reader: Reader,
  partnerId: string,
  { isTrial }: { readonly isTrial: boolean },
): Promise<string | null> {
  const [row] = await reader.query<{ organisation: string }>(
    `SELECT p.organisation FROM partners p WHERE p.id = $1 AND (${MAY_REFER} OR $2)`,
    [partnerId, isTrial],
  );
  return row?.organisation ?? null;
}

/** A partner that goes at this moment waits, or is gone and nothing is noted. */
export async function noteReferral(tx: Transaction, consultationId: string, partnerId: string): Promise<void> {
  await tx.query(
    `INSERT INTO referred_consultations (consultation_id, partner_id)
     SELECT $1, p.id FROM partners p WHERE p.id = $2 AND ${MAY_REFER} FOR KEY SHARE OF p`,
    [consultationId, partnerId],
  );
}

/** The months from the one after the last that was counted, or from the first with anything in it, until this one. */
export async function listUncounted(tx: Transaction, until: string): Promise<string[]> {
  const rows = await tx.query<{ month: string }>(
    `SELECT month::date::text FROM generate_series(
       coalesce((SELECT max(month) + interval '1 month' FROM referral_months),
         (SELECT date_trunc('month', min(c.email_confirmed_at) AT TIME ZONE 'UTC')
          FROM referred_consultations r JOIN consultations c ON c.id = r.consultation_id), $1::date),
       $1::date, interval '1 month') month ORDER BY 1`,
    [until],
  );
  return rows.map(({ month }) => month);
}

/**
 * Once, and for good, and each a little too low by chance. What it was counted from is gone with it, so it can be counted in
 * no other way afterwards.
 */
export async function countMonth(tx: Transaction, month: string, lessBy: () => number): Promise<void> {
  await tx.query(`INSERT INTO referral_months (month, counted_on) VALUES ($1, $2)`, [
    month,
    tx.clock.now().toString().slice(0, 10),
  ]);
  const counted = await tx.query<{ partnerId: string; state: string; count: number }>(
    `SELECT r.partner_id AS "partnerId", c.state, count(*)::integer AS count
     FROM referred_consultations r JOIN consultations c ON c.id = r.consultation_id
     WHERE ${ofMonth('$1')} GROUP BY r.partner_id, c.state`,
    [month],
  );
  for (const { partnerId, state, count } of counted) {
    const atLeast = toldOf(count, lessBy());
    if (atLeast === null) continue;
    await tx.query(`INSERT INTO referral_counts (partner_id, month, state, at_least) VALUES ($1, $2, $3, $4)`, [
      ...[partnerId, month, state, atLeast],
    ]);
  }
  await tx.query(
    `DELETE FROM referred_consultations r USING consultations c
     WHERE c.id = r.consultation_id AND (${ofMonth('$1')} OR (c.email_confirmed_at IS NULL
       AND c.state <> 'AWAITING_EMAIL' AND c.requested_at < ($1::date + interval '1 month') AT TIME ZONE 'UTC'))`,
    [month],
  );
}

/** The newest first; of months before it was a partner nothing is told. */
export async function listCounted(reader: Reader, partnerId: string, most: number): Promise<CountedMonth[]> {
  const rows = await reader.query<{
    month: string;
    countedOn: string;
    atLeast: Partial<Record<ReferralStateName, number>> | null;
  }>(
    `SELECT m.month::text, m.counted_on::text AS "countedOn",
       (SELECT jsonb_object_agg(c.state, c.at_least) FROM referral_counts c
        WHERE c.partner_id = p.id AND c.month = m.month) AS "atLeast"
     FROM referral_months m JOIN partners p ON p.id = $1 AND m.month >= date_trunc('month', p.joined_at AT TIME ZONE 'UTC')
     ORDER BY m.month DESC LIMIT $2`,
    [partnerId, most],
  );
  return rows.map(({ atLeast, ...row }) => ({ ...row, atLeast: atLeast ?? {} }));
}
