import type { ListingDocument } from '../document/listing-document.js';
import { courseOf } from './reading/read-care.js';
import type { ListingDraft } from './workspace.results.js';

/** A document as its pages show it. Nothing is read here. */
export function draftOf(document: ListingDocument): ListingDraft {
  const { givenName, familyName, pronouns, npi, practisingSince, headline, about, acceptingNewPatients } = document;
  return {
    person: {
      ...{ givenName, familyName, pronouns, npi, practisingSince },
      postnominals: [...document.postnominals],
      professions: [...document.professions],
    },
    licenses: document.licenses.map(({ id, ...license }) => ({ ...license, key: id })),
    trainings: document.trainings.map(({ id, ...training }) => ({ ...training, key: id })),
    places: document.places.map(({ id, accessibility, ...place }) => ({
      ...place,
      key: id,
      accessibility: [...accessibility],
    })),
    offerings: document.offerings.map(offeringOf),
    support: document.integration && {
      ...document.integration,
      modalities: [...document.integration.modalities],
      timing: [...document.integration.timing],
    },
    reach: {
      conditions: [...document.conditions],
      experienceWith: [...document.experienceWith],
      languages: [...document.languages],
      insurers: [...document.insurers],
      acceptingNewPatients,
    },
    words: { headline, about },
    photo: document.photo && { key: document.photo.id, alt: document.photo.alt },
  };
}

function offeringOf({ id, locationId, coursePrice, safety, ...offering }: ListingDocument['offerings'][number]) {
  return {
    ...offering,
    key: id,
    placeKey: locationId,
    remoteIn: [...offering.remoteIn],
    coursePrice: coursePrice && courseOf(coursePrice),
    safety: {
      ...safety,
      supervisedBy: [...safety.supervisedBy],
      monitored: [...safety.monitored],
      emergencyTraining: [...safety.emergencyTraining],
      rescueEquipment: [...safety.rescueEquipment],
    },
  };
}
