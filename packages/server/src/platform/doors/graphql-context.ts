import { Loaders, type RequestContext } from '../request-context.js';
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
  /** What this operation cost and what its caller has left. */
  readonly budget: Budget;
}

/** Who asks and from where: the same for a request over HTTP and for a page that asks in process. */
export type Caller = Pick<RequestContext, 'actor' | 'clientAddress' | 'browser' | 'requestId' | 'locale'>;

export function createOperationContext(
  caller: Caller,
  rest: Pick<OperationContext, 'door' | 'resolvers' | 'budget'>,
): OperationContext {
  return { ...caller, ...rest, loaders: new Loaders() };
}
