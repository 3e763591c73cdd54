import type { Cost } from './cost.js';
import { ClearingError, type ClearingErrorKind, type GraphQLProblem } from './errors.js';

export interface Answer<Data> {
  readonly data: Data;
  /** As `extensions.cost` says it; null when the answer does not. */
  readonly cost: Cost | null;
  readonly requestId: string | null;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: { readonly cost?: Cost } | null;
}

/** The answer, or why there is none. */
export function readAnswer<Data>(response: Response, text: string, now: number): Answer<Data> {
  const body = parse(text);
  const cost = body?.extensions?.cost ?? null;
  const requestId = response.headers.get('x-request-id');
  const errors = Array.isArray(body?.errors) ? body.errors.filter(isProblem) : [];
  if (response.ok && body && !body.errors && body.data != null) {
    return { data: body.data as Data, cost, requestId };
  }
  const [first] = errors;
  const code = textOf(first?.extensions?.['code']);
  const said = first?.extensions?.['retryAfterSeconds'];
  throw new ClearingError(first?.message ?? wordsFor(response), {
    kind: kindOf(response.status, code, first !== undefined),
    code,
    status: response.status,
    requestId: requestId ?? textOf(first?.extensions?.['requestId']),
    retryAfter: readRetryAfter(response.headers.get('retry-after'), now) ?? (typeof said === 'number' ? said : null),
    cost,
    errors,
    data: body?.data,
  });
}

/** Seconds, or a date of HTTP; null when it is neither. */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d+$/.test(value.trim())) return Number(value);
  // Date.parse takes "-1" and "1.5" for days of 2001, and whoever believes it asks again at once.
  const instant = /^[A-Z][a-z]{2}, .* GMT$/.test(value.trim()) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? null : Math.max(0, Math.ceil((instant - now) / 1000));
}

const kindsOfCodes: Readonly<Record<string, ClearingErrorKind>> = {
  TOO_MANY_REQUESTS: 'THROTTLED',
  INVALID_INPUT: 'INVALID_INPUT',
  CURSOR_EXPIRED: 'CURSOR_EXPIRED',
  BUSY: 'UNAVAILABLE',
  FORBIDDEN: 'UNAUTHORIZED',
  INTERNAL: 'INTERNAL',
};

const kindsOfStatus: Readonly<Record<number, ClearingErrorKind>> = {
  401: 'UNAUTHORIZED',
  403: 'UNAUTHORIZED',
  429: 'THROTTLED',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

/** The status first: what stands before the API speaks in it alone. */
function kindOf(status: number, code: string | null, isGraphql: boolean): ClearingErrorKind {
  const known = kindsOfStatus[status] ?? (code === null ? undefined : kindsOfCodes[code]);
  if (known) return known;
  if (status >= 500) return 'INTERNAL';
  return isGraphql ? 'REFUSED' : 'NOT_GRAPHQL';
}

function isProblem(value: unknown): value is GraphQLProblem {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}

function wordsFor({ status, ok }: Response): string {
  return ok ? 'The answer is not from a GraphQL API.' : `The server answered with HTTP status ${status}.`;
}

function parse(text: string): Body | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
