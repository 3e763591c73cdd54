/** Counted per executed field and in the database, as everywhere. */
export const namesOfAccount = { name: 'claiming.names.account', capacity: 60, seconds: 3600 } as const;
/** One entry after the other by its number: whoever looks for themselves looks at a few. */
export const entriesOfAccount = { name: 'claiming.entries.account', capacity: 60, seconds: 3600 } as const;
export const claimsOfAccount = { name: 'claiming.claims.account', capacity: 3, seconds: 30 * 86_400 } as const;
export const claimsFromNetwork = { name: 'claiming.claims.network', capacity: 10, seconds: 3600 } as const;
/** Codes by mail, five tries each: guesses come right once in a thousand claims that nobody looks at. */
export const codesOfClaim = { name: 'claiming.codes.claim', capacity: 3, seconds: 86_400 } as const;
/** However many claim one entry, whoever holds it reads of it once a day before the 72 hours begin. */
export const warningsOfHolder = { name: 'claiming.warnings.holder', capacity: 1, seconds: 86_400 } as const;
/** More than whoever it is needs, and few enough that nobody's mailbox is filled. The other road stays open. */
export const codesToHolder = { name: 'claiming.codes.holder', capacity: 10, seconds: 86_400 } as const;
export const takedownsOfAccount = { name: 'claiming.takedowns.account', capacity: 3, seconds: 86_400 } as const;
export const disputesFromNetwork = { name: 'claiming.disputes.network', capacity: 60, seconds: 3600 } as const;
