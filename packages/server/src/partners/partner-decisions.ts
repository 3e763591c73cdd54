import type { AccountHolder } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { forgetMail, oweMail } from '../platform/mail/outbox.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { revokeRealKeys } from './keys/key.repository.js';
import {
  isAboutWords,
  liveAfter,
  mayDecide,
  wordsToRead,
  type PartnerDecision,
  type PartnerReason,
} from './partner.policy.js';
import {
  decideLive,
  describePartner,
  findPartner,
  forgetAskedWords,
  type StoredPartner,
} from './partner.repository.js';
import { digestOf } from './partner-words.js';

export const DECIDED = 'partners.decided';
export const WORDS_DECIDED = 'partners.words-decided';

/** As the audit log has them. */
export const decisionActions = {
  APPROVE: 'partner.live.approved',
  REFUSE: 'partner.live.refused',
  END: 'partner.live.ended',
  APPROVE_WORDS: 'partner.words.approved',
  REFUSE_WORDS: 'partner.words.refused',
} as const satisfies Readonly<Record<PartnerDecision, string>>;

/** What operators decide about live keys and other words. Who may is asked where operators come in. */
export class PartnerDecisions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * OWN: it is their own. CHANGED: there is nothing of the kind to decide any more, or it says something else by now than what was
   * read, of which the digest is. GONE: it is not there.
   */
  decide(
    operator: AccountHolder,
    partnerId: string,
    {
      decision,
      reason,
      digest,
    }: {
      readonly decision: PartnerDecision;
      readonly reason: PartnerReason | null;
      readonly digest: string | null;
    },
  ): Promise<StoredPartner | 'OWN' | 'CHANGED' | 'GONE'> {
    return this.unitOfWork.run(async (tx) => {
      await tx.lock('partner', partnerId);
      const partner = await findPartner(tx, partnerId);
      if (!partner) return 'GONE';
      if (partner.accountId === operator.accountId) return 'OWN';
      if (!mayDecide(partner, decision)) return 'CHANGED';
      // Live keys are ended for what somebody does, whatever they say.
      if (decision !== 'END' && digest !== digestOf(wordsToRead(partner))) return 'CHANGED';
      await forgetAskedWords(tx, partnerId);
      if (decision === 'APPROVE_WORDS') await describePartner(tx, partnerId, wordsToRead(partner));
      if (!isAboutWords(decision)) {
        await decideLive(tx, partnerId, { live: liveAfter(decision), by: operator.accountId, reason });
      }
      if (decision === 'END') await revokeRealKeys(tx, partnerId);
      await recordAudit(tx, {
        ...{ actor: operator, action: decisionActions[decision], subjectKind: 'partner', subjectId: partnerId },
        ...(reason && { why: reason }),
      });
      // Of two that leave together only the last is so.
      if (isAboutWords(decision)) await forgetMail(tx, WORDS_DECIDED, partnerId);
      await oweMail(
        tx,
        isAboutWords(decision)
          ? { kind: WORDS_DECIDED, subjectId: partnerId, parameters: reason ? { reason } : {} }
          : { kind: DECIDED, subjectId: partnerId },
      );
      return (await findPartner(tx, partnerId)) ?? 'GONE';
    });
  }
}
