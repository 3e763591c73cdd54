import type { ItemList } from 'schema-dts';
import type { Said } from '../app/structured-data.js';
import { graphql, readFragment, type FragmentType } from '../generated/index.js';

const ResultDataFields = graphql(`
  fragment ResultData on Practitioner {
    url
    displayName
  }
`);

/** A page of results in schema.org's words: how many there are, and who is on this page, in its order. */
export function resultsData(total: number, people: readonly FragmentType<typeof ResultDataFields>[]): Said<ItemList>[] {
  return [
    {
      '@type': 'ItemList',
      numberOfItems: total,
      itemListElement: readFragment(ResultDataFields, people).map(({ url, displayName }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url,
        name: displayName,
      })),
    },
  ];
}
