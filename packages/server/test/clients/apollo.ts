import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client/core';
import { relayStylePagination } from '@apollo/client/utilities';

interface Page {
  readonly practitioners: {
    readonly edges: readonly { readonly node: { readonly givenName: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

const PAGE = gql`
  query Page($after: String) {
    practitioners(first: 2, after: $after, sort: NAME) {
      edges {
        cursor
        node {
          id
          givenName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export async function readWithApollo(uri: string): Promise<string[]> {
  const client = new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache({
      typePolicies: { Query: { fields: { practitioners: relayStylePagination(['sort']) } } },
    }),
  });
  const observed = client.watchQuery<Page>({ query: PAGE });
  const subscription = observed.subscribe(() => undefined);
  let { data } = await client.query<Page>({ query: PAGE });
  while (data?.practitioners.pageInfo.hasNextPage) {
    await observed.fetchMore({ variables: { after: data.practitioners.pageInfo.endCursor } });
    data = client.readQuery<Page>({ query: PAGE }) ?? undefined;
  }
  subscription.unsubscribe();
  client.stop();
  return data?.practitioners.edges.map(({ node }) => node.givenName) ?? [];
}
