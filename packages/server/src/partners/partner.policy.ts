import { KEYS_AT_A_TIME } from '@clearing/shared/api-limits';
import type { LiveState, StoredPartner } from './partner.repository.js';
import type { AccountHolder } from '../platform/actor.js';
import { NotFound } from '../platform/graphql/user-errors.js';
import { kindsForTests, type KeyKind } from './keys/key-text.js';
import type { PartnerWords } from './partner-words.js';

/** What was typed is read for partners alone: to everybody else nothing of it is there. */
export function forPartner<Read>(read: () => Read): (holder: AccountHolder) => Read | NotFound {
  return ({ roles }) => (roles.includes('PARTNER') ? read() : new NotFound());
}

const liveDecisions = ['APPROVE', 'REFUSE', 'END'] as const;
type LiveDecision = (typeof liveDecisions)[number];
const wordsDecisions = ['APPROVE_WORDS', 'REFUSE_WORDS'] as const;

/** What an operator may decide about a partner's live keys, and about other words that it asks to go by. */
export const partnerDecisions = [...liveDecisions, ...wordsDecisions] as const;
export type PartnerDecision = (typeof partnerDecisions)[number];

/** Why not: said to the partner, word for word as our pages and mails have it. */
export const partnerReasons = ['NOT_CLEAR', 'NOT_THE_NAME', 'NOT_THE_SITE', 'AGAINST_TERMS', 'THEIR_WISH'] as const;
export type PartnerReason = (typeof partnerReasons)[number];

export function isAboutWords(decision: PartnerDecision): decision is (typeof wordsDecisions)[number] {
  return wordsDecisions.some((each) => each === decision);
}

export function mayDecide(
  { live, otherWords }: Pick<StoredPartner, 'live' | 'otherWords'>,
  decision: PartnerDecision,
): boolean {
  if (isAboutWords(decision)) return otherWords !== null;
  return decision === 'END' ? live === 'APPROVED' : live === 'ASKED';
}

export function isYes(decision: PartnerDecision): boolean {
  return decision === 'APPROVE' || decision === 'APPROVE_WORDS';
}

/** What an operator reads before a yes or a no: what is asked for, and what stands where nothing else is. */
export function wordsToRead(partner: Pick<StoredPartner, keyof PartnerWords | 'otherWords'>): PartnerWords {
  return partner.otherWords ?? partner;
}

export function liveAfter(decision: LiveDecision): LiveState {
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
