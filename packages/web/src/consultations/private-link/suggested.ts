import { kmOf } from '@clearing/shared/distance';
import type { PageServerRequest } from '../../app/page-route.js';
import { graphql } from '../../generated/index.js';
import type { Elsewhere } from '../times/elsewhere.js';
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

const SuggestedDocument = graphql(`
  query Suggested($near: NearInput, $filter: PractitionerFilter!) {
    practitioners(near: $near, filter: $filter, sort: SOONEST_SLOT, first: 1) {
      totalCount
    }
  }
`);

/**
 * Where others are looked for once it is over: for a talk from afar where the patient said they would be, for one in person
 * where it was to be. Null: this link does not open where that was, or it is erased.
 */
export async function findPlaceOfTalk(
  { run }: Pick<PageServerRequest, 'run'>,
  { id, consultationType, practitioner, viewerReach, answersErased }: PatientConsultation,
): Promise<string | null> {
  if (consultationType.mode === 'IN_PERSON') {
    return consultationType.location?.region ?? practitioner.locations[0]?.region ?? null;
  }
  if (!viewerReach.includes('ANSWERS') || answersErased) return null;
  const { consultation } = await run(WhatWasAskedDocument, { id });
  return consultation?.request?.patientLocation ?? null;
}

const days = 14;
const miles = 30;

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
  const postalCode = consultationType.mode === 'IN_PERSON' ? consultationType.location?.postalCode : undefined;
  const { practitioners } = await request.run(SuggestedDocument, {
    near: postalCode
      ? { place: postalCode, radiusKm: Math.round(kmOf(miles) * 100) / 100, includeRemote: false }
      : null,
    filter: {
      patientLocation: asked.patientLocation,
      availableBefore: new Date(Date.parse(request.now) + days * 86_400_000).toISOString(),
      ...(methods.length > 0 && { deliveryMethods: methods }),
    },
  });
  if (!practitioners || practitioners.totalCount === 0) return null;
  const query = new URLSearchParams([
    ...(postalCode
      ? [
          ['near', postalCode],
          ['video', 'no'],
        ]
      : []),
    ['from', asked.patientLocation],
    ...methods.map((slug) => ['method', slug]),
    ['within', `P${days}D`],
    ['sort', 'SOONEST_SLOT'],
  ]);
  return { place: asked.patientLocation, count: practitioners.totalCount, href: `/search?${query}` };
}
