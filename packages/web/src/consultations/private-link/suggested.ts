import type { PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import { findAsWished, wishOfTalk, type Elsewhere, type Wish } from '../times/elsewhere.js';
import type { PatientConsultation } from './consultation-documents.js';

const WhatWasAskedDocument = graphql(`
  query WhatWasAsked($id: ID!) {
    consultation(id: $id, as: PATIENT) {
      request {
        patientLocation
        deliveryMethods {
          slug
        }
      }
    }
  }
`);

/**
 * What others are looked for once it is over: the same kind of talk, from afar where the patient said they would be, in
 * person where it was to be, and the same methods. Without the place, and without methods, where this link does not open what
 * was asked, or it is erased.
 */
export async function whatWasWished(
  { run }: Pick<PageServerRequest, 'run'>,
  { id, consultationType, practitioner, viewerReach, answersErased }: PatientConsultation,
): Promise<Omit<Wish, 'from'> & { readonly from: string | null }> {
  const isOpen = viewerReach.includes('ANSWERS') && !answersErased;
  const asked = isOpen ? (await run(WhatWasAskedDocument, { id })).consultation?.request : null;
  const site = consultationType.location?.region ?? practitioner.locations[0]?.region;
  const from = (consultationType.mode === 'IN_PERSON' ? site : asked?.patientLocation) ?? null;
  const methods = asked?.deliveryMethods.map(({ slug }) => slug) ?? [];
  return { ...wishOfTalk(from ?? '', consultationType), from, methods };
}

/**
 * Others who offer the same methods in the same place and are free soon; a talk in person is looked for near where this
 * one was to be. Null once what was asked is erased, and when nobody does.
 */
export async function findSuggested(
  request: Pick<PageServerRequest, 'run' | 'now'>,
  { id, consultationType }: PatientConsultation,
): Promise<Elsewhere | null> {
  const { consultation } = await request.run(WhatWasAskedDocument, { id });
  const asked = consultation?.request;
  if (!asked) return null;
  const methods = asked.deliveryMethods.map(({ slug }) => slug);
  return findAsWished(request, { ...wishOfTalk(asked.patientLocation, consultationType), methods });
}
