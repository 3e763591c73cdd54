import type { Cost } from './cost.js';

/** What went wrong, by what can be done about it. More kinds may come. */
export type ClearingErrorKind =
  /** No answer came: no connection, or it broke. */
  | 'NETWORK'
  /** No whole answer came in time. */
  | 'TIMEOUT'
  /** The budget is spent: ask again after retryAfter seconds. */
  | 'THROTTLED'
  /** The service, or what stands before it, is too busy or away for the moment. */
  | 'UNAVAILABLE'
  /** The key is missing, unknown, expired, revoked, or not for this. */
  | 'UNAUTHORIZED'
  /** A value cannot be: `problems` says which, and why. */
  | 'INVALID_INPUT'
  /** A cursor of the feed of changes is too old to be read on from. */
  | 'CURSOR_EXPIRED'
  /** The operation is wrong or too large; the message says how. */
  | 'REFUSED'
  /** Something broke on the other side: quote requestId. */
  | 'INTERNAL'
  /** What came is no answer of a GraphQL API. */
  | 'NOT_GRAPHQL';

/** One error of an answer, as it was sent. */
export interface GraphQLProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Where in the arguments something cannot be, and a sentence that a person understands. */
export interface InputProblem {
  readonly path: readonly string[];
  readonly message: string;
}

export interface ErrorFacts {
  readonly kind: ClearingErrorKind;
  readonly code?: string | null;
  readonly status?: number | null;
  readonly requestId?: string | null;
  readonly retryAfter?: number | null;
  readonly cost?: Cost | null;
  readonly errors?: readonly GraphQLProblem[];
  readonly data?: unknown;
  readonly cause?: unknown;
}

/** Everything that a request can fail with, but for being aborted: then the signal's own reason is thrown. */
export class ClearingError extends Error {
  override readonly name = 'ClearingError';
  readonly kind: ClearingErrorKind;
  /** The API's own word for it, as in `extensions.code`; null: no answer of the API came. */
  readonly code: string | null;
  /** The HTTP status; null: no answer came. */
  readonly status: number | null;
  /** By which the people of Clearing find the request. */
  readonly requestId: string | null;
  /** Seconds after which to ask again; null when nobody said. */
  readonly retryAfter: number | null;
  /** What it cost all the same, and what is left; null when the answer does not say. */
  readonly cost: Cost | null;
  /** Every error of the answer. */
  readonly errors: readonly GraphQLProblem[];
  /** What was answered beside the errors, not typed: a field that failed is null in it. */
  readonly data: unknown;
  /** How often it was tried. */
  attempts = 1;

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.kind = facts.kind;
    this.code = facts.code ?? null;
    this.status = facts.status ?? null;
    this.requestId = facts.requestId ?? null;
    this.retryAfter = facts.retryAfter ?? null;
    this.cost = facts.cost ?? null;
    this.errors = facts.errors ?? [];
    this.data = facts.data;
  }

  /** What of the arguments cannot be; empty unless the kind is INVALID_INPUT. */
  get problems(): readonly InputProblem[] {
    return this.errors.flatMap(({ extensions }) =>
      Array.isArray(extensions?.['problems']) ? (extensions['problems'] as InputProblem[]) : [],
    );
  }
}

export function isClearingError(error: unknown, kind?: ClearingErrorKind): error is ClearingError {
  return error instanceof ClearingError && (kind === undefined || error.kind === kind);
}
