import type { AccountRepository } from '../accounts/account.repository.js';
import { mailboxKey } from '../accounts/signing-in/mailbox-key.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';

/** By whom something is counted that an account does: an account can be deleted and begun anew, a mailbox stays one. */
export type WhoseLimit = (accountId: string) => Promise<string>;

export function byMailbox(unitOfWork: UnitOfWork, accounts: AccountRepository): WhoseLimit {
  return async (accountId) => {
    const email = await accounts.findEmail(unitOfWork, accountId);
    return email === null ? accountId : mailboxKey(email);
  };
}
