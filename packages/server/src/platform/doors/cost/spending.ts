import type { Temporal } from 'temporal-polyfill';
import type { RateLimitRule } from '../../rate-limits.js';

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
  const throttleStatus = { limit: rule.capacity, remaining, resetAt: secondOf(resetAt) };
  return { cost: { requested, actual, throttleStatus } };
}

/** In an answer that others may give again: what it cost, and of nobody what is left. */
export function sharedCostExtension({ requested, actual }: Spending): object {
  return { cost: { requested, actual, throttleStatus: null } };
}

/**
 * The fields of draft-ietf-httpapi-ratelimit-headers-10: what the budget is, and what is left of it until it is whole again.
 * A budget is counted in points, not in requests, and comes back evenly.
 */
export function rateLimitHeaders({ rule, remaining, resetAt }: Spending, nowMilliseconds = Date.now()) {
  const seconds = Math.max(0, Math.ceil((resetAt.epochMilliseconds - nowMilliseconds) / 1000));
  return { ...rateLimitPolicy({ rule }), ratelimit: `"${rule.name}";r=${remaining};t=${seconds}` };
}

/** What the budget is, and nothing of what is left: as true for whoever is given an answer again as for who asked. */
export function rateLimitPolicy({ rule }: Pick<Spending, 'rule'>) {
  return { 'ratelimit-policy': `"${rule.name}";q=${rule.capacity};w=${rule.seconds};qu="points"` };
}

/** "2026-12-09T21:00:00Z", never before it. Every answer says one, most of them the same as the one before. */
export function secondOf(instant: Temporal.Instant): string {
  const second = Math.ceil(instant.epochMilliseconds / 1000);
  if (second !== lastSecond.second) {
    lastSecond = { second, text: `${new Date(second * 1000).toISOString().slice(0, 19)}Z` };
  }
  return lastSecond.text;
}
let lastSecond = { second: 0, text: '1970-01-01T00:00:00Z' };

/** An answer's JSON with more under "extensions", which it has none of yet. */
export function withExtensions(json: Buffer, extensions: object): Buffer {
  const end = endOfJson(extensions);
  const last = json.length - 1;
  const whole = Buffer.allocUnsafe(last + Buffer.byteLength(end));
  json.copy(whole, 0, 0, last);
  whole.write(end, last);
  return whole;
}

/** What stands instead of its last brace then. */
export function endOfJson(extensions: object | null): string {
  return extensions ? `,"extensions":${JSON.stringify(extensions)}}` : '}';
}
