import { consentPolicyVersion, nameIsToldSince } from '@clearing/shared/consent';
import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { ErasureLedger } from '../../platform/erasures/erasure-ledger.js';
import { recordErasure } from '../../platform/erasures/erasures.js';
import { keyOf, toGlobalId } from '../../platform/graphql/global-id.js';
import { NotFound } from '../../platform/graphql/user-errors.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { Shares } from '../../sharing/shares.js';
import type { Confidential } from '../confidences/confidential.js';
import type { Agreement, Consents } from '../consents/consents.js';
import { isStillShared } from '../door/consultation.policy.js';
import type { ConsultationDesk } from '../door/consultation-desk.js';
import { erasures, type ConsultationRecord } from '../consultation.repository.js';
import { NotAllowedNow, type Consultation, type ConsultationResult } from '../consultation.results.js';
import { ColleagueWhoAnswers, type LetColleagueReadInput } from './shared-consultation.results.js';

interface Tools {
  readonly unitOfWork: UnitOfWork;
  readonly desk: ConsultationDesk;
  readonly shares: Shares;
  readonly consents: Consents;
  readonly confidential: Confidential;
  readonly ledger: ErasureLedger;
}

/** What whoever acts for the practitioner sees of a consultation, and what the patient says about that. */
export class SharedConsultations {
  constructor(private readonly tools: Tools) {}

  /**
   * What the patient wants to be called, which booking needs. Only where the consent they gave says so: older ones name
   * the practitioner and nobody else; and not once it is shared no more. Null for everybody but whoever acts by a share.
   */
  async bookingName({ record, viewer }: Consultation): Promise<string | null> {
    if (!viewer.share || record.policyVersion < nameIsToldSince || !isStillShared(record)) return null;
    const { unitOfWork, confidential } = this.tools;
    const contact = await unitOfWork.run((tx) => confidential.readContact(tx, viewer.actor, record.id));
    return contact?.name ?? null;
  }

  /** For the patient, while there is something to answer; empty for everybody else. */
  async colleagues({ record, viewer }: Consultation): Promise<ColleagueWhoAnswers[]> {
    if (viewer.side !== 'PATIENT' || !viewer.reach.includes('STANDING') || !isToBeRead(record)) return [];
    const { unitOfWork, shares, consents } = this.tools;
    const inForce = await shares.listFor(unitOfWork, record.practitionerId);
    const colleagues = inForce.filter(({ kind }) => kind === 'COLLEAGUE').map(({ id }) => id);
    const names = await shares.namesOf(unitOfWork, colleagues);
    const agreed = await consents.listColleagues(unitOfWork, record.id);
    return [...names].map(([id, name]) =>
      Object.assign(new ColleagueWhoAnswers(), {
        ...{ name, mayRead: agreed.includes(id) },
        shareId: toGlobalId('ListingShare', id),
      }),
    );
  }

  /** A yes is to one colleague who answers now; a no is taken at any time. */
  async letRead(actor: Actor, { consultationId, shareId, agrees }: LetColleagueReadInput): Promise<ConsultationResult> {
    const { desk, consents, ledger } = this.tools;
    const asked = { actor, globalId: consultationId, side: 'PATIENT', action: null } as const;
    const result = await desk.open<ConsultationResult>(asked, async ({ tx, record, viewer }) => {
      const id = keyOf('ListingShare', shareId);
      if (id === null) return new NotFound();
      const agreement = { consultationId: record.id, purpose: 'COLLEAGUE', shareId: id } as const;
      if (agrees) {
        if (!(await this.#isColleague(tx, id, record))) return new NotFound();
        if (!isToBeRead(record)) return new NotAllowedNow(record.state);
        await consents.give(tx, agreement, consentPolicyVersion);
      } else {
        await this.#letReadNoMore(tx, agreement);
      }
      const action = agrees ? 'consultation.colleague.let-read' : 'consultation.colleague.let-read-no-more';
      await recordAudit(tx, { actor: viewer.actor, action, subjectKind: 'consultation', subjectId: record.id });
      return desk.view(record, viewer);
    });
    // Whoever is told that it is closed can count on it, whatever becomes of the database.
    await ledger.noteNow();
    return result;
  }

  async #letReadNoMore(tx: Transaction, agreement: Agreement): Promise<void> {
    const id = await this.tools.consents.takeBack(tx, agreement);
    if (id) await recordErasure(tx, { kind: erasures.colleague, subjectId: id, why: 'WISH' });
  }

  async #isColleague(tx: Transaction, shareId: string, { practitionerId }: ConsultationRecord): Promise<boolean> {
    const share = await this.tools.shares.findInForce(tx, shareId);
    return share?.kind === 'COLLEAGUE' && share.practitionerId === practitionerId;
  }
}

function isToBeRead({ state, emailConfirmedAt, answersErased, isShared }: ConsultationRecord): boolean {
  const isOpen = state === 'REQUESTED' || state === 'CONFIRMED';
  return emailConfirmedAt !== null && isOpen && !answersErased && isShared;
}
