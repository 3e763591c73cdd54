import type { Catalog } from '../../catalog/catalog.js';
import { mayAnyPrescribe } from '../../listing/legality/care-by-rules.js';
import type { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import type { FoundFacts } from './match-reasons.js';
import type { EdgeFacts } from '../search-edges.js';
import type { SearchQuestion } from '../search-question.js';
import type { KindField, SearchVocabulary } from '../question/search-vocabulary.js';

/** Puts a listing and what the search made of it into the form that reasons are given from. */
export function factsOfFound(
  { stored, lastConfirmedOn, acceptingNewPatients, experienceWith }: Practitioner,
  edge: EdgeFacts,
  { near, patientLocation, today }: SearchQuestion,
  vocabulary: SearchVocabulary,
  catalog: Catalog,
): FoundFacts {
  const kinds = (field: KindField, sum: bigint): string[] =>
    vocabulary
      .kindsOf(field)
      .filter(({ bit }) => (sum & bit) !== 0n)
      .map(({ value }) => value);
  return {
    services: kinds('services', edge.careKinds),
    deliveryMethods: kinds('deliveryMethods', edge.careKinds),
    careSettings: kinds('careSettings', edge.careKinds),
    lowestPrice: edge.lowestPrice,
    isRemote: near?.includeRemote === true && edge.distanceKm === null,
    hasSlot: edge.nextSlot !== null,
    isVerified: edge.isVerified,
    isStale: edge.isStale,
    lastConfirmedOn,
    acceptingNewPatients,
    mayPrescribe: mayAnyPrescribe(
      stored.professions,
      catalog.dated,
      patientLocation ?? near?.jurisdiction ?? null,
      today,
    ),
    integrationLevel: stored.integration.level,
    outOfNetwork: edge.outOfNetwork,
    has: {
      conditions: stored.conditions,
      professions: stored.professions,
      languages: stored.languages,
      experienceWith,
      integrationSupport: [stored.integration.level],
      integrationModalities: stored.integration.modalities,
      integrationTiming: stored.integration.timing,
      insurers: edge.inNetwork,
      consultationModes: kinds('consultationModes', edge.talkKinds),
    },
  };
}
