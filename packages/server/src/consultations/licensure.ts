import type { Slots } from '../availability/slots/slots.service.js';
import type { Actor } from '../platform/actor.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { Confidential } from './confidential.js';
import type { ConsultationRecord } from './consultation.repository.js';

/** Of a place that was erased: no licence covers it from afar, and no other place is taken for it. */
export const NOT_KNOWN = '';

/** Licence follows the patient, and may have ended since the time was shown: asked again by whatever makes a talk firmer. */
export class Licensure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly confidential: Confidential,
    private readonly slots: Slots,
  ) {}

  /** Where else the talk would be legal, when where the patient will be it is not; null when it is. */
  async licensedElsewhere(actor: Actor, record: ConsultationRecord): Promise<readonly string[] | null> {
    return this.licensedElsewhereThan(await this.placeOf(actor, record), record);
  }

  licensedElsewhereThan(patientLocation: string, record: ConsultationRecord): Promise<readonly string[] | null> {
    const { practitionerId, consultationTypeId, startsAt } = record;
    return this.slots.licensedElsewhere({ practitionerId, consultationTypeId, startsAt, patientLocation });
  }

  /** Where the patient said they will be, read on record. */
  async placeOf(actor: Actor, { id }: Pick<ConsultationRecord, 'id'>): Promise<string> {
    const summary = await this.unitOfWork.run((tx) => this.confidential.readSummary(tx, actor, id));
    return summary?.patientLocation ?? NOT_KNOWN;
  }
}
