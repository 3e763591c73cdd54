import { spokenLanguage } from '@clearing/shared/language-tag';
import type { ListingDocument } from '../document/listing-document.js';

/** What of a document stands in the practitioner's own row. */
export function personColumns({ integration, ...document }: ListingDocument) {
  const { givenName, familyName, pronouns, npi, practisingSince, headline, about, photo } = document;
  const { acceptingNewPatients } = document;
  return {
    ...{ givenName, familyName, pronouns, npi, practisingSince, headline, about, photo, acceptingNewPatients },
    postnominals: [...document.postnominals],
    professions: [...document.professions],
    conditions: [...document.conditions],
    experienceWith: [...document.experienceWith],
    languages: [...new Set(document.languages.map(spokenLanguage))],
    integrationLevel: integration?.level ?? 'NONE',
    integrationModalities: [...(integration?.modalities ?? [])],
    integrationTiming: [...(integration?.timing ?? [])],
    integrationSessionsIncluded: integration?.sessionsIncluded ?? null,
    integrationSessionPrice: integration?.sessionPrice ?? null,
    integrationAcceptsDosedElsewhere: integration?.acceptsPatientsDosedElsewhere ?? false,
    integrationNote: integration?.note ?? null,
  };
}
