import type { Transaction } from '../../platform/unit-of-work.js';
import type { AccountRepository } from '../account.repository.js';
import type { Sessions } from '../sessions/sessions.js';
import type { RecoveryCodes } from './recovery-codes.js';

/** What ends elsewhere when an account has no second factor any more, in the same transaction. Registered at the composition root. */
export type AfterLastFactor = (tx: Transaction, accountId: string) => Promise<void>;

/** What a second factor gave ends with the last of them: the codes that stand in for it, and that sessions showed it. */
export class LastFactor {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly sessions: Sessions,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly afterwards: readonly AfterLastFactor[],
  ) {}

  /** After one was taken away, under the lock of second factors: of two that go at once, one is the last. */
  async endIfGone(tx: Transaction, accountId: string): Promise<void> {
    if (await this.accounts.hasSecondFactor(tx, accountId)) return;
    await this.recoveryCodes.removeAll(tx, accountId);
    await this.sessions.forgetSecondFactor(tx, accountId);
    for (const follow of this.afterwards) await follow(tx, accountId);
  }
}
