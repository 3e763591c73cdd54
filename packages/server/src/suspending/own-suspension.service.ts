import { SignInNeeded } from '../accounts/account.results.js';
import {
  findLastAnsweredSuspension,
  findOpenSuspension,
  type StoredSuspension,
} from '../accounts/suspension/suspension.repository.js';
import type { Actor } from '../platform/actor.js';
import { InvalidInput, NotFound } from '../platform/graphql/user-errors.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { AccountSuspension, EndedSuspension, type AnswerSuspensionResult } from './suspension.results.js';
import type { Suspensions } from './suspensions.service.js';

const longestWords = 2_000;

/** What somebody sees of their own suspension, and says against it. */
export class OwnSuspension {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly suspensions: Suspensions,
  ) {}

  /** Null: the account is not suspended. */
  async find(actor: Actor): Promise<AccountSuspension | null> {
    if (actor.kind !== 'ACCOUNT' || !actor.isSuspended) return null;
    const stored = await findOpenSuspension(this.unitOfWork, actor.accountId);
    return stored && this.#read(stored);
  }

  /**
   * What an operator wrote before one ended, or with its end, for as long as it is kept, whatever came after: a letter leads
   * to it. Null: nothing.
   */
  async findEnded(actor: Actor): Promise<EndedSuspension | null> {
    if (actor.kind !== 'ACCOUNT') return null;
    const stored = await findLastAnsweredSuspension(this.unitOfWork, actor.accountId);
    const reply = stored && this.suspensions.textOf(stored, 'reply');
    if (!stored?.endedAt || !stored.repliedAt || reply == null) return null;
    return new EndedSuspension({ endedAt: stored.endedAt, repliedAt: stored.repliedAt, reply });
  }

  async answer(actor: Actor, words: string): Promise<AnswerSuspensionResult> {
    if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
    if (!actor.isSuspended) return new NotFound('Your account is not suspended.');
    const said = words.trim();
    if (said === '') return mend('Say why it is wrong.');
    if (said.length > longestWords) return mend(`Please keep it under ${longestWords} characters.`);
    const stored = await this.suspensions.answer(actor, said);
    return stored
      ? this.#read(stored)
      : new NotFound('You already wrote. You can write again once that has been answered.');
  }

  #read(stored: StoredSuspension): AccountSuspension {
    const { suspensions } = this;
    return new AccountSuspension(stored, {
      words: suspensions.textOf(stored, 'words'),
      reply: suspensions.textOf(stored, 'reply'),
    });
  }
}

function mend(message: string): InvalidInput {
  return new InvalidInput([{ path: ['words'], message }]);
}
