import type { AccountGate } from '../accounts/account-gate.js';
import { AccountChanged, type ChangeAccountResult } from '../accounts/account.results.js';
import type { AccountHolder, Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { wordChanges } from './partner-limits.js';
import type { BecomePartnerInput } from './partner.inputs.js';
import { forPartner } from './partner.policy.js';
import {
  askForWords,
  describePartner,
  forgetAskedWords,
  lockPartnerOf,
  type StoredPartner,
} from './partner.repository.js';
import { isAlike, readPartner, type PartnerWords } from './partner-words.js';

/**
 * What a partner is called, its site and what for, in other words. Those that an operator said yes to hold until one says yes to
 * others; any others change at once, also while an operator reads them: a decision says which it is about.
 */
export class WordsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: AccountGate,
    private readonly limits: RateLimits,
  ) {}

  /** Null: what was asked for is taken back. */
  change(actor: Actor, typed: BecomePartnerInput | null): Promise<ChangeAccountResult> {
    const read = forPartner(() => typed && readPartner(typed));
    return this.gate.forTypedChange<PartnerWords | null, ChangeAccountResult>(actor, read, async (holder, words) => {
      if (!words) return this.#takeBack(holder);
      return this.unitOfWork.run(async (tx) => {
        const partner = await lockPartnerOf(tx, holder.accountId);
        if (!partner) return new NotFound();
        // A form that is sent twice, at once too, or as it was, uses nothing up: what follows is the answer to it.
        if (isSaid(partner, words)) return this.#change(tx, holder, partner, words);
        const taken = await this.limits.takeWithin(tx, wordChanges, holder.accountId);
        if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
        return this.#change(tx, holder, partner, words);
      });
    });
  }

  async #change(
    tx: Transaction,
    holder: AccountHolder,
    partner: StoredPartner,
    words: PartnerWords,
  ): Promise<ChangeAccountResult> {
    if (partner.live !== 'APPROVED') {
      // A form that was sent twice changes once, as below.
      if (!isAlike(words, partner)) {
        await describePartner(tx, partner.id, words);
        await record(tx, holder, partner.id, 'partner.words.changed');
      }
      return new AccountChanged('Changed.');
    }
    if (isAlike(words, partner)) {
      return new InvalidInput([{ path: ['organisation'], message: 'Nothing here has changed.' }]);
    }
    if (!partner.otherWords || !isAlike(words, partner.otherWords)) {
      await askForWords(tx, partner.id, words);
      await record(tx, holder, partner.id, 'partner.words.asked');
    }
    return new AccountChanged('You asked. An operator will review it, and we will write to you.');
  }

  #takeBack(holder: AccountHolder): Promise<ChangeAccountResult> {
    return this.unitOfWork.run(async (tx) => {
      const partner = await lockPartnerOf(tx, holder.accountId);
      if (!partner?.otherWords)
        return new NotFound('Nothing is waiting anymore: it was decided, or already withdrawn.');
      await forgetAskedWords(tx, partner.id);
      await record(tx, holder, partner.id, 'partner.words.withdrawn');
      return new AccountChanged('Your request is withdrawn. Everything stays as it is.');
    });
  }
}

/** They stand, or wait, already. */
function isSaid(partner: StoredPartner, words: PartnerWords): boolean {
  return [partner, partner.otherWords].some((said) => said !== null && isAlike(words, said));
}

function record(tx: Transaction, holder: AccountHolder, partnerId: string, action: string): Promise<void> {
  return recordAudit(tx, { actor: holder, action, subjectKind: 'partner', subjectId: partnerId });
}
