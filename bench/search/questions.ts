import { pageOf } from '../peers/rows.js';

/** The same seven facts of the same twenty people, from everybody. */
const facts = 'id slug givenName familyName headline acceptingNewPatients updatedAt';
const allFacets = [
  'services deliveryMethods careSettings conditions integrationSupport integrationModalities integrationTiming',
  'professions insurers languages consultationModes experienceWith verified acceptingNewPatients price availability',
]
  .flatMap((line) => line.split(' '))
  .map((facet) => `${facet} { value label count }`)
  .join(' ');

export const ourPage = `{ practitioners(first: ${pageOf}) { nodes { ${facts} } pageInfo { hasNextPage endCursor } } }`;
export const ourPageWithFacets = `{ practitioners(first: ${pageOf}) { nodes { ${facts} } pageInfo { hasNextPage endCursor } totalCount facets { ${allFacets} } } }`;
/** Another price each time, so that nothing of it was read or counted before. */
export const ourNewPage = (round: number): string => atAnotherPrice(ourPage, round);
export const ourPageWithNewFacets = (round: number): string => atAnotherPrice(ourPageWithFacets, round);

const atAnotherPrice = (page: string, round: number): string =>
  page.replace(`first: ${pageOf}`, `first: ${pageOf}, filter: { maxSessionPrice: { amount: ${2_000_000 + round} } }`);

export const postgraphilePage = `{ allListings(first: ${pageOf}, orderBy: [RANK_ASC, ROW_ID_ASC]) { nodes { ${facts.replace('id ', 'rowId ')} } pageInfo { hasNextPage endCursor } } }`;
