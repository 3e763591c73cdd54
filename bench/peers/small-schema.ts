import { pageOf } from './rows.js';
import type { ListedRow } from './listings-page.js';

/** As much of the directory's schema as the page asks for: what one would write around the same rows by hand. */
export const smallSchema = `
  type Query { practitioners(first: Int! = ${pageOf}): PractitionerConnection! }
  type PractitionerConnection { nodes: [Practitioner!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Practitioner {
    id: ID! slug: String! givenName: String! familyName: String! headline: String
    acceptingNewPatients: Boolean! updatedAt: String!
  }
`;

export const smallResolvers = (read: () => Promise<ListedRow[]>) => ({
  Query: {
    practitioners: async () => {
      const nodes = await read();
      return { nodes, pageInfo: { hasNextPage: nodes.length === pageOf, endCursor: nodes.at(-1)?.id ?? null } };
    },
  },
  Practitioner: { updatedAt: ({ updatedAt }: ListedRow) => updatedAt.toISOString() },
});
