import type { AccountHolder } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { revokeRealKeys } from './keys/key.repository.js';
import { liveAfter, mayDecide, type PartnerDecision, type PartnerReason } from './partner.policy.js';
import { decideLive, findPartner, type StoredPartner } from './partner.repository.js';

export const DECIDED = 'partners.decided';

/** As the audit log has them. */
export const decisionActions = {
  APPROVE: 'partner.live.approved',
  REFUSE: 'partner.live.refused',
  END: 'partner.live.ended',
} as const satisfies Readonly<Record<PartnerDecision, string>>;

/** What operators decide about live keys. Who may is asked where operators come in. */
export class PartnerDecisions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** OWN: it is their own. CHANGED: there is nothing of the kind to decide any more. GONE: it is not there. */
  decide(
    operator: AccountHolder,
    partnerId: string,
    { decision, reason }: { readonly decision: PartnerDecision; readonly reason: PartnerReason | null },
  ): Promise<StoredPartner | 'OWN' | 'CHANGED' | 'GONE'> {
    return this.unitOfWork.run(async (tx) => {
      await tx.lock('partner', partnerId);
      const partner = await findPartner(tx, partnerId);
      if (!partner) return 'GONE';
      if (partner.accountId === operator.accountId) return 'OWN';
      if (!mayDecide(partner.live, decision)) return 'CHANGED';
      await decideLive(tx, partnerId, { live: liveAfter(decision), by: operator.accountId, reason });
      if (decision === 'END') await revokeRealKeys(tx, partnerId);
      await recordAudit(tx, {
        ...{ actor: operator, action: decisionActions[decision], subjectKind: 'partner', subjectId: partnerId },
        ...(reason && { why: reason }),
      });
      await oweMail(tx, { kind: DECIDED, subjectId: partnerId });
      return (await findPartner(tx, partnerId)) ?? 'GONE';
    });
  }
}
