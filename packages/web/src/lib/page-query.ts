import {
  CombinedGraphQLErrors,
  type ApolloClient,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client';
import { useSuspenseQuery } from '@apollo/client/react';

/** One thing the server would not take, and why, in a sentence for the person who typed it. */
export interface Refusal {
  /** The variable's path below the field: ["near", "place"]. */
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * A page's one query. Suspends until the answer is there; on the server the page is drawn once it is. A refused argument
 * leaves its field null and comes back as refusals; anything else that went wrong is thrown and becomes the error page.
 */
export function usePageQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): { data: Data; refusals: readonly Refusal[] } {
  const options = { variables, errorPolicy: 'all' } as unknown as { errorPolicy: 'all' };
  const { data, error } = useSuspenseQuery<Data, OperationVariables>(document, options);
  if (!error) return { data: data as Data, refusals: [] };
  const refusals = readRefusals(error);
  if (refusals.length === 0 || data === undefined) throw error;
  return { data: data as Data, refusals };
}

/**
 * The answer to a page's query before the page is drawn, so that one that is not answered leaves what is there. Rejects when
 * nothing came back, or only that something broke. What was refused is kept nowhere: the page asks for it again, and says why.
 */
export async function fetchForPage<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<void> {
  try {
    const context = { queryDeduplication: false, fetchOptions: { signal } };
    await client.query<Data, OperationVariables>({ query: document, variables, context });
  } catch (error) {
    if (readRefusals(error).length === 0) throw error;
  }
}

function readRefusals(error: unknown): readonly Refusal[] {
  if (!CombinedGraphQLErrors.is(error)) return [];
  const others = error.errors.filter((each) => each.extensions?.['code'] !== 'INVALID_INPUT');
  if (others.length > 0) return [];
  return error.errors.flatMap((each) => (each.extensions?.['problems'] ?? []) as Refusal[]);
}
