import type { Spending } from './spending.js';
import { BUSY, BUSY_RETRY_AFTER_SECONDS } from '../postgres/database-busy.js';

/** What an operation may be, whatever it asks for. Each is far above what our own pages and a careful partner need. */
export const limits = {
  bodyBytes: 256 * 1024,
  documentCharacters: 32 * 1024,
  tokens: 5_000,
  /** Brackets inside brackets in the text: a parser recurses once for each. */
  nesting: 60,
  definitions: 100,
  depth: 14,
  introspectionDepth: 18,
  /** Lists inside lists while reading the schema itself: types, their fields, the fields' arguments. */
  introspectionLists: 3,
  aliases: 30,
  queryFields: 25,
  mutationFields: 3,
  /** Fields after fragments are spread out, over all definitions. */
  fields: 4_000,
  /** Pairs of fields with the same place in the answer, which validation compares with each other. */
  comparisons: 20_000,
  directives: 100,
  listItems: 200,
  pageSize: 1_000,
  variableValues: 5_000,
  variableNesting: 12,
  cost: 10_000,
} as const;

/** Why an operation was not begun. A 4xx, or 503 when we are too busy; and JSON, whatever media type was asked for. */
export class RefusedOperation extends Error {
  override readonly name = 'RefusedOperation';

  constructor(
    readonly status: 400 | 401 | 403 | 405 | 406 | 413 | 415 | 429 | 503,
    readonly code: string,
    message: string,
    readonly retryAfterSeconds: number | null = null,
    /** What it took of its caller's budget all the same; null: nobody counted. */
    readonly spending: Spending | null = null,
  ) {
    super(message);
  }

  /** The same, to somebody: with what it took of their budget, and without our limits where those are not theirs to know. */
  to(isToldLimits: boolean, spending: Spending | null): RefusedOperation {
    const words = isToldLimits ? this.message : (withoutLimits[this.code] ?? this.message);
    return new RefusedOperation(this.status, this.code, words, this.retryAfterSeconds, spending);
  }
}

/** To whoever tries how far they come, no refusal says how far that is. */
const withoutLimits: Readonly<Record<string, string>> = {
  TOO_COMPLEX: 'This asks for too much at once. With a key you are told what.',
  TOO_EXPENSIVE: 'This asks for too much at once. With a key you are told how much.',
  TOO_LARGE: 'This is too large.',
};

export function tooBusy(): RefusedOperation {
  return new RefusedOperation(503, BUSY, BUSY_SENTENCE, BUSY_RETRY_AFTER_SECONDS);
}

export const BUSY_SENTENCE = 'We are very busy. Try again in a few seconds.';

export function tooComplex(message: string): RefusedOperation {
  return new RefusedOperation(400, 'TOO_COMPLEX', message);
}
