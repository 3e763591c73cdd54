/** Letters to people whom somebody names: few enough that nobody's mailbox is filled by it. */
export const offersOfAccount = { name: 'sharing.offers.account', capacity: 10, seconds: 86_400 } as const;
export const offersToMailbox = { name: 'sharing.offers.mailbox', capacity: 3, seconds: 86_400 } as const;
