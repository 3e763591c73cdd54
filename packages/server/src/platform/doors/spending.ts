import type { Temporal } from 'temporal-polyfill';
import type { RateLimitRule } from '../rate-limits.js';

/** What an operation took of its caller's budget, in points, and how that stands afterwards. */
export interface Spending {
  readonly rule: RateLimitRule;
  /** What it would cost, worked out before anything is executed. */
  readonly requested: number;
  /** What was taken for it: nothing when there was too little left. */
  readonly actual: number;
  readonly remaining: number;
  readonly resetAt: Temporal.Instant;
}

/** As every answer of the public door says it, under "extensions". */
export function costExtension({ rule, requested, actual, remaining, resetAt }: Spending): object {
  const throttleStatus = { limit: rule.capacity, remaining, resetAt: resetAt.toString({ smallestUnit: 'second' }) };
  return { cost: { requested, actual, throttleStatus } };
}

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers-10: what the budget is, and what is left of it until it is whole again.
 * A budget is counted in points, not in requests, and comes back evenly.
 */
export function rateLimitHeaders({ rule, remaining, resetAt }: Spending, now: Temporal.Instant) {
  const seconds = Math.max(0, Math.ceil((resetAt.epochMilliseconds - now.epochMilliseconds) / 1000));
  return {
    'ratelimit-policy': `"${rule.name}";q=${rule.capacity};w=${rule.seconds};qu="points"`,
    ratelimit: `"${rule.name}";r=${remaining};t=${seconds}`,
  };
}

/** An answer's JSON text with more under "extensions", which it has none of yet. */
export function withExtensions(text: string, extensions: object): string {
  return `${text.slice(0, -1)},"extensions":${JSON.stringify(extensions)}}`;
}
