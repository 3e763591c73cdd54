import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import type { PartnerWords } from './partner-words.js';

type Reader = Pick<UnitOfWork, 'query'>;

/** Where a partner stands on the way to live keys. */
export const liveStates = ['NOT_ASKED', 'ASKED', 'APPROVED', 'REFUSED', 'ENDED'] as const;
export type LiveState = (typeof liveStates)[number];

export interface StoredPartner extends PartnerWords {
  readonly id: string;
  readonly accountId: string;
  readonly joinedAt: Date;
  readonly live: LiveState;
  readonly liveAskedAt: Date | null;
  readonly liveDecidedAt: Date | null;
  readonly liveReason: string | null;
  /** What it asks to go by instead of what an operator said yes to, and when it asked; null: it does not ask. */
  readonly otherWords: PartnerWords | null;
  readonly wordsAskedAt: Date | null;
  /** The newest version of the terms that they agreed to, and when; null: to none. */
  readonly agreedVersion: string | null;
  readonly agreedAt: Date | null;
  /** What its test keys took for now, and when that was set; null: they go by the real time. */
  readonly clockAt: Date | null;
  readonly clockSetAt: Date | null;
}

/** A server of before, which knows of no other words, may have ended live keys and left them there. */
export const ASKS_FOR_WORDS = `(p.live = 'APPROVED' AND p.words_asked_at IS NOT NULL)`;

export const PARTNER = `
  SELECT p.id, p.account_id AS "accountId", p.organisation, p.site, p.purpose, p.joined_at AS "joinedAt", p.live,
    p.live_asked_at AS "liveAskedAt", p.live_decided_at AS "liveDecidedAt", p.live_reason AS "liveReason", p.clock_at AS "clockAt", p.clock_set_at AS "clockSetAt",
    CASE WHEN ${ASKS_FOR_WORDS} THEN jsonb_build_object(
      'organisation', p.asked_organisation, 'site', p.asked_site, 'purpose', p.asked_purpose) END AS "otherWords",
    CASE WHEN ${ASKS_FOR_WORDS} THEN p.words_asked_at END AS "wordsAskedAt",
    a.version AS "agreedVersion", a.agreed_at AS "agreedAt"
  FROM partners p LEFT JOIN LATERAL (
    SELECT version, agreed_at FROM partner_agreements WHERE partner_id = p.id ORDER BY version DESC LIMIT 1) a ON true`;

export async function findPartnerOf(reader: Reader, accountId: string): Promise<StoredPartner | null> {
  const [row] = await reader.query<StoredPartner>(`${PARTNER} WHERE p.account_id = $1`, [accountId]);
  return row ?? null;
}

export async function findPartner(reader: Reader, id: string): Promise<StoredPartner | null> {
  const [row] = await reader.query<StoredPartner>(`${PARTNER} WHERE p.id = $1`, [id]);
  return row ?? null;
}

/** As it stands while nobody else changes it or decides about it. */
export async function lockPartnerOf(tx: Transaction, accountId: string): Promise<StoredPartner | null> {
  const found = await findPartnerOf(tx, accountId);
  if (!found) return null;
  await tx.lock('partner', found.id);
  return findPartnerOf(tx, accountId);
}

/** The account that a partner is. */
export async function getAccountOf(reader: Reader, partnerId: string): Promise<string> {
  const partner = await findPartner(reader, partnerId);
  if (!partner) throw new Error('A partner that holds a key is there.');
  return partner.accountId;
}

/** False: the account is a partner already. */
export async function insertPartner(
  tx: Transaction,
  partner: Pick<StoredPartner, 'id' | 'accountId'> & PartnerWords,
): Promise<boolean> {
  const { id, accountId, organisation, site, purpose } = partner;
  const rows = await tx.query(
    `INSERT INTO partners (id, account_id, organisation, site, purpose, joined_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (account_id) DO NOTHING RETURNING 1`,
    [id, accountId, organisation, site, purpose, tx.clock.now().toString()],
  );
  return rows.length > 0;
}

/** In other words of theirs, which are the ones that hold from then on. */
export async function describePartner(
  tx: Transaction,
  partnerId: string,
  { organisation, site, purpose }: PartnerWords,
): Promise<void> {
  await tx.query(`UPDATE partners SET organisation = $2, site = $3, purpose = $4 WHERE id = $1`, [
    partnerId,
    organisation,
    site,
    purpose,
  ]);
}

export async function askForWords(
  tx: Transaction,
  partnerId: string,
  { organisation, site, purpose }: PartnerWords,
): Promise<void> {
  await tx.query(
    `UPDATE partners SET asked_organisation = $2, asked_site = $3, asked_purpose = $4, words_asked_at = $5 WHERE id = $1`,
    [partnerId, organisation, site, purpose, tx.clock.now().toString()],
  );
}

/** They hold, or they were refused or taken back: nobody asks for them any more. */
export async function forgetAskedWords(tx: Transaction, partnerId: string): Promise<void> {
  await tx.query(
    `UPDATE partners SET asked_organisation = NULL, asked_site = NULL, asked_purpose = NULL, words_asked_at = NULL
     WHERE id = $1`,
    [partnerId],
  );
}

export async function keepAgreement(tx: Transaction, partnerId: string, version: string): Promise<void> {
  await tx.query(
    `INSERT INTO partner_agreements (partner_id, version, agreed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [partnerId, version, tx.clock.now().toString()],
  );
}

/** To the millisecond, as its schema is named. */
export async function setClock(tx: Transaction, partnerId: string, at: string | null): Promise<void> {
  await tx.query(
    `UPDATE partners SET clock_at = $2::timestamptz,
       clock_set_at = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE date_trunc('milliseconds', $3::timestamptz) END
     WHERE id = $1`,
    [partnerId, at, tx.clock.now().toString()],
  );
}

export async function askForLive(tx: Transaction, partnerId: string): Promise<void> {
  await tx.query(
    `UPDATE partners SET live = 'ASKED', live_asked_at = $2, live_decided_at = NULL, live_decided_by = NULL,
       live_reason = NULL WHERE id = $1`,
    [partnerId, tx.clock.now().toString()],
  );
}

export async function decideLive(
  tx: Transaction,
  partnerId: string,
  decision: { readonly live: LiveState; readonly by: string; readonly reason: string | null },
): Promise<void> {
  await tx.query(
    `UPDATE partners SET live = $2, live_decided_at = $3, live_decided_by = $4, live_reason = $5 WHERE id = $1`,
    [partnerId, decision.live, tx.clock.now().toString(), decision.by, decision.reason],
  );
}
