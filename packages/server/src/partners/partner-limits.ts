import { actLimits, type ActLimit } from '@clearing/shared/api-limits';
import type { RateLimitRule } from '../platform/rate-limits.js';

/** Counted per executed field and in the database, as everywhere. Partners are told the numbers. */
export const clocksOfAccount = ruleOf('partners.clocks.account', actLimits.SANDBOX_CLOCKS);
export const asksForLive = ruleOf('partners.asks.account', actLimits.ASKS_FOR_LIVE);
export const wordChanges = ruleOf('partners.words.account', actLimits.WORD_CHANGES);
/** A partner has one account. */
export const manifestsOfPartner = ruleOf('partners.manifests.partner', actLimits.MANIFESTS);
export const webhookChangesOfKey = ruleOf('partners.webhook-changes.key', actLimits.WEBHOOK_CHANGES);
export const webhookCallsOfAccount = ruleOf('partners.webhook-calls.account', actLimits.WEBHOOK_CALLS);
export const referralsOfKey = ruleOf('partners.referrals.key', actLimits.REFERRALS);

/** For the description of a mutation: how often, and what is answered then. */
export function howOften({ most, seconds, of }: ActLimit): string {
  const span = seconds === 3_600 ? 'an hour' : 'a day';
  const by = of === 'KEY' ? 'with one key' : 'by one account';
  return `At most ${most.toLocaleString('en-US')} in ${span} ${by}. More is answered with TooManyRequests and retryAfterSeconds.`;
}

function ruleOf(name: string, { most, seconds }: ActLimit): RateLimitRule {
  return { name, capacity: most, seconds };
}
