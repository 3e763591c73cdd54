import type { Catalog } from '../../catalog/catalog.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import type { Clock } from '../../platform/clock.js';
import type { SteadySource } from '../../platform/doors/remembered-answers.js';
import type { SearchState } from '../search-state.js';

/** What a listing says of itself: its columns, which no resolver adds anything to. */
const listingFields = [
  'id',
  'slug',
  'url',
  'npi',
  'displayName',
  'givenName',
  'familyName',
  'pronouns',
  'postnominals',
  'headline',
  'about',
  'experienceWith',
  'acceptingNewPatients',
  'yearsInPractice',
  'lastConfirmedOn',
  'updatedAt',
  'invented',
];

export const steadyFields: ReadonlySet<string> = new Set([
  'Query.practitioners',
  ...['nodes', 'edges', 'pageInfo', 'totalCount'].map((field) => `PractitionerConnection.${field}`),
  ...['node', 'cursor'].map((field) => `PractitionerEdge.${field}`),
  ...['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'].map((field) => `PageInfo.${field}`),
  ...listingFields.map((field) => `Practitioner.${field}`),
]);

/**
 * Pages of practitioners as the search finds them: what stands there follows from the search rows, from
 * which insurers can be named and from the calendar day.
 * Not so where slots decide, which pass with every minute, nor where words are searched for, which the catalog explains.
 */
export function steadyAnswers(state: SearchState, clock: Clock, catalog: Pick<Catalog, 'revision'>): SteadySource {
  return {
    fields: steadyFields,
    unsteadyInputs: ['SOONEST_SLOT', 'availableBefore', 'search'],
    readState: async () => {
      const { version, isBehind } = await state.now();
      return isBehind ? null : `${version} ${catalog.revision} ${legalDay(clock.now())}`;
    },
  };
}
