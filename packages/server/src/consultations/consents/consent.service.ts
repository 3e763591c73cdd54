import { consentPolicyVersion } from '@clearing/shared/consent';
import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { ErasureLedger } from '../../platform/erasures/erasure-ledger.js';
import { recordErasure } from '../../platform/erasures/erasures.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { oweMail } from '../../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { Shares } from '../../sharing/shares.js';
import type { AskedPractitioners } from '../asked/asked-practitioner.js';
import { callOff } from '../answering/calling-off.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import type { ConsultationDesk, Opened } from '../door/consultation-desk.js';
import {
  eraseAnswers,
  erasures,
  eraseWhatPatientSaid,
  getConsultation,
  type ConsultationRecord,
} from '../consultation.repository.js';
import { isOver } from '../states/consultation-states.js';
import { NotAllowedNow, type Consultation, type ConsultationResult } from '../consultation.results.js';
import { isAhead } from '../states/is-ahead.js';
import {
  Consent,
  ConsultationErased,
  type EraseConsultationInput,
  type EraseConsultationResult,
  type ShareAgainInput,
  type WithdrawConsentInput,
} from './consent.results.js';
import type { ConsentRow, Consents } from './consents.js';
import type { Forgetting } from './forgetting.js';
import { NO_LONGER_SHARED, WHAT_WAS_SENT_IS_ERASED } from './consent-letters.js';

interface Tools {
  readonly unitOfWork: UnitOfWork;
  readonly desk: ConsultationDesk;
  readonly changes: ConsultationChanges;
  readonly forgetting: Forgetting;
  readonly consents: Consents;
  readonly shares: Shares;
  readonly practitioners: AskedPractitioners;
  readonly ledger: ErasureLedger;
}

/** What the patient agreed to, takes back, and wants erased. What is closed or erased is so when they are answered. */
export class ConsentService {
  constructor(private readonly tools: Tools) {}

  /** For the patient; empty for everybody else. */
  async list({ record, viewer }: Consultation): Promise<Consent[]> {
    if (viewer.side !== 'PATIENT' || !viewer.reach.includes('EVERYTHING')) return [];
    const { unitOfWork, consents, shares, practitioners } = this.tools;
    const rows = await consents.list(unitOfWork, record.id);
    const { displayName } = await practitioners.get(unitOfWork, record.practitionerId);
    const names = await shares.namesOf(
      unitOfWork,
      rows.flatMap(({ shareId }) => shareId ?? []),
    );
    return rows.map(({ shareId, ...row }) => {
      const colleague = (shareId && names.get(shareId)) ?? 'A colleague whose account is gone';
      const to: Record<ConsentRow['purpose'], string> = {
        COLLECT: 'Clearing',
        SHARE_WITH_PRACTITIONER: displayName,
        COLLEAGUE: colleague,
      };
      return Object.assign(new Consent(), { ...row, to: to[row.purpose] });
    });
  }

  async withdraw(actor: Actor, { consultationId, purpose }: WithdrawConsentInput): Promise<ConsultationResult> {
    const { desk, ledger } = this.tools;
    const asked = { actor, globalId: consultationId, side: 'PATIENT', action: null } as const;
    const result = await desk.open<ConsultationResult>(asked, (opened) => {
      switch (purpose) {
        case 'COLLECT':
          return this.#collectNoMore(opened);
        case 'SHARE_WITH_PRACTITIONER':
          return this.#shareNoMore(opened);
        case 'COLLEAGUE':
          // By which share is said with letColleagueRead.
          return Promise.resolve(
            new InvalidInput([{ path: ['purpose'], message: 'To withdraw it from a colleague, say which colleague.' }]),
          );
      }
    });
    // Whoever is told that it is done can count on it, whatever becomes of the database.
    await ledger.noteNow();
    return result;
  }

  /** As long as there is something to share. */
  async shareAgain(actor: Actor, { consultationId, policyVersion }: ShareAgainInput): Promise<ConsultationResult> {
    const { desk, consents } = this.tools;
    const asked = { actor, globalId: consultationId, side: 'PATIENT', action: null } as const;
    return desk.open<ConsultationResult>(asked, async ({ tx, record, viewer }) => {
      if (policyVersion !== consentPolicyVersion) {
        const message = 'Please read the current text and agree to it again.';
        return new InvalidInput([{ path: ['policyVersion'], message }]);
      }
      if (!isOpen(record) || record.answersErased) return new NotAllowedNow(record.state);
      await consents.give(tx, { consultationId: record.id, purpose: 'SHARE_WITH_PRACTITIONER' }, policyVersion);
      await this.#audit(tx, viewer.actor, record, 'consultation.consent.share');
      return desk.view(await getConsultation(tx, record.id), viewer);
    });
  }

  async erase(actor: Actor, { consultationId, confirm }: EraseConsultationInput): Promise<EraseConsultationResult> {
    const { desk, ledger, forgetting } = this.tools;
    const asked = { actor, globalId: consultationId, side: 'PATIENT', action: null } as const;
    const result = await desk.open<EraseConsultationResult>(asked, async ({ tx, record, viewer }) => {
      if (!confirm) return new InvalidInput([{ path: ['confirm'], message: 'Confirm that you want it erased.' }]);
      const calledOff = isAhead(record, tx.clock.now());
      await this.#audit(tx, viewer.actor, record, 'consultation.erased');
      await forgetting.forget(tx, record);
      return new ConsultationErased(tx.clock.now(), calledOff);
    });
    await ledger.noteNow();
    // There is no state in which nothing may be erased.
    return result instanceof NotAllowedNow ? new NotFound() : result;
  }

  /** A request is made of what was collected: it goes with it. A talk that was promised stands. */
  async #collectNoMore({ tx, record, viewer }: Opened): Promise<ConsultationResult> {
    const { desk, changes, consents } = this.tools;
    const agreement = { consultationId: record.id, purpose: 'COLLECT' } as const;
    if (!(await consents.takeBack(tx, agreement))) return desk.view(record, viewer);
    await this.#audit(tx, viewer.actor, record, 'consultation.consent.collect-no-more');
    if (record.state === 'CONFIRMED') {
      await eraseWhatPatientSaid(tx, record.id);
      await oweMail(tx, { kind: WHAT_WAS_SENT_IS_ERASED, subjectId: record.id });
    } else {
      if (!isOver(record.state)) await callOff(tx, changes, record, { by: 'PATIENT' });
      await eraseAnswers(tx, record.id, 'WISH');
    }
    return desk.view(await getConsultation(tx, record.id), viewer);
  }

  /** Before the code nothing was shared: the whole request can be taken back. */
  async #shareNoMore({ tx, record, viewer }: Opened): Promise<ConsultationResult> {
    const { desk, forgetting } = this.tools;
    if (record.emailConfirmedAt === null) return new NotAllowedNow(record.state);
    if (!(await forgetting.shareNoMore(tx, record.id))) return desk.view(record, viewer);
    await this.#audit(tx, viewer.actor, record, 'consultation.consent.share-no-more');
    await recordErasure(tx, { kind: erasures.sharing, subjectId: record.id, why: 'WISH' });
    if (isOpen(record)) await oweMail(tx, { kind: NO_LONGER_SHARED, subjectId: record.id });
    return desk.view(await getConsultation(tx, record.id), viewer);
  }

  #audit(tx: Transaction, actor: Actor, { id }: ConsultationRecord, action: string): Promise<void> {
    return recordAudit(tx, { actor, action, subjectKind: 'consultation', subjectId: id });
  }
}

function isOpen({ state }: ConsultationRecord): boolean {
  return state === 'REQUESTED' || state === 'CONFIRMED';
}
