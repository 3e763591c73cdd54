import type { Catalog } from '../catalog/catalog.js';
import { fromDate } from '../platform/clock.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { AskedPractitioners } from './asked-practitioner.js';
import type { Confidential } from './confidential.js';
import { mayReadAnswers } from './consultation.policy.js';
import { findConsultation, listHistory, listReads } from './consultation.repository.js';
import {
  AnswerRead,
  ConsultationEvent,
  ConsultationRequest,
  ConsultationSummary,
  PatientContact,
  ScreeningAnswer,
  type Consultation,
} from './consultation.results.js';
import type { Screenings } from './screening/screenings.js';
import { answersInWords, findScreening } from './screening/screening-versions.js';
import { relationLabels } from './words.js';

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
  ) {}

  /** Null once erased, and for the practitioner once it was taken back. */
  async request(consultation: Consultation): Promise<ConsultationRequest | null> {
    const { side, actor } = consultation.viewer;
    const { id } = consultation.record;
    return this.unitOfWork.run(async (tx) => {
      // Asked again: between two fields of one operation the patient may have taken it back.
      const record = await findConsultation(tx, id);
      if (!record || !mayReadAnswers(side, record)) return null;
      const opened = await this.confidential.readAnswers(tx, actor, id);
      const contact = opened && (await this.confidential.readContact(tx, actor, id));
      if (!opened || !contact) return null;
      const { answers, flags, message } = opened;
      const screening = findScreening(answers.screeningVersion);
      const { requester, timeZone: _, ...reached } = contact;
      return Object.assign(new ConsultationRequest(), {
        patient: Object.assign(new PatientContact(), reached),
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
        flags: this.screenings.flagsOf(flags),
        message,
        answersErasedOn: consultation.answersErasedOn,
        contactErasedOn: consultation.contactErasedOn,
      });
    });
  }

  /** Null unless the asker is the asked practitioner; and once erased. */
  async summary(consultation: Consultation): Promise<ConsultationSummary | null> {
    if (consultation.viewer.side !== 'PRACTITIONER') return null;
    const { id } = consultation.record;
    const { actor } = consultation.viewer;
    return this.unitOfWork.run(async (tx) => {
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
    const { id, practitionerId } = consultation.record;
    const { displayName } = await this.practitioners.get(this.unitOfWork, practitionerId);
    const reads = await listReads(this.unitOfWork, id);
    return reads.map((at) => Object.assign(new AnswerRead(), { at, by: displayName }));
  }

  async history(consultation: Consultation): Promise<ConsultationEvent[]> {
    const { id } = consultation.record;
    const { actor } = consultation.viewer;
    return this.unitOfWork.run(async (tx) => {
      const rows = await listHistory(tx, id);
      const events: ConsultationEvent[] = [];
      for (const row of rows) {
        const note = row.note && (await this.confidential.readNote(tx, actor, id, row.id, row.note));
        const { state, by } = row;
        events.push(Object.assign(new ConsultationEvent(), { at: fromDate(row.at), state, by, note }));
      }
      return events;
    });
  }
}
