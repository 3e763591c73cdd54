import type { Slot } from '../../availability/consultation-type.results.js';
import { requirePatientLocation } from '../../availability/slots/slot-arguments.js';
import type { Slots } from '../../availability/slots/slots.service.js';
import type { Actor } from '../../platform/actor.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { Confidential } from '../confidences/confidential.js';
import type { Consultation } from '../consultation.results.js';
import { NOT_KNOWN } from '../licensure/licensure.js';
import { movesAtOnce } from './at-once.js';
import { canBeAnswered } from './proposal-expiry.js';

/** The times a talk could have instead: what the one slot function offers, on the terms that were agreed on. */
export class OtherTimes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly confidential: Confidential,
    private readonly slots: Slots,
  ) {}

  async list({ record, viewer, viewerMay }: Consultation, said: string | null): Promise<readonly Slot[]> {
    const place = requirePatientLocation(said);
    if (!viewerMay.includes('PROPOSE_TIME')) return [];
    const { id, practitionerId, consultationTypeId, startsAt } = record;
    const isKept = viewer.side === 'PATIENT' && !record.answersErased;
    const patientLocation = isKept ? await this.#placeOf(record, viewer.actor) : place;
    const free = await this.slots.listAgreed(practitionerId, consultationTypeId, patientLocation, id);
    const now = this.unitOfWork.clock.now();
    return free
      .filter((slot) => slot.startsAt.epochMilliseconds !== startsAt.epochMilliseconds)
      .filter(
        (slot) =>
          movesAtOnce(slot.consultationType.offered.bookingPolicy, { record, viewer }) ||
          canBeAnswered(slot.startsAt, now),
      );
  }

  async #placeOf({ id }: Consultation['record'], patient: Actor): Promise<string> {
    const summary = await this.unitOfWork.run((tx) => this.confidential.readSummary(tx, patient, id));
    return summary?.patientLocation ?? NOT_KNOWN;
  }
}
