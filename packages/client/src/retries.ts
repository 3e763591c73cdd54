import { ClearingError, type ClearingErrorKind } from './errors.js';

export interface RetryOptions {
  /** How many times a query is sent at most, including the first time. Default: 4. */
  readonly attempts?: number | undefined;
  /** About how long the first wait is, in milliseconds; each one after is twice as long. Default: 250. */
  readonly firstWaitMs?: number | undefined;
  /**
   * The longest wait, in milliseconds. If the server says to wait longer, the error is thrown at once. Default:
   * 30,000.
   */
  readonly longestWaitMs?: number | undefined;
  /**
   * How many retries there may be in addition to a tenth of all requests, so that the first ones have some too.
   * Default: 3. Retries after a used-up budget says when to come back do not count here: only `attempts` limits them.
   */
  readonly reserve?: number | undefined;
}

/** What time and chance are; a test gives its own. */
export interface Timing {
  now(): number;
  /** From 0 to 1, as Math.random. */
  random(): number;
  wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void>;
}

const SHARE = 0.1;
const worthAnotherTry: ReadonlySet<ClearingErrorKind> = new Set(['NETWORK', 'TIMEOUT', 'THROTTLED', 'UNAVAILABLE']);

/** For a while, and told for how long: nothing fails, and coming back then is what was asked of us. */
function isTurnedAway({ kind, retryAfter }: ClearingError): boolean {
  return kind === 'THROTTLED' && retryAfter !== null;
}

/**
 * A bucket of retries for everything that one client asks: each request puts a tenth of one in, each retry takes one out.
 * When all of a service fails, its callers ask it a tenth more than before, and not four times as much.
 */
class RetryBudget {
  readonly #capacity: number;
  #left: number;

  constructor(reserve: number) {
    this.#left = reserve;
    this.#capacity = Math.max(reserve, 10);
  }

  countRequest(): void {
    this.#left = Math.min(this.#capacity, this.#left + SHARE);
  }

  take(): boolean {
    // A tenth, ten times, is a little less than one.
    if (this.#left < 1 - 1e-9) return false;
    this.#left = Math.max(0, this.#left - 1);
    return true;
  }
}

export class Retries {
  readonly #attempts: number;
  readonly #firstWaitMs: number;
  readonly #longestWaitMs: number;
  readonly #budget: RetryBudget;

  constructor(
    options: RetryOptions,
    private readonly timing: Timing,
  ) {
    this.#attempts = options.attempts ?? 4;
    this.#firstWaitMs = options.firstWaitMs ?? 250;
    this.#longestWaitMs = options.longestWaitMs ?? 30_000;
    this.#budget = new RetryBudget(options.reserve ?? 3);
  }

  /** Does it until it is done, or another try is not worth it, not paid for, or not wanted any more. */
  async run<Result>(attempt: () => Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
    this.#budget.countRequest();
    for (let tried = 1; ; tried++) {
      try {
        return await attempt();
      } catch (error) {
        if (!(error instanceof ClearingError)) throw error;
        error.attempts = tried;
        const wait = this.#waitAfter(error, tried);
        if (wait === null || !(isTurnedAway(error) || this.#budget.take())) throw error;
        await this.timing.wait(wait, signal);
      }
    }
  }

  /** Milliseconds; null: no further try. What the server asked for is kept, and nobody comes back together. */
  #waitAfter({ kind, retryAfter }: ClearingError, tried: number): number | null {
    if (tried >= this.#attempts || !worthAnotherTry.has(kind)) return null;
    const growing = Math.min(this.#longestWaitMs, this.#firstWaitMs * 2 ** (tried - 1));
    if (retryAfter === null) return growing / 2 + (growing / 2) * this.timing.random();
    if (retryAfter * 1000 > this.#longestWaitMs) return null;
    return retryAfter * 1000 + this.#firstWaitMs * this.timing.random();
  }
}
