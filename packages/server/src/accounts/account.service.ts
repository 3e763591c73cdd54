import type { AccountHolder, Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { isEmailAddress } from '../platform/mail/email-address.js';
import { oweMail } from '../platform/mail/outbox.js';
import type { RateLimits } from '../platform/rate-limits.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';
import { violatedConstraint, type Transaction, type UnitOfWork } from '../platform/unit-of-work.js';
import type { AccountGate } from './account-gate.js';
import type { AfterAddressChange } from './after-address-change.js';
import type { AccountChange } from './account.mail.js';
import { secondStepIsNext } from './account.policy.js';
import type { AccountRepository } from './account.repository.js';
import { Account, AccountChanged, SignInNeeded, Viewer, type ChangeAccountResult } from './account.results.js';
import type { EngineWhenNeeded } from './engine/engine-when-needed.js';
import { linksToMailbox, linksToMailboxDaily } from './limits.js';
import { problemOfPassword } from './new-password.js';
import type { Sessions } from './sessions/sessions.js';
import { mailboxKey } from './signing-in/mailbox-key.js';
import type { MailLinks } from './signing-in/mail-links.js';
import { LINK_MINUTES } from './signing-in/sign-in.service.js';

export interface AccountTools {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly gate: AccountGate;
  readonly engine: EngineWhenNeeded;
  readonly accounts: AccountRepository;
  readonly sessions: Sessions;
  readonly links: MailLinks;
  readonly afterAddressChange: readonly AfterAddressChange[];
}

/** What somebody signed in does with their own account: its address and its password. */
export class AccountService {
  constructor(private readonly tools: AccountTools) {}

  async viewer(actor: Actor): Promise<Viewer | null> {
    if (actor.kind !== 'ACCOUNT') return null;
    const { hasSecondFactor, secondFactorPassed, freshUntil } = actor;
    const account = await this.find(actor, actor.accountId);
    return (
      account &&
      new Viewer({
        account,
        hasSecondFactor,
        secondFactorPassed,
        needsSecondFactor: secondStepIsNext(actor),
        freshUntil: freshUntil.toString({ smallestUnit: 'second' }),
      })
    );
  }

  /** Null unless it is the asker's own. */
  async find(actor: Actor, id: string): Promise<Account | null> {
    if (actor.kind !== 'ACCOUNT' || actor.accountId !== id) return null;
    const email = await this.tools.accounts.findEmail(this.tools.unitOfWork, id);
    return email === null ? null : new Account(id, email, actor.roles);
  }

  hasPassword({ key }: Account): Promise<boolean> {
    return this.tools.accounts.hasPassword(this.tools.unitOfWork, key);
  }

  /** The address changes when the link comes back from it, in a browser where the account is signed in. */
  requestEmailChange(actor: Actor, email: string): Promise<ChangeAccountResult> {
    const { gate, unitOfWork, links } = this.tools;
    const address = email.trim();
    return gate.forChange(actor, async ({ accountId }) => {
      if (!isEmailAddress(address)) return mend('email', 'This does not look like an email address.');
      const refusal = await this.#mayMail(address);
      if (refusal) return refusal;
      await unitOfWork.run(async (tx) => {
        const expiresAt = tx.clock.now().add({ minutes: LINK_MINUTES });
        const id = await links.make(tx, { purpose: 'CHANGE_EMAIL', email: address, accountId, expiresAt });
        await oweMail(tx, { kind: 'account.change-email', subjectId: id });
      });
      return new AccountChanged('We sent a link to the new address. Nothing changes until you open it and confirm.');
    });
  }

  /**
   * Being signed in as that account is part of it: somebody who gets a link they did not ask for cannot give their
   * address to another's account by pressing it.
   */
  async confirmEmailChange(actor: Actor, token: string): Promise<ChangeAccountResult> {
    const { gate, links, unitOfWork } = this.tools;
    return gate.forHolder(actor, async (holder) => {
      const offered = await links.find(token);
      if (offered?.accountId !== holder.accountId) return new NotFound(LINK_IS_OVER);
      return unitOfWork
        .run((tx) => this.#changeEmail(tx, holder, token, offered.email))
        .catch((error: unknown) => {
          if (violatedConstraint(error) !== 'an_address_has_one_account') throw error;
          return new NotFound('This address already has an account of its own. Nothing was changed.');
        });
    });
  }

  async #changeEmail(
    tx: Transaction,
    actor: AccountHolder,
    token: string,
    email: string,
  ): Promise<ChangeAccountResult> {
    const { accounts, links, sessions, afterAddressChange } = this.tools;
    // Another change of it, or whoever deletes the account, is over before, or comes afterwards.
    await accounts.lockAddress(tx, actor.accountId);
    const former = await accounts.findEmail(tx, actor.accountId);
    if (former === null) return new NotFound(LINK_IS_OVER);
    // Whoever signs in by either address at this moment has done so before it changes, or does so afterwards.
    await accounts.lockSigningIn(tx, [former, email]);
    const link = await links.use(tx, token);
    if (!link) return new NotFound(LINK_IS_OVER);
    const change = { accountId: actor.accountId, from: former, to: link.email };
    // Before the account's row is written: whoever deletes it meanwhile takes their locks in this order, too.
    for (const follow of afterAddressChange) await follow(tx, change);
    await accounts.changeEmail(tx, actor.accountId, link.email);
    await sessions.endAll(tx, actor.accountId, actor.sessionId);
    await links.noteFormer(tx, link.id, former);
    await oweMail(tx, { kind: 'account.email-changed', subjectId: link.id });
    await recordAudit(tx, {
      actor,
      action: 'account.email.changed',
      subjectKind: 'account',
      subjectId: actor.accountId,
    });
    return new AccountChanged('You sign in with your new address now.');
  }

  /** Also ends every other session: whoever knew the old password is out. */
  setPassword(actor: Actor, password: string): Promise<ChangeAccountResult> {
    const { gate, unitOfWork, engine, accounts, sessions } = this.tools;
    return gate.forChange(actor, async (holder) => {
      const email = (await accounts.findEmail(unitOfWork, holder.accountId)) ?? '';
      const problem = problemOfPassword(password, email);
      if (problem) return mend('password', problem);
      const hash = await (await engine()).hashPassword(password);
      return unitOfWork.run(async (tx) => {
        // Before its password's row, as for whoever deletes it.
        if (!(await accounts.hold(tx, holder.accountId))) return new SignInNeeded();
        await accounts.keepPassword(tx, holder.accountId, hash);
        await sessions.endAll(tx, holder.accountId, holder.sessionId);
        await tellOfChange(tx, holder, 'password');
        return new AccountChanged('Your password is set. Other devices were signed out.');
      });
    });
  }

  removePassword(actor: Actor): Promise<ChangeAccountResult> {
    const { gate, unitOfWork, accounts } = this.tools;
    return gate.forChange(actor, async (holder) => {
      await unitOfWork.run(async (tx) => {
        await accounts.removePassword(tx, holder.accountId);
        await tellOfChange(tx, holder, 'password-removed');
      });
      return new AccountChanged('Your password was removed. The email link and passkeys still sign you in.');
    });
  }

  async #mayMail(address: string): Promise<TooManyRequests | null> {
    for (const rule of [linksToMailbox, linksToMailboxDaily]) {
      const taken = await this.tools.limits.take(rule, mailboxKey(address));
      if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    }
    return null;
  }
}

/** Writes the change down, and owes its mail to the account's address. */
export async function tellOfChange(tx: Transaction, actor: AccountHolder, what: AccountChange): Promise<void> {
  const subjectId = actor.accountId;
  await oweMail(tx, { kind: 'account.changed', subjectId, parameters: { what } });
  await recordAudit(tx, { actor, action: `account.${what}`, subjectKind: 'account', subjectId });
}

const LINK_IS_OVER = 'This link was already used, has expired, or is not for this account.';

function mend(field: string, message: string): InvalidInput {
  return new InvalidInput([{ path: [field], message }]);
}
