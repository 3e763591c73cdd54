import type { Catalog } from '../../catalog/catalog.js';
import { fromDate } from '../../platform/clock.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { AskedPractitioners } from '../asked/asked-practitioner.js';
import type { Confidential } from './confidential.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Shares } from '../../sharing/shares.js';
import { isStillShared, mayReadAnswers, shareReadsAnswers } from '../door/consultation.policy.js';
import type { ViewersShare } from '../door/consultation-sides.js';
import type { Consents } from '../consents/consents.js';
import { findConsultation, listHistory, listReads } from '../consultation.repository.js';
import {
  AnswerRead,
  ConsultationEvent,
  ConsultationRequest,
  ConsultationSummary,
  PatientContact,
  ScreeningAnswer,
  type Consultation,
} from '../consultation.results.js';
import type { Screenings } from '../screening/screenings.js';
import { answersInWords, findScreening } from '../screening/screening-versions.js';
import { relationLabels } from '../words.js';

/**
 * Everything of a consultation that somebody said in confidence, for whoever may read it. Each read is one transaction
 * with one audit entry in it: there is no way to read without leaving one.
 */
export class ReadingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly catalog: Catalog,
    private readonly confidential: Confidential,
    private readonly screenings: Screenings,
    private readonly practitioners: AskedPractitioners,
    private readonly shares: Shares,
    private readonly consents: Consents,
  ) {}

  /** Null once erased, for the practitioner once it was taken back, and for whoever acts for them but was not let read. */
  async request(consultation: Consultation): Promise<ConsultationRequest | null> {
    const { side, actor, share, reach } = consultation.viewer;
    if (!reach.includes('ANSWERS')) return null;
    const { id } = consultation.record;
    return this.unitOfWork.run(async (tx) => {
      // Asked again: between two fields of one operation the patient may have taken it back.
      const record = await findConsultation(tx, id);
      if (!record || !mayReadAnswers(side, record)) return null;
      if (side === 'PRACTITIONER' && !(await this.#isShared(tx, id))) return null;
      if (share && !(await this.#isLetRead(tx, id, share))) return null;
      const opened = await this.confidential.readAnswers(tx, actor, id, share ? 'COLLEAGUE' : null);
      const contact = opened && (await this.confidential.readContact(tx, actor, id));
      if (!opened || !contact) return null;
      const { answers, flags, message } = opened;
      const { requester, timeZone: patientZone, ...reached } = contact;
      const screening = findScreening(answers.screeningVersion, requester !== null);
      return Object.assign(new ConsultationRequest(), {
        patient: Object.assign(new PatientContact(), reached),
        patientZone,
        requester: requester && `${requester.name}, ${relationLabels[requester.relation]}`,
        ageBand: answers.ageBand,
        patientLocation: answers.patientLocation,
        treatmentLocation: answers.treatmentLocation,
        services: [...answers.services],
        deliveryMethods: this.catalog.deliveryMethods.list(answers.deliveryMethods),
        conditions: this.catalog.conditions.list(answers.conditions),
        answers: screening
          ? answersInWords(screening, answers.screening).map((each) => Object.assign(new ScreeningAnswer(), each))
          : [],
        flags: this.screenings.flagsOf(flags, screening),
        message,
        answersErasedOn: consultation.answersErasedOn,
        contactErasedOn: consultation.contactErasedOn,
      });
    });
  }

  /** Whoever takes the yes back waits for a reading that goes on, and the next one finds none. */
  #isShared(tx: Transaction, consultationId: string): Promise<boolean> {
    return this.consents.isGiven(tx, { consultationId, purpose: 'SHARE_WITH_PRACTITIONER' });
  }

  /** Until when words of the patient are closed to who was asked, in epoch milliseconds; null: none of them is. */
  async #closedUntil(tx: Transaction, consultationId: string): Promise<number | null> {
    if (await this.#isShared(tx, consultationId)) return null;
    const agreement = { consultationId, purpose: 'SHARE_WITH_PRACTITIONER' } as const;
    const endedAt = await this.consents.endedAt(tx, agreement);
    return endedAt?.epochMilliseconds ?? Infinity;
  }

  /** A scheduler never; a colleague while their share is in force, and with the patient's yes. Asked with every reading. */
  async #isLetRead(tx: Transaction, id: string, share: ViewersShare): Promise<boolean> {
    if (!shareReadsAnswers(share.kind)) return false;
    return (
      (await this.consents.isGiven(tx, { consultationId: id, purpose: 'COLLEAGUE', shareId: share.id })) &&
      (await this.shares.use(tx, share.id))
    );
  }

  /** Null unless the asker is the asked practitioner; once erased or shared no more. How many points there are is an answer, too. */
  async summary(consultation: Consultation): Promise<ConsultationSummary | null> {
    if (consultation.viewer.side !== 'PRACTITIONER' || consultation.viewer.share) return null;
    const { id } = consultation.record;
    const { actor } = consultation.viewer;
    return this.unitOfWork.run(async (tx) => {
      const record = await findConsultation(tx, id);
      if (!record || !isStillShared(record) || !(await this.#isShared(tx, id))) return null;
      const summary = await this.confidential.readSummary(tx, actor, id);
      const contact = summary && (await this.confidential.readContact(tx, actor, id));
      if (!summary || !contact) return null;
      return Object.assign(new ConsultationSummary(), {
        patientName: contact.name,
        flagCount: summary.flagCount,
        safetyFirst: summary.safetyFirst,
        deliveryMethods: this.catalog.deliveryMethods.list(summary.deliveryMethods),
        patientLocation: summary.patientLocation,
      });
    });
  }

  /** The same record for both sides: the patient sees who read, and the practitioner what is kept of it. */
  async reads(consultation: Consultation): Promise<AnswerRead[]> {
    const { share, reach } = consultation.viewer;
    if (share || !reach.includes('STANDING')) return [];
    const { id, practitionerId } = consultation.record;
    const { displayName } = await this.practitioners.get(this.unitOfWork, practitionerId);
    const reads = await listReads(this.unitOfWork, id);
    const colleagueIds = reads.flatMap(({ colleagueId }) => colleagueId ?? []);
    const colleagues = await this.shares.colleaguesBy(this.unitOfWork, practitionerId, colleagueIds);
    return reads.map(({ at, colleagueId }) => {
      const colleague = colleagueId && (colleagues.get(colleagueId) ?? 'A colleague whose account is gone');
      return Object.assign(new AnswerRead(), { at, by: colleague ? `${colleague}, for ${displayName}` : displayName });
    });
  }

  /**
   * Words of either side are for the other one, and not for whoever acts by a share. What the patient wrote until they took
   * back that it is shared is closed with the rest. Who acted by a share is for the practitioner.
   */
  async history(consultation: Consultation): Promise<ConsultationEvent[]> {
    const { id } = consultation.record;
    const { actor, side, share, reach } = consultation.viewer;
    if (!reach.includes('STANDING')) return [];
    return this.unitOfWork.run(async (tx) => {
      const rows = await listHistory(tx, id);
      const names = await this.shares.namesOf(
        tx,
        rows.flatMap(({ shareId }) => shareId ?? []),
      );
      const closedUntil = side === 'PRACTITIONER' ? await this.#closedUntil(tx, id) : null;
      const events: ConsultationEvent[] = [];
      for (const row of rows) {
        const isClosed = row.by === 'PATIENT' && closedUntil !== null && row.at.getTime() <= closedUntil;
        const note =
          row.note && !share && !isClosed ? await this.confidential.readNote(tx, actor, id, row.id, row.note) : null;
        const { state, kind, by, shareId } = row;
        const isToldWho = side === 'PRACTITIONER' && !share && shareId !== null;
        const actedBy = isToldWho ? (names.get(shareId) ?? 'Someone whose account is gone') : null;
        events.push(Object.assign(new ConsultationEvent(), { at: fromDate(row.at), state, kind, by, note, actedBy }));
      }
      return events;
    });
  }
}
