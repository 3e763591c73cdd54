import { Client, fetchExchange, gql } from '@urql/core';

interface Page {
  readonly practitioners: {
    readonly nodes: readonly { readonly givenName: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const PAGE = gql<Page, { after: string | null }>`
  query Page($after: String) {
    practitioners(first: 2, after: $after, sort: NAME) {
      nodes {
        givenName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export async function readWithUrql(url: string): Promise<string[]> {
  const client = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false });
  const names: string[] = [];
  for (let after: string | null = null, hasMore = true; hasMore;) {
    const { data, error } = await client.query(PAGE, { after }).toPromise();
    if (!data) throw error ?? new Error('No data came.');
    const { nodes, pageInfo }: Page['practitioners'] = data.practitioners;
    names.push(...nodes.map(({ givenName }) => givenName));
    after = pageInfo.endCursor;
    hasMore = pageInfo.hasNextPage;
  }
  return names;
}
