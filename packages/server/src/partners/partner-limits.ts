/** Counted per executed field and in the database, as everywhere. */
/** Each copies some thousand rows when it is first asked by. */
export const clocksOfAccount = { name: 'partners.clocks.account', capacity: 20, seconds: 3600 } as const;
export const asksForLive = { name: 'partners.asks.account', capacity: 5, seconds: 86_400 } as const;
/** Each holds up to a thousand documents, each of which is validated. */
export const manifestsOfPartner = { name: 'partners.manifests.partner', capacity: 30, seconds: 3600 } as const;
/** Of a key: a deployment says once what is to be. */
export const webhookChangesOfKey = { name: 'partners.webhook-changes.key', capacity: 60, seconds: 3600 } as const;
/** Of a key. A page that prepares a link for each visitor stays far below it. */
export const referralsOfKey = { name: 'partners.referrals.key', capacity: 1_000, seconds: 3600 } as const;
