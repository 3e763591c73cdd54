import { actLimits } from '@clearing/shared/api-limits';

/**
 * How often. Counted in the database, per executed field, by what was typed and by the network it came from, never by
 * whether there is such an account. Filling the bucket of somebody's passwords leaves them the mail link and the passkey.
 */
export const linksToMailbox = { name: 'accounts.links.mailbox', capacity: 5, seconds: 3600 } as const;
export const linksToMailboxDaily = { name: 'accounts.links.mailbox.day', capacity: 15, seconds: 86_400 } as const;
export const linksFromNetwork = { name: 'accounts.links.network', capacity: 30, seconds: 3600 } as const;
export const linkUsesFromNetwork = { name: 'accounts.link-uses.network', capacity: 60, seconds: 3600 } as const;
export const passwordsForMailbox = { name: 'accounts.passwords.mailbox', capacity: 10, seconds: 3600 } as const;
export const passwordsFromNetwork = { name: 'accounts.passwords.network', capacity: 60, seconds: 3600 } as const;
export const passkeysFromNetwork = { name: 'accounts.passkeys.network', capacity: 60, seconds: 3600 } as const;
/** Links to a new address, and whatever else an account changes of itself. Partners are told: their keys are changed so. */
export const changesOfAccount = {
  name: 'accounts.changes.account',
  capacity: actLimits.CHANGES.most,
  seconds: actLimits.CHANGES.seconds,
} as const;
/** Files of what we keep: each part a few times over. */
export const exportsOfAccount = { name: 'accounts.exports.account', capacity: 60, seconds: 3600 } as const;
/** Tries to show a code, right or wrong. Three in a million are good at a time: guesses come right in eighteen years. */
export const codesOfAccount = { name: 'accounts.codes.account', capacity: 5, seconds: 900 } as const;
export const codesOfAccountDaily = { name: 'accounts.codes.account.day', capacity: 50, seconds: 86_400 } as const;
