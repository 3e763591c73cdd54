import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import type { DocumentNode } from 'graphql';

const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });

/** Adds __typename exactly as the client does before it sends, so that the hash of the text is the same on both sides. */
export function addTypenameToDocument(document: DocumentNode): DocumentNode {
  return client.cache.transformDocument(document);
}
