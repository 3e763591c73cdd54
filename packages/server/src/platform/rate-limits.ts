import { type Temporal } from 'temporal-polyfill';
import type { Cipher } from './cipher.js';
import type { Clock } from './clock.js';
import type { Sweep } from './sweeps.js';
import type { Transaction, UnitOfWork } from './unit-of-work.js';

/** A leaky bucket: it holds `capacity`, and a full one is empty again after `seconds`. */
export interface RateLimitRule {
  /** Tells buckets apart and never changes: "consultations.request". */
  readonly name: string;
  readonly capacity: number;
  readonly seconds: number;
}

export type Taken =
  | { readonly allowed: true; readonly remaining: number; readonly resetAt: Temporal.Instant }
  | {
      readonly allowed: false;
      readonly retryAfterSeconds: number;
      readonly remaining: number;
      readonly resetAt: Temporal.Instant;
    };

/** What mutations and doors ask before they do something. */
export interface RateLimits {
  /** Pours `amount` into the bucket of `key`, or says when it will fit. Commits by itself: a refused command still counts. */
  take(rule: RateLimitRule, key: string, amount?: number): Promise<Taken>;
  /** The same in the caller's transaction: only what is done counts. */
  takeWithin(tx: Transaction, rule: RateLimitRule, key: string): Promise<Taken>;
  /** One bucket alone, for whoever goes through `bucketsOf` by itself. */
  pour(bucket: Bucket, amount: number): Promise<Taken>;
}

/** Of one rule and one key. */
export interface Bucket {
  readonly rule: RateLimitRule;
  readonly key: string;
}

/** Kept in the database, so that neither a restart nor a second process gives anyone a second helping. */
export class DatabaseRateLimits implements RateLimits {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly cipher: Cipher,
  ) {}

  async take(rule: RateLimitRule, key: string, amount = 1): Promise<Taken> {
    return takeFromEach(bucketsOf(rule, key), (bucket) => this.pour(bucket, amount));
  }

  async takeWithin(tx: Transaction, rule: RateLimitRule, key: string): Promise<Taken> {
    return takeFromEach(bucketsOf(rule, key), (bucket) => this.#pour(tx, bucket, 1));
  }

  pour(bucket: Bucket, amount: number): Promise<Taken> {
    return this.#pour(this.unitOfWork, bucket, amount);
  }

  async #pour(reader: Pick<UnitOfWork, 'query'>, { rule, key }: Bucket, amount: number): Promise<Taken> {
    const bucket = this.cipher.mac('rate-limit', rule.name, key).subarray(0, 16);
    const now = this.clock.now();
    const perSecond = rule.capacity / rule.seconds;
    const [poured] =
      amount > rule.capacity
        ? []
        : await reader.query<{ level: number }>(
            `INSERT INTO rate_limits AS held (bucket, level, at, empty_at)
       VALUES ($1, $2::float8, $3, $3::timestamptz + make_interval(secs => $2::float8 / $4::float8))
       ON CONFLICT (bucket) DO UPDATE
         SET level = ${LEVEL_NOW} + $2::float8, at = ${LATEST},
             empty_at = ${LATEST} + make_interval(secs => (${LEVEL_NOW} + $2::float8) / $4::float8)
         WHERE ${LEVEL_NOW} + $2::float8 <= $5::float8
       RETURNING level`,
            [bucket, amount, now.toString(), perSecond, rule.capacity],
          );
    if (poured) return { allowed: true, ...whatIsLeft(rule, poured.level, now) };
    const [full] = await reader.query<{ level: number }>(
      `SELECT ${LEVEL_NOW} AS level FROM rate_limits AS held
       WHERE bucket = $1 AND $2::float8 IS NOT NULL AND $3::timestamptz IS NOT NULL`,
      [bucket, amount, now.toString(), perSecond],
    );
    const level = full?.level ?? 0;
    // What never fits is told to wait for an empty bucket, as it would be.
    const wait = amount > rule.capacity ? rule.seconds : Math.ceil((level + amount - rule.capacity) / perSecond);
    return { allowed: false, retryAfterSeconds: Math.max(1, wait), ...whatIsLeft(rule, level, now) };
  }

  /** Empty buckets are nobody's: they go. */
  sweep(): Sweep {
    return {
      name: 'rate-limits',
      everySeconds: 300,
      run: async () => {
        const gone = await this.unitOfWork.query(
          `DELETE FROM rate_limits WHERE bucket IN (
             SELECT bucket FROM rate_limits WHERE empty_at < $1 LIMIT 10000 FOR UPDATE SKIP LOCKED)
           RETURNING 1`,
          [this.clock.now().toString()],
        );
        return gone.length;
      },
    };
  }
}

/** How full the bucket is at $3 when $4 runs out of it each second. */
const LEVEL_NOW = `greatest(0, held.level - greatest(0, extract(epoch FROM $3::timestamptz - held.at)::float8) * $4::float8)`;

/**
 * Until when it has run out. Whoever's clock is behind, or who waited for their turn, does not set it back: the same time would
 * run out twice. More than a minute ahead was no time of ours.
 */
const LATEST = `CASE WHEN held.at < $3::timestamptz + interval '1 minute'
  THEN greatest(held.at, $3::timestamptz) ELSE $3::timestamptz END`;

function whatIsLeft(rule: RateLimitRule, level: number, now: Temporal.Instant) {
  return {
    remaining: Math.max(0, Math.floor(rule.capacity - level)),
    resetAt: now.add({ milliseconds: Math.ceil((level / rule.capacity) * rule.seconds * 1000) }),
  };
}

/** For load tests: everything is allowed. The settings refuse it anywhere but on this machine alone. */
export class NoRateLimits implements RateLimits {
  constructor(private readonly clock: Clock) {}

  take(rule: RateLimitRule): Promise<Taken> {
    return this.pour({ rule });
  }

  takeWithin(_tx: Transaction, rule: RateLimitRule): Promise<Taken> {
    return this.pour({ rule });
  }

  pour({ rule }: Pick<Bucket, 'rule'>): Promise<Taken> {
    return Promise.resolve({ allowed: true, remaining: rule.capacity, resetAt: this.clock.now() });
  }
}

/**
 * How many networks of one /48 may be as busy as one caller at once. Homes are given a /56 and hosts a /48, so that one
 * caller may have 65,536 networks to ask from; and a /48 of a telephone company is many callers, who have this to share.
 */
const NETWORKS_AT_ONCE = 8;

/** What a caller takes from: their own bucket, and then the one that they share with the networks around theirs. */
export function bucketsOf(rule: RateLimitRule, key: string): readonly [Bucket, ...Bucket[]] {
  const around = networkAround(key);
  const own = { rule, key };
  return around === null
    ? [own]
    : [own, { rule: { ...rule, capacity: rule.capacity * NETWORKS_AT_ONCE }, key: around }];
}

/** Up to the first that refuses; of what is left, the least. */
export async function takeFromEach(
  [own, ...others]: ReturnType<typeof bucketsOf>,
  takeFrom: (bucket: Bucket) => Promise<Taken>,
): Promise<Taken> {
  let least = await takeFrom(own);
  for (const bucket of others) {
    if (!least.allowed) return least;
    const taken = await takeFrom(bucket);
    if (!taken.allowed || taken.remaining < least.remaining) least = taken;
  }
  return least;
}

/** The /48 around a network of `addressKey`, which is counted besides; null for every other key. */
function networkAround(key: string): string | null {
  if (!key.endsWith('::/64')) return null;
  const groups = /^([0-9a-f]{1,4}:[0-9a-f]{1,4}:[0-9a-f]{1,4}):[0-9a-f]{1,4}::\/64$/.exec(key);
  return groups ? `${groups[1]}::/48` : null;
}

/**
 * What one caller's address counts as. Whoever has an IPv6 connection has a whole /64 of addresses, so its first four
 * groups count; an IPv4 address written as IPv6 counts as itself. Some proxies write a port besides, another one for each
 * connection: it does not count.
 */
export function addressKey(address: string): string {
  const bare = address.replace(PORT_BESIDES, '$<v6>$<v4>').replace(/%.*$/, '').toLowerCase();
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/.exec(bare);
  if (mapped?.[1]) return mapped[1];
  if (!bare.includes(':')) return bare;
  const [head = '', tail] = bare.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** "192.0.2.1:4711", "[2001:db8::1]:4711" and "[2001:db8::1]". */
const PORT_BESIDES = /^(?:\[(?<v6>[^\]]*)\](?::\d+)?|(?<v4>\d{1,3}(?:\.\d{1,3}){3}):\d+)$/;
