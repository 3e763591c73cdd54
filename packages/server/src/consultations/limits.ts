/**
 * How often. Generous enough for a household behind one address and for a clinic's waiting room, tight enough that
 * nobody's mailbox can be filled and no code can be guessed. Counted in the database, per executed field; a mailbox as one,
 * by however many addresses it is written to (`mailboxKey`).
 */
export const requestsFromAddress = { name: 'consultations.requests.address', capacity: 20, seconds: 3600 } as const;
export const requestsToMailbox = { name: 'consultations.requests.contact', capacity: 6, seconds: 86_400 } as const;
/** Mails with a code for one request, however its address is changed meanwhile. */
export const codeMails = { name: 'consultations.code-mails', capacity: 4, seconds: 1200 } as const;
/** Codes asked for again to one mailbox, over all requests that name it: with the requests, a dozen mails a day. */
export const codesAgainToMailbox = { name: 'consultations.codes-again.contact', capacity: 6, seconds: 86_400 } as const;
/** Beside the five tries of each code: an address that tries code after code is slowed down over all of them. */
export const codeTriesFromAddress = { name: 'consultations.code-tries.address', capacity: 40, seconds: 3600 } as const;
/** New private links for one request, each of which is mailed. */
export const newPrivateLinks = { name: 'consultations.new-links', capacity: 5, seconds: 86_400 } as const;
/** Links to everything for one request, each of which is mailed. */
export const linksToEverything = { name: 'consultations.everything-links', capacity: 5, seconds: 86_400 } as const;
/** Messages of one side of one consultation. */
export const messagesOfSide = { name: 'consultations.messages', capacity: 20, seconds: 3600 } as const;

/** Joining a waiting list mails a link to whatever address was typed. */
export const joinsFromAddress = { name: 'consultations.joins.address', capacity: 20, seconds: 3600 } as const;
export const joinsToMailbox = { name: 'consultations.joins.contact', capacity: 4, seconds: 86_400 } as const;

/** Unverified holds: how much of a calendar people who have not shown their address yet may take. */
export const UNVERIFIED_HOLDS_PER_PRACTITIONER = 3;
export const UNVERIFIED_HOLDS_PER_CONTACT = 1;
