import type { Role } from '../platform/actor.js';
import type { Transaction } from '../platform/unit-of-work.js';

/** An account that just signed in. There is none whose address was not proven. */
export interface SignedInAccount {
  readonly accountId: string;
  readonly email: string;
}

/**
 * What follows a sign-in, in its own transaction, at whatever comes of an account's address elsewhere: listing gives it
 * the listings of that address. Answers the roles that come with it. Registered at the composition root.
 */
export type AfterSignIn = (tx: Transaction, account: SignedInAccount) => Promise<readonly Role[]>;
