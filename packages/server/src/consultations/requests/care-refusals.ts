import { getJurisdiction } from '@clearing/shared/jurisdictions';
import type { WantedSlot } from '../../availability/slots/slots.service.js';
import type { Catalog } from '../../catalog/catalog.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import type { ListingReads } from '../../listing/listing-reads.js';
import type { CareRefusal } from '../../listing/legality/refused-care.js';
import type { ConsultationMode } from '../../availability/words.js';
import { OutsideLicensure } from '../consultation.results.js';
import { CareRefusedBecause } from './care-refused.results.js';
import type { RequestConsultationInput } from './request-consultation.inputs.js';

/** Rules about care may have changed since the page was drawn: they are asked again before a request is taken in. */
export class CareRefusals {
  constructor(
    private readonly listings: Pick<ListingReads, 'refusedCare'>,
    private readonly catalog: Catalog,
  ) {}

  /** Null when everything that was asked for may be given. */
  async of(
    input: Pick<RequestConsultationInput, 'deliveryMethods' | 'patientLocation' | 'treatmentLocation'>,
    { practitionerId, startsAt }: Pick<WantedSlot, 'practitionerId' | 'startsAt'>,
    { mode }: { readonly mode: ConsultationMode },
  ): Promise<OutsideLicensure | null> {
    const place = input.treatmentLocation ?? input.patientLocation;
    const refused = await this.listings.refusedCare(practitionerId, {
      deliveryMethods: input.deliveryMethods,
      place,
      comesInPerson: mode === 'IN_PERSON',
      day: legalDay(startsAt),
    });
    if (refused.length === 0) return null;
    const reasons = refused.map(({ deliveryMethod, why }) => {
      const method = this.catalog.deliveryMethods.find(deliveryMethod);
      const message = sentences[why](method?.name ?? deliveryMethod, getJurisdiction(place).name);
      return Object.assign(new CareRefusedBecause(), { kind: why, deliveryMethod: method, message });
    });
    const said = reasons.map(({ message }) => message).join(' ');
    return new OutsideLicensure(
      `${said} Take it off what you have in mind, and you can still have the talk.`,
      [],
      reasons,
    );
  }
}

const sentences: Readonly<Record<CareRefusal, (method: string, place: string) => string>> = {
  NO_LICENSE: (method, place) => `${method}: no licence of theirs covers it for someone in ${place} right now.`,
  NO_REMOTE_PRESCRIBING: (method, place) =>
    `${method}: no rule allows it to be prescribed in ${place} on that day to someone who was not examined in person.`,
  NO_CERTIFIED_LOCATION: (method) =>
    `${method}: it may be given only at a certified location, and theirs is not checked as one right now.`,
};
