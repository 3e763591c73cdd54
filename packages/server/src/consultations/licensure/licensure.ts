import type { Slots } from '../../availability/slots/slots.service.js';
import { findLicenses } from '../../listing/listing.repository.js';
import type { Actor } from '../../platform/actor.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationRecord, Reader } from '../consultation.repository.js';

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
  licensedElsewhere(actor: Actor, record: ConsultationRecord): Promise<readonly string[] | null> {
    return this.unitOfWork.run((tx) => this.licensedElsewhereWithin(tx, actor, record));
  }

  /** The same, of a talk that this transaction holds: many who want to change one talk ask it of the one who may. */
  async licensedElsewhereWithin(
    tx: Transaction,
    actor: Actor,
    record: ConsultationRecord,
  ): Promise<readonly string[] | null> {
    return this.licensedElsewhereThan(await this.placeWithin(tx, actor, record), record, tx);
  }

  /** Null: where they will be is not known, and some licence has to carry it somewhere. */
  licensedElsewhereThan(
    patientLocation: string | null,
    record: ConsultationRecord,
    reader: Reader = this.unitOfWork,
  ): Promise<readonly string[] | null> {
    const { practitionerId, consultationTypeId, startsAt } = record;
    return this.slots.licensedElsewhere({ practitionerId, consultationTypeId, startsAt, patientLocation }, reader);
  }

  /** Whether none of their licences carries anything, since we found them on the federal list of excluded individuals. */
  async isExcluded(reader: Reader, { practitionerId }: Pick<ConsultationRecord, 'practitionerId'>): Promise<boolean> {
    const licenses = await findLicenses(reader, [practitionerId]);
    return licenses.some(({ isHolderExcluded }) => isHolderExcluded);
  }

  /** Where the patient said they will be, read on record. */
  placeOf(actor: Actor, record: Pick<ConsultationRecord, 'id'>): Promise<string> {
    return this.unitOfWork.run((tx) => this.placeWithin(tx, actor, record));
  }

  async placeWithin(tx: Transaction, actor: Actor, { id }: Pick<ConsultationRecord, 'id'>): Promise<string> {
    const summary = await this.confidential.readSummary(tx, actor, id);
    return summary?.patientLocation ?? NOT_KNOWN;
  }
}
