import { operationLimits } from '@clearing/shared/api-limits';
import type { refusals, RefusalCode } from '@clearing/shared/api-refusals';
import type { Spending } from './spending.js';
import { BUSY, BUSY_RETRY_AFTER_SECONDS } from '../../postgres/database-busy.js';

export const limits = operationLimits;

/** Why an operation was not begun. A 4xx, or 503 when we are too busy; and JSON, whatever media type was asked for. */
export class RefusedOperation extends Error {
  override readonly name = 'RefusedOperation';

  constructor(
    readonly status: (typeof refusals)[keyof typeof refusals],
    readonly code: RefusalCode,
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
const withoutLimits: Readonly<Partial<Record<RefusalCode, string>>> = {
  TOO_COMPLEX: 'This asks for too much at once. With a key, you are told what.',
  TOO_EXPENSIVE: 'This asks for too much at once. With a key, you are told how much.',
  TOO_LARGE: 'This is too large.',
};

export function tooBusy(): RefusedOperation {
  return new RefusedOperation(503, BUSY, BUSY_SENTENCE, BUSY_RETRY_AFTER_SECONDS);
}

export const BUSY_SENTENCE = 'We cannot take this right now. Try again in a few seconds.';

export function tooComplex(message: string): RefusedOperation {
  return new RefusedOperation(400, 'TOO_COMPLEX', message);
}
