import type { UnitOfWork } from '../platform/unit-of-work.js';
import { hasHadRealKeys } from './keys/key.repository.js';
import { decisionActions } from './partner-decisions.js';
import { partnerDecisions, type PartnerDecision, type PartnerReason } from './partner.policy.js';

type Reader = Pick<UnitOfWork, 'query'>;

export interface PastDecision {
  readonly at: Date;
  readonly decision: PartnerDecision;
  /** The operator’s account. */
  readonly by: string;
  /** Null: it was a yes. */
  readonly reason: PartnerReason | null;
}

/** Nobody reads on; the audit log has them all. */
const MOST = 20;

/**
 * When an operator ended a partner’s live keys, unless one said yes again since: whether they asked again, or were refused, what
 * they showed has to be gone. Of the audit log, as all that is not the last decision. Null: none did, they have live keys, or
 * they never made one.
 */
export async function findEndOfLiveKeys(reader: Reader, partnerId: string): Promise<Date | null> {
  const last = await findLast(reader, partnerId, ['APPROVE', 'END']);
  return last?.decision === 'END' && (await hasHadRealKeys(reader, partnerId)) ? last.at : null;
}

/** That an operator said no to other words, unless one decided something else since. Null: none did. */
export async function findRefusalOfWords(
  reader: Reader,
  partnerId: string,
): Promise<Pick<PastDecision, 'at' | 'reason'> | null> {
  const last = await findLast(reader, partnerId, partnerDecisions);
  return last?.decision === 'REFUSE_WORDS' ? last : null;
}

async function findLast(
  reader: Reader,
  partnerId: string,
  of: readonly PartnerDecision[],
): Promise<Pick<PastDecision, 'at' | 'decision' | 'reason'> | null> {
  const actions = of.map((decision) => decisionActions[decision]);
  const [last] = await reader.query<Pick<PastDecision, 'at' | 'decision' | 'reason'>>(
    `SELECT e.at, d.decision, e.why AS reason
     FROM unnest($2::text[], $3::text[]) AS d(decision, action) JOIN audit_entries e ON e.action = d.action
     WHERE e.subject_kind = 'partner' AND e.subject_id = $1 ORDER BY e.at DESC, e.id DESC LIMIT 1`,
    [partnerId, of, actions],
  );
  return last ?? null;
}

/**
 * What operators decided about each of these partners, the newest first. Of the audit log: the row of a partner has the last
 * decision alone, and not even that once they ask again.
 */
export async function listPastDecisions(
  reader: Reader,
  partnerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PastDecision[]>> {
  const decisions = Object.entries(decisionActions) as [PartnerDecision, string][];
  const rows = await reader.query<PastDecision & { readonly partnerId: string }>(
    `SELECT p.id AS "partnerId", e.at, d.decision, e.by, e.reason
     FROM unnest($1::uuid[]) AS p(id) CROSS JOIN LATERAL (
       SELECT id, at, action, actor_id AS by, why AS reason FROM audit_entries
       WHERE subject_kind = 'partner' AND subject_id = p.id AND action = ANY ($3::text[])
       ORDER BY at DESC, id DESC LIMIT ${MOST}) e
     JOIN unnest($2::text[], $3::text[]) AS d(decision, action) ON d.action = e.action
     ORDER BY e.at DESC, e.id DESC`,
    [partnerIds, decisions.map(([decision]) => decision), decisions.map(([, action]) => action)],
  );
  return new Map(partnerIds.map((id) => [id, rows.filter(({ partnerId }) => partnerId === id)]));
}
