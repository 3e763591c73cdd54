import { ApolloClient, type ApolloLink, InMemoryCache, type NormalizedCacheObject } from '@apollo/client';
import { possibleTypes } from '../generated/possible-types.js';

/** One client per page load; on the server one per request, so nobody's data meets another's. */
export function createClient(options: {
  link: ApolloLink;
  onServer: boolean;
  restore?: NormalizedCacheObject;
}): ApolloClient {
  const cache = new InMemoryCache({
    possibleTypes,
    typePolicies: { PractitionerConnection: { merge: false }, PractitionerFacets: { merge: false } },
  });
  if (options.restore) cache.restore(options.restore);
  return new ApolloClient({ cache, link: options.link, ssrMode: options.onServer });
}
