import { Temporal } from 'temporal-polyfill';
import type { Clock } from './clock.js';
import {
  bucketsOf,
  takeFromEach,
  type Bucket,
  type RateLimitRule,
  type RateLimits,
  type Taken,
} from './rate-limits.js';

interface Lease {
  left: number;
  remaining: number;
  resetAt: Temporal.Instant;
  until: number;
  /** Until then so much, and whatever is more, is refused from memory. What is less may fit, and the database is asked. */
  refusedUntil: number;
  refusedFrom: number;
  /** When that will fit. */
  fitsAt: number;
  /** Callers of the same key wait here, so that a burst takes one lease and not one each. */
  queue: Promise<unknown>;
}

const LEASE_MILLISECONDS = 10_000;
const MOST_LEASES = 20_000;

/**
 * Points taken from the database in portions and spent from memory: a search should not wait for a write. What a process
 * had leased and not spent when it ends counts as spent, so the error is on the strict side and at most one portion.
 */
export class LeasedRateLimit {
  readonly #leases = new Map<string, Lease>();

  constructor(
    private readonly limits: Pick<RateLimits, 'pour'>,
    readonly rule: RateLimitRule,
    private readonly portion: number,
    private readonly clock: Clock,
  ) {}

  take(key: string, amount: number): Promise<Taken> {
    return takeFromEach(bucketsOf(this.rule, key), (bucket) => this.#takeFrom(bucket, amount));
  }

  /** From memory alone: whether the caller's own bucket refused so little a moment ago, and would again. */
  isRefusing(key: string, amount: number): boolean {
    const lease = this.#leases.get(bucketsOf(this.rule, key)[0].key);
    return lease !== undefined && isRefused(lease, amount, this.clock.now().epochMilliseconds);
  }

  async #takeFrom(bucket: Bucket, amount: number): Promise<Taken> {
    const lease = this.#leaseOf(bucket.key);
    const spent = this.#spend(lease, bucket, amount);
    if (spent) return spent;
    const answer = lease.queue.then(() => this.#spend(lease, bucket, amount) ?? this.#renew(lease, bucket, amount));
    lease.queue = answer.catch(() => undefined);
    return answer;
  }

  /** From memory alone, or null when the database must be asked. */
  #spend(lease: Lease, { rule }: Bucket, amount: number): Taken | null {
    const now = this.clock.now().epochMilliseconds;
    if (isRefused(lease, amount, now)) {
      const more = (amount - lease.refusedFrom) * (rule.seconds / rule.capacity);
      const retryAfterSeconds = Math.max(1, Math.ceil((lease.fitsAt - now) / 1000 + more));
      return { allowed: false, retryAfterSeconds, ...whatIsLeftOf(lease, rule, now) };
    }
    if (now >= lease.until || lease.left < amount) return null;
    lease.left -= amount;
    return { allowed: true, ...whatIsLeftOf(lease, rule, now) };
  }

  async #renew(lease: Lease, bucket: Bucket, amount: number): Promise<Taken> {
    // What is left of the portion before counts as spent already: it goes into what is asked for next, and nobody else has it
    // meanwhile.
    const kept = this.clock.now().epochMilliseconds < lease.until ? lease.left : 0;
    lease.left = 0;
    const { taken, left } = await this.#pourMissing(bucket, amount, kept).catch((error: unknown) => {
      lease.left = kept;
      throw error;
    });
    const now = this.clock.now().epochMilliseconds;
    if (!taken.allowed) {
      lease.left = kept;
      lease.remaining = taken.remaining;
      lease.resetAt = taken.resetAt;
      // A second only: what time gives back is had by whoever asks first.
      lease.refusedUntil = now + 1_000;
      lease.refusedFrom = amount;
      lease.fitsAt = now + taken.retryAfterSeconds * 1000;
      return { ...taken, ...whatIsLeftOf(lease, bucket.rule, now) };
    }
    lease.left = left;
    lease.remaining = taken.remaining;
    lease.resetAt = taken.resetAt;
    lease.until = now + LEASE_MILLISECONDS;
    return { allowed: true, ...whatIsLeftOf(lease, bucket.rule, now) };
  }

  /** A whole portion, or, where so much does not fit, what is missing alone; and what is left of it then. */
  async #pourMissing(
    bucket: Bucket,
    amount: number,
    kept: number,
  ): Promise<{ readonly taken: Taken; readonly left: number }> {
    const missing = amount - kept;
    const portion = Math.max(missing, this.portion);
    const taken = await this.limits.pour(bucket, portion);
    if (taken.allowed || portion === missing) return { taken, left: kept + portion - amount };
    return { taken: await this.limits.pour(bucket, missing), left: 0 };
  }

  #leaseOf(key: string): Lease {
    const known = this.#leases.get(key);
    if (known) return known;
    for (const oldest of this.#leases.keys()) {
      if (this.#leases.size < MOST_LEASES) break;
      this.#leases.delete(oldest);
    }
    const fresh = {
      left: 0,
      remaining: 0,
      resetAt: this.clock.now(),
      until: 0,
      refusedUntil: 0,
      refusedFrom: 0,
      fitsAt: 0,
      queue: Promise.resolve(),
    };
    this.#leases.set(key, fresh);
    return fresh;
  }
}

/**
 * What is left of a portion was poured and is not spent: its holder still has it, also one who was refused more, and nobody waits
 * for it to come back. All is back never before now.
 */
function whatIsLeftOf({ remaining, resetAt, left, until }: Lease, { capacity, seconds }: RateLimitRule, now: number) {
  const had = now < until ? left : 0;
  const unspent = Math.floor((had / capacity) * seconds * 1000);
  const whole = Math.max(now, resetAt.epochMilliseconds - unspent);
  return { remaining: remaining + had, resetAt: Temporal.Instant.fromEpochMilliseconds(whole) };
}

function isRefused({ refusedUntil, refusedFrom }: Lease, amount: number, now: number): boolean {
  return now < refusedUntil && amount >= refusedFrom;
}
