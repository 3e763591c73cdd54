import { randomUUID } from 'node:crypto';
import {
  confirmSuspension,
  endSuspension,
  findOpenSuspension,
  findSuspension,
  insertSuspension,
  keepReply,
  keepWords,
  type StoredSuspension,
  type SuspensionEnd,
} from '../accounts/suspension/suspension.repository.js';
import type { AccountRepository } from '../accounts/account.repository.js';
import type { RequestsToSuspended } from '../consultations/for-others/requests-to-suspended.js';
import { controllerOf, listingsOf } from '../listing/keeper/listing-control.js';
import type { ListingHiding } from '../listing/hiding/listing-hiding.js';
import { theSystem, type AccountHolder } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import type { Cipher } from '../platform/cipher.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { mayAnswer, obstacleToDecision, type SuspensionDecision } from './suspension.policy.js';
import { waitsForAnother } from './waits-for-another.js';
import type { SuspensionReason } from './suspension-reasons.js';

/** For so long what one operator decided holds without another. */
export const HOURS_TO_CONFIRM = 72;

export interface SuspensionTools {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly accounts: AccountRepository;
  readonly hiding: ListingHiding;
  readonly requests: RequestsToSuspended;
}

/** Suspends accounts and lets them be again. Who may is asked where operators come in. */
export class Suspensions {
  constructor(private readonly tools: SuspensionTools) {}

  /** Null: the account is suspended already, or gone. */
  suspend(
    operator: AccountHolder,
    accountId: string,
    { reason, note }: { readonly reason: SuspensionReason; readonly note: string },
  ): Promise<StoredSuspension | null> {
    return this.#withListings(accountId, async (tx, listings) => {
      const roles = await this.tools.accounts.listRoles(tx, accountId);
      if (roles.length === 0 || (await findOpenSuspension(tx, accountId))) return null;
      const id = randomUUID();
      const isAtOnce = !(await waitsForAnother(tx, { id: accountId, roles }, tx.clock.now()));
      const hidden = isAtOnce ? await this.#hide(tx, listings, reason, operator.accountId) : [];
      const lapsesAt = tx.clock.now().add({ hours: HOURS_TO_CONFIRM });
      const suspendedBy = operator.accountId;
      await insertSuspension(tx, {
        ...{ id, accountId, reason, hidden, suspendedBy, isAtOnce, lapsesAt },
        note: this.#seal(id, 'note', note),
      });
      await this.#record(tx, operator, 'account.suspended', accountId, reason);
      if (isAtOnce) await oweMail(tx, { kind: 'suspending.begun', subjectId: id });
      return findSuspension(tx, id);
    });
  }

  /** A second operator looked, and it stays: nobody waits for the suspended person any more. */
  confirm(
    operator: AccountHolder,
    suspension: StoredSuspension,
    reply: string | null,
  ): Promise<StoredSuspension | null> {
    return this.#decide(operator, suspension, 'CONFIRM', async (tx, current, listings) => {
      const { id, accountId } = current;
      const more = await this.#hide(tx, listings, current.reason as SuspensionReason, operator.accountId);
      if (reply !== null) await keepReply(tx, id, this.#seal(id, 'reply', reply));
      await confirmSuspension(tx, id, { operatorId: operator.accountId, hidden: [...current.hidden, ...more] });
      await this.tools.requests.callOffAll(tx, listings);
      await this.#record(tx, operator, 'account.suspension.confirmed', accountId, current.reason);
      await oweMail(tx, { kind: 'suspending.confirmed', subjectId: id });
    });
  }

  /** What was said against it changes nothing. */
  keep(operator: AccountHolder, suspension: StoredSuspension, reply: string): Promise<StoredSuspension | null> {
    return this.#decide(operator, suspension, 'KEEP', async (tx, { id, accountId }) => {
      await keepReply(tx, id, this.#seal(id, 'reply', reply));
      await this.#record(tx, operator, 'account.suspension.kept', accountId);
      await oweMail(tx, { kind: 'suspending.answered', subjectId: id });
    });
  }

  /** Everything that is still the account's is as it was. */
  end(operator: AccountHolder, suspension: StoredSuspension, reply: string | null): Promise<StoredSuspension | null> {
    return this.#decide(operator, suspension, 'END', async (tx, current) => {
      const because = current.confirmedAt === null ? 'REFUSED' : 'LIFTED';
      if (reply !== null) await keepReply(tx, current.id, this.#seal(current.id, 'reply', reply));
      await this.#end(tx, current, because, operator);
    });
  }

  /** Nobody else said yes in time. Whether somebody did meanwhile is asked under the lock. */
  async lapse(id: string): Promise<void> {
    const suspension = await findSuspension(this.tools.unitOfWork, id);
    if (!suspension) return;
    await this.#withListings(suspension.accountId, async (tx) => {
      const current = await findSuspension(tx, id);
      if (current && !current.endedAt && !current.confirmedAt) await this.#end(tx, current, 'NOT_CONFIRMED', null);
    });
  }

  /** What the suspended person says against it; null: it is not the time. */
  answer(holder: AccountHolder, words: string): Promise<StoredSuspension | null> {
    return this.tools.unitOfWork.run(async (tx) => {
      await tx.lock('account', holder.accountId);
      const current = await findOpenSuspension(tx, holder.accountId);
      if (!current || !mayAnswer(current)) return null;
      await keepWords(tx, current.id, this.#seal(current.id, 'words', words));
      await this.#record(tx, holder, 'account.suspension.answered', holder.accountId);
      return findSuspension(tx, current.id);
    });
  }

  /** What was written, for whoever may read it; null: nothing was, or it was erased. */
  textOf(suspension: StoredSuspension, column: 'note' | 'words' | 'reply'): string | null {
    const { id, [column]: sealed } = suspension;
    return sealed && this.tools.cipher.decrypt(sealed, cellOf(id, column));
  }

  /** Under every lock, with the suspension as it is then. Null: somebody else decided meanwhile. */
  #decide(
    operator: AccountHolder,
    { id, accountId }: StoredSuspension,
    decision: SuspensionDecision,
    work: (tx: Transaction, current: StoredSuspension, listings: readonly string[]) => Promise<void>,
  ): Promise<StoredSuspension | null> {
    return this.#withListings(accountId, async (tx, listings) => {
      const current = await findSuspension(tx, id);
      if (!current || obstacleToDecision(operator.accountId, current, decision) !== null) return null;
      await work(tx, current, listings);
      return findSuspension(tx, id);
    });
  }

  /** In the order in which whoever leaves takes them. Listings that came or went while they were waited for: once more. */
  async #withListings<Outcome>(
    accountId: string,
    work: (tx: Transaction, listings: readonly string[]) => Promise<Outcome>,
  ): Promise<Outcome> {
    const { unitOfWork, requests } = this.tools;
    for (;;) {
      const outcome = await unitOfWork.run(async (tx) => {
        const listings = await listingsOf(tx, accountId);
        await requests.lockAll(tx, listings);
        await tx.lockAll('practitioner', listings);
        await tx.lock('account', accountId);
        const now = await listingsOf(tx, accountId);
        return now.join() === listings.join() ? { is: await work(tx, listings) } : null;
      });
      if (outcome) return outcome.is;
    }
  }

  /** Answers those that were not out of sight already. */
  async #hide(
    tx: Transaction,
    listings: readonly string[],
    reason: SuspensionReason,
    operatorId: string,
  ): Promise<string[]> {
    const hidden: string[] = [];
    for (const id of listings) {
      if (await this.tools.hiding.hideQuietly(tx, id, reason, operatorId)) hidden.push(id);
    }
    return hidden;
  }

  async #end(
    tx: Transaction,
    { id, accountId, hidden, inEffectFrom }: StoredSuspension,
    because: SuspensionEnd,
    operator: AccountHolder | null,
  ): Promise<void> {
    await endSuspension(tx, id, { because, operatorId: operator?.accountId ?? null });
    for (const listing of hidden) {
      // One that came to answer to somebody else meanwhile stays as they find it: they can ask for it.
      if ((await controllerOf(tx, listing)) === accountId) await this.tools.hiding.showQuietly(tx, listing);
    }
    await this.#record(tx, operator, 'account.suspension.ended', accountId, because);
    if (inEffectFrom) await oweMail(tx, { kind: 'suspending.ended', subjectId: id });
  }

  #record(
    tx: Transaction,
    actor: AccountHolder | null,
    action: string,
    accountId: string,
    why?: string,
  ): Promise<void> {
    return recordAudit(tx, {
      actor: actor ?? theSystem,
      action,
      subjectKind: 'account',
      subjectId: accountId,
      ...(why !== undefined && { why }),
    });
  }

  #seal(row: string, column: 'note' | 'words' | 'reply', text: string): Buffer {
    return this.tools.cipher.encrypt(text, cellOf(row, column));
  }
}

function cellOf(row: string, column: 'note' | 'words' | 'reply') {
  return { table: 'account_suspensions', column, row };
}
