import type { Slots } from '../availability/slots.service.js';
import type { Actor } from '../platform/actor.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { Confidential } from './confidential.js';
import type { ConsultationRecord } from './consultation.repository.js';

/** Licence follows the patient, and may have ended since the time was shown: asked again by whatever makes a talk firmer. */
export class Licensure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly confidential: Confidential,
    private readonly slots: Slots,
  ) {}

  /** Where else the talk would be legal, when where the patient will be it is not; null when it is. */
  async licensedElsewhere(actor: Actor, record: ConsultationRecord): Promise<readonly string[] | null> {
    const { id, practitionerId, consultationTypeId, startsAt } = record;
    const summary = await this.unitOfWork.run((tx) => this.confidential.readSummary(tx, actor, id));
    if (!summary) return null;
    const { patientLocation } = summary;
    return this.slots.licensedElsewhere({ practitionerId, consultationTypeId, startsAt, patientLocation });
  }
}
