import type { Temporal } from 'temporal-polyfill';
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
  refusedUntil: number;
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

  /** From memory alone: whether the caller's own bucket refused a moment ago, and would again whatever is asked. */
  isRefusing(key: string): boolean {
    const lease = this.#leases.get(bucketsOf(this.rule, key)[0].key);
    return lease !== undefined && this.clock.now().epochMilliseconds < lease.refusedUntil;
  }

  async #takeFrom(bucket: Bucket, amount: number): Promise<Taken> {
    const lease = this.#leaseOf(bucket.key);
    const spent = this.#spend(lease, amount);
    if (spent) return spent;
    const answer = lease.queue.then(() => this.#spend(lease, amount) ?? this.#renew(lease, bucket, amount));
    lease.queue = answer.catch(() => undefined);
    return answer;
  }

  /** From memory alone, or null when the database must be asked. */
  #spend(lease: Lease, amount: number): Taken | null {
    const now = this.clock.now().epochMilliseconds;
    if (now < lease.refusedUntil) {
      const retryAfterSeconds = Math.ceil((lease.refusedUntil - now) / 1000);
      return { allowed: false, retryAfterSeconds, remaining: lease.remaining, resetAt: lease.resetAt };
    }
    if (now >= lease.until || lease.left < amount) return null;
    lease.left -= amount;
    return { allowed: true, remaining: lease.remaining + lease.left, resetAt: lease.resetAt };
  }

  async #renew(lease: Lease, bucket: Bucket, amount: number): Promise<Taken> {
    // What is left of the portion before counts as spent already: it goes into what is asked for next.
    const kept = this.clock.now().epochMilliseconds < lease.until ? lease.left : 0;
    const missing = amount - kept;
    const portion = Math.max(missing, this.portion);
    let taken = await this.limits.pour(bucket, portion);
    let left = kept + portion - amount;
    if (!taken.allowed && portion > missing) {
      taken = await this.limits.pour(bucket, missing);
      left = 0;
    }
    const now = this.clock.now().epochMilliseconds;
    if (!taken.allowed) {
      lease.left = kept;
      lease.remaining = taken.remaining;
      lease.resetAt = taken.resetAt;
      // A second only: a cheaper operation may fit long before this one does.
      lease.refusedUntil = now + Math.min(1, taken.retryAfterSeconds) * 1000;
      return taken;
    }
    lease.left = left;
    lease.remaining = taken.remaining;
    lease.resetAt = taken.resetAt;
    lease.until = now + LEASE_MILLISECONDS;
    return { allowed: true, remaining: taken.remaining + left, resetAt: taken.resetAt };
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
      queue: Promise.resolve(),
    };
    this.#leases.set(key, fresh);
    return fresh;
  }
}
