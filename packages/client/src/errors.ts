import type { Cost } from './cost.js';

/** What went wrong, by what you can do about it. More kinds may be added. */
export type ClearingErrorKind =
  /** No answer: there was no connection, or it broke. */
  | 'NETWORK'
  /** No complete answer in time. */
  | 'TIMEOUT'
  /** The budget is used up: ask again after retryAfter seconds. */
  | 'THROTTLED'
  /** The service, or something in front of it, is too busy or unavailable right now. */
  | 'UNAVAILABLE'
  /** The key is missing, unknown, expired, revoked, or not allowed to do this. */
  | 'UNAUTHORIZED'
  /** A value is not valid: `problems` says which one, and why. */
  | 'INVALID_INPUT'
  /** A cursor of the feed of changes is too old to continue from. */
  | 'CURSOR_EXPIRED'
  /** The operation is wrong or too large; the message says how. */
  | 'REFUSED'
  /** Something broke on the server: quote requestId. */
  | 'INTERNAL'
  /** The answer is not from a GraphQL API. */
  | 'NOT_GRAPHQL';

/** One error of an answer, as it was sent. */
export interface GraphQLProblem {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Where in the arguments something is not valid, and a sentence that a person can understand. */
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

/** Everything a request can fail with, except being aborted: then the signal's own reason is thrown. */
export class ClearingError extends Error {
  override readonly name = 'ClearingError';
  readonly kind: ClearingErrorKind;
  /** The API's own word for it, as in `extensions.code`; null if there was no answer from the API. */
  readonly code: string | null;
  /** The HTTP status; null if there was no answer. */
  readonly status: number | null;
  /** The id by which Clearing can find the request. */
  readonly requestId: string | null;
  /** Seconds to wait before asking again; null if not given. */
  readonly retryAfter: number | null;
  /** What it cost anyway, and what is left; null if the answer does not say. */
  readonly cost: Cost | null;
  /** Every error in the answer. */
  readonly errors: readonly GraphQLProblem[];
  /** The data that came with the errors, untyped: a field that failed is null in it. */
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

  /** What is not valid in the arguments; empty unless the kind is INVALID_INPUT. */
  get problems(): readonly InputProblem[] {
    return this.errors.flatMap(({ extensions }) =>
      Array.isArray(extensions?.['problems']) ? (extensions['problems'] as InputProblem[]) : [],
    );
  }
}

export function isClearingError(error: unknown, kind?: ClearingErrorKind): error is ClearingError {
  return error instanceof ClearingError && (kind === undefined || error.kind === kind);
}
