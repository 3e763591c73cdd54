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
/** A client asks one document with changing variables: another price each time, so that nothing was read before. */
export const anotherPrice = (round: number): object => ({ price: { amount: 2_000_000 + round } });
export const ourNewPage = atAPrice(ourPage);
export const ourPageWithNewFacets = atAPrice(ourPageWithFacets);

function atAPrice(page: string): string {
  const asked = page.replace(`first: ${pageOf}`, `first: ${pageOf}, filter: { maxSessionPrice: $price }`);
  return `query ($price: MoneyInput) ${asked}`;
}

export const postgraphilePage = `{ allListings(first: ${pageOf}, orderBy: [RANK_ASC, ROW_ID_ASC]) { nodes { ${facts.replace('id ', 'rowId ')} } pageInfo { hasNextPage endCursor } } }`;
