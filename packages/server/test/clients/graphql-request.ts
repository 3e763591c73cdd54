import { gql, GraphQLClient } from 'graphql-request';

interface Page {
  readonly practitioners: {
    readonly nodes: readonly { readonly givenName: string }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string;
      readonly endCursor: string;
    };
  };
}

const PAGE = gql`
  query Page($first: Int, $after: String, $last: Int, $before: String) {
    practitioners(first: $first, after: $after, last: $last, before: $before, sort: NAME) {
      nodes {
        givenName
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`;

const CHANGES = gql`
  query Changes($after: String) {
    practitionersChangedSince(first: 2, after: $after) {
      nodes {
        kind
        practitionerId
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

interface Changes {
  readonly practitionersChangedSince: {
    readonly nodes: readonly unknown[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

export async function readWithGraphqlRequest(
  url: string,
): Promise<{ forward: string[]; backward: string[]; changes: number }> {
  const client = new GraphQLClient(url);
  const forward: string[] = [];
  for (let after: string | null = null, hasMore = true; hasMore;) {
    const { practitioners }: Page = await client.request<Page>(PAGE, { first: 2, after });
    forward.push(...practitioners.nodes.map(({ givenName }) => givenName));
    ({ endCursor: after, hasNextPage: hasMore } = practitioners.pageInfo);
  }
  const backward: string[] = [];
  for (let before: string | null = null, hasMore = true; hasMore;) {
    const { practitioners }: Page = await client.request<Page>(PAGE, { last: 2, before });
    backward.push(...practitioners.nodes.map(({ givenName }) => givenName).toReversed());
    ({ startCursor: before, hasPreviousPage: hasMore } = practitioners.pageInfo);
  }
  let changes = 0;
  for (let after: string | null = null, hasMore = true; hasMore;) {
    const { practitionersChangedSince }: Changes = await client.request<Changes>(CHANGES, { after });
    changes += practitionersChangedSince.nodes.length;
    ({ endCursor: after, hasNextPage: hasMore } = practitionersChangedSince.pageInfo);
  }
  return { forward, backward, changes };
}
