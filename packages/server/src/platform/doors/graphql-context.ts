import { Loaders, type RequestContext } from '../request-context.js';
import type { KeyHolder } from './keys/door-keys.js';
import type { DocumentNode } from 'graphql';
import type { Temporal } from 'temporal-polyfill';

/** The resolvers' instances, by class. */
export interface ResolverInstances {
  get(resolverClass: unknown): object;
}

/** Points: one is about the work of reading one object. */
export interface Budget {
  readonly limit: number;
  readonly cost: number;
  readonly remaining: number;
  readonly resetAt: Temporal.Instant;
}

/** What the doors know about an operation besides what every resolver is given. */
export interface OperationContext extends RequestContext {
  readonly resolvers: ResolverInstances;
  /** As the guard read it; null: it is no GraphQL. */
  readonly document: DocumentNode | null;
  /** What this operation cost and what its caller has left. */
  readonly budget: Budget;
  /** Whose key was shown; null: nobody's. */
  readonly holder: KeyHolder | null;
}

/** Who asks and from where: the same for a request over HTTP and for a page that asks in process. */
export type Caller = Pick<RequestContext, 'actor' | 'clientAddress' | 'browser' | 'requestId' | 'locale'> & {
  /** Of the public door: whose key was shown. */
  readonly holder?: KeyHolder | null;
};

export function createOperationContext(
  caller: Caller,
  rest: Pick<OperationContext, 'door' | 'resolvers' | 'document' | 'budget'>,
): OperationContext {
  return { ...caller, holder: caller.holder ?? null, ...rest, loaders: new Loaders() };
}
