import type { Catalog } from '../catalog/catalog.js';
import type { LinkHolder } from '../platform/actor.js';
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

  /** Null unless the asker is the patient, or the asked practitioner who opened the answers; and once erased. */
  async request(consultation: Consultation): Promise<ConsultationRequest | null> {
    const { viewer } = consultation;
    const { id } = consultation.record;
    return this.unitOfWork.run(async (tx) => {
      // Asked again: between two fields of one operation the opening may have ended.
      const record = await findConsultation(tx, id);
      if (!record || !mayReadAnswers(viewer, record, tx.clock.now())) return null;
      const opened = await this.confidential.readAnswers(tx, holderOf(consultation), id);
      const contact = opened && (await this.confidential.readContact(tx, holderOf(consultation), id));
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
    if (consultation.viewer !== 'PRACTITIONER') return null;
    const { id } = consultation.record;
    return this.unitOfWork.run(async (tx) => {
      const summary = await this.confidential.readSummary(tx, holderOf(consultation), id);
      const contact = summary && (await this.confidential.readContact(tx, holderOf(consultation), id));
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

  /** Empty unless the asker is the patient. */
  async reads(consultation: Consultation): Promise<AnswerRead[]> {
    if (consultation.viewer !== 'PATIENT') return [];
    const { id, practitionerId } = consultation.record;
    const { displayName } = await this.practitioners.get(this.unitOfWork, practitionerId);
    const reads = await listReads(this.unitOfWork, id);
    return reads.map((at) => Object.assign(new AnswerRead(), { at, by: displayName }));
  }

  async history(consultation: Consultation): Promise<ConsultationEvent[]> {
    const { id } = consultation.record;
    const holder = holderOf(consultation);
    return this.unitOfWork.run(async (tx) => {
      const rows = await listHistory(tx, id);
      const events: ConsultationEvent[] = [];
      for (const row of rows) {
        const note = row.note && (await this.confidential.readNote(tx, holder, id, row.id, row.note));
        const { state, by } = row;
        events.push(Object.assign(new ConsultationEvent(), { at: fromDate(row.at), state, by, note }));
      }
      return events;
    });
  }
}

function holderOf({ record, viewer }: Consultation): LinkHolder {
  return { kind: 'LINK', role: viewer, subjectId: record.id };
}
