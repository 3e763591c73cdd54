/** Counted per executed field and in the database, as everywhere. */
export const namesOfAccount = { name: 'claiming.names.account', capacity: 60, seconds: 3600 } as const;
export const claimsOfAccount = { name: 'claiming.claims.account', capacity: 3, seconds: 30 * 86_400 } as const;
export const claimsFromNetwork = { name: 'claiming.claims.network', capacity: 10, seconds: 3600 } as const;
/** Codes by mail, five tries each: guesses come right once in a thousand claims that nobody looks at. */
export const codesOfClaim = { name: 'claiming.codes.claim', capacity: 3, seconds: 86_400 } as const;
export const takedownsOfAccount = { name: 'claiming.takedowns.account', capacity: 3, seconds: 86_400 } as const;
export const disputesFromNetwork = { name: 'claiming.disputes.network', capacity: 60, seconds: 3600 } as const;

/** Open claims on one entry. One whose code nobody showed makes room: an impostor's never keeps the owner's out. */
export const mostOpenClaims = 5;
