import { KEYS_AT_A_TIME } from '@clearing/shared/api-limits';
import type { LiveState } from './partner.repository.js';
import { kindsForTests, type KeyKind } from './keys/key-text.js';

/** What an operator may decide about a partner's live keys. */
export const partnerDecisions = ['APPROVE', 'REFUSE', 'END'] as const;
export type PartnerDecision = (typeof partnerDecisions)[number];

/** Why not: said to the partner, word for word as our pages and mails have it. */
export const partnerReasons = ['NOT_CLEAR', 'NOT_THE_SITE', 'AGAINST_TERMS', 'THEIR_WISH'] as const;
export type PartnerReason = (typeof partnerReasons)[number];

export function mayDecide(live: LiveState, decision: PartnerDecision): boolean {
  return decision === 'END' ? live === 'APPROVED' : live === 'ASKED';
}

export function liveAfter(decision: PartnerDecision): LiveState {
  return ({ APPROVE: 'APPROVED', REFUSE: 'REFUSED', END: 'ENDED' } as const)[decision];
}

/** Who asked, or has live keys, has nothing to ask for. */
export function mayAskForLive(live: LiveState): boolean {
  return live !== 'ASKED' && live !== 'APPROVED';
}

/** What stands between a partner and another key; null: nothing. */
export function obstacleToKey(
  kind: KeyKind,
  partner: { readonly live: LiveState; readonly hasAgreed: boolean; readonly working: readonly { kind: KeyKind }[] },
): 'NOT_APPROVED' | 'NOT_AGREED' | 'TWO_ALREADY' | null {
  const isReal = !kindsForTests.includes(kind);
  if (isReal && partner.live !== 'APPROVED') return 'NOT_APPROVED';
  if (isReal && !partner.hasAgreed) return 'NOT_AGREED';
  return partner.working.filter((key) => key.kind === kind).length >= KEYS_AT_A_TIME ? 'TWO_ALREADY' : null;
}
