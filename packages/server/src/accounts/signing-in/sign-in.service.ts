import { ownPath } from '@clearing/shared/own-path';
import { recordAudit } from '../../platform/audit.js';
import { nobody } from '../../platform/actor.js';
import { isEmailAddress } from '../../platform/mail/email-address.js';
import { oweMail } from '../../platform/mail/outbox.js';
import { addressKey, type RateLimitRule, type RateLimits } from '../../platform/rate-limits.js';
import type { RequestContext } from '../../platform/request-context.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { InvalidInput, TooManyRequests } from '../../platform/graphql/user-errors.js';
import type { AccountRepository } from '../account.repository.js';
import {
  Account,
  SignedIn,
  SignInLinkSent,
  SignInNotAccepted,
  type RequestSignInLinkResult,
  type SignInResult,
} from '../account.results.js';
import type { AfterSignIn } from '../after-sign-in.js';
import { secondStepIsNext } from '../account.policy.js';
import type { NewSession } from '../engine/auth-engine.js';
import type { EngineWhenNeeded } from '../engine/engine-when-needed.js';
import {
  linksFromNetwork,
  linksToMailbox,
  linksToMailboxDaily,
  linkUsesFromNetwork,
  passkeysFromNetwork,
  passwordsForMailbox,
  passwordsFromNetwork,
} from '../limits.js';
import { readPasskeyAnswer } from '../passkeys/passkey-answer.js';
import { findPasskeyHolder, holdPasskey } from '../passkeys/passkeys.js';
import { PasskeyChallenge } from '../passkeys/passkey.results.js';
import type { Sessions } from '../sessions/sessions.js';
import { mailboxKey } from './mailbox-key.js';
import type { MailLink, MailLinks } from './mail-links.js';

export interface SignInTools {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly engine: EngineWhenNeeded;
  readonly accounts: AccountRepository;
  readonly sessions: Sessions;
  readonly links: MailLinks;
  readonly afterSignIn: readonly AfterSignIn[];
}

export const LINK_MINUTES = 15;

const LINK_IS_OVER = 'This link was already used, or it has expired. Ask for another one; it takes a moment.';
const NO_SUCH_PASSKEY = 'That passkey did not work here. Try again, or use an email link: it always works.';
const NOT_ACCEPTED = 'That address and password do not match. An email link always works.';

/** Ways in. None of them tells whether there is an account: each does the same work and says the same either way. */
export class SignInService {
  constructor(private readonly tools: SignInTools) {}

  /** Nobody is looked up: signing up is the same road, and the account is made when the link comes back. */
  async requestLink(email: string, goesTo: string | null, context: RequestContext): Promise<RequestSignInLinkResult> {
    const { unitOfWork, links } = this.tools;
    const address = email.trim();
    if (!isEmailAddress(address)) {
      return new InvalidInput([
        { path: ['email'], message: 'This does not look like an email address. Example: ana@example.org' },
      ]);
    }
    const refusal = await this.#count([
      [linksFromNetwork, addressKey(context.clientAddress)],
      [linksToMailbox, mailboxKey(address)],
      [linksToMailboxDaily, mailboxKey(address)],
    ]);
    if (refusal) return refusal;
    await unitOfWork.run(async (tx) => {
      const expiresAt = tx.clock.now().add({ minutes: LINK_MINUTES });
      const id = await links.make(tx, { purpose: 'SIGN_IN', email: address, expiresAt, goesTo: ownPath(goesTo) });
      await oweMail(tx, { kind: 'account.sign-in', subjectId: id });
    });
    return new SignInLinkSent(LINK_MINUTES);
  }

  async withLink(token: string, context: RequestContext): Promise<SignInResult> {
    const { unitOfWork, links, sessions, accounts } = this.tools;
    const refusal = await this.#count([[linkUsesFromNetwork, addressKey(context.clientAddress)]]);
    if (refusal) return refusal;
    const offered = await links.find(token);
    if (!offered || offered.purpose === 'CHANGE_EMAIL') return new SignInNotAccepted(LINK_IS_OVER);
    return unitOfWork.run(async (tx) => {
      // Before the link's row, as for whoever deletes or changes that account. And two links of one address may come back
      // in the same instant: one of them makes the account.
      await accounts.lockSigningIn(tx, [offered.email]);
      const link = await links.use(tx, token);
      if (!link) return new SignInNotAccepted(LINK_IS_OVER);
      const accountId = await this.#provenAccount(tx, link);
      if (link.purpose === 'INVITE_OPERATOR') await this.#makeOperator(tx, accountId);
      const session = sessions.plan('MAIL_LINK', context.browser);
      await sessions.open(tx, accountId, session, context.browser);
      return this.#signedIn(tx, accountId, session, link.goesTo);
    });
  }

  async withPassword(email: string, password: string, context: RequestContext): Promise<SignInResult> {
    const { unitOfWork, engine, accounts, sessions } = this.tools;
    const refusal = await this.#count([
      [passwordsFromNetwork, addressKey(context.clientAddress)],
      [passwordsForMailbox, mailboxKey(email)],
    ]);
    if (refusal) return refusal;
    const found = await accounts.findPasswordHash(unitOfWork, email);
    const isRight = await (await engine()).isPassword(password.slice(0, 200), found?.hash ?? null);
    if (!found || !isRight) return new SignInNotAccepted(NOT_ACCEPTED);
    return unitOfWork.run(async (tx) => {
      await accounts.lockAddress(tx, found.accountId);
      // Whoever changed one of them meanwhile has put out everybody who knew it, and nobody comes in behind them.
      const isStill = await accounts.isStillPassword(tx, email, found.hash);
      if (!isStill) return new SignInNotAccepted(NOT_ACCEPTED);
      const session = sessions.plan('PASSWORD', context.browser);
      await sessions.open(tx, found.accountId, session, context.browser);
      return this.#signedIn(tx, found.accountId, session, null);
    });
  }

  /** What the browser's device is asked to show a passkey by: nobody is named, so nobody is told of. */
  async askForPasskey(context: RequestContext): Promise<PasskeyChallenge | TooManyRequests> {
    const refusal = await this.#count([[passkeysFromNetwork, addressKey(context.clientAddress)]]);
    if (refusal) return refusal;
    const engine = await this.tools.engine();
    return new PasskeyChallenge(await engine.askForPasskey(context.browser));
  }

  /** A passkey that checked its user is both steps at once. */
  async withPasskey(answer: string, context: RequestContext): Promise<SignInResult> {
    const { unitOfWork, sessions, accounts } = this.tools;
    const refusal = await this.#count([[passkeysFromNetwork, addressKey(context.clientAddress)]]);
    if (refusal) return refusal;
    const read = readPasskeyAnswer(answer);
    if (!read) return new SignInNotAccepted(NO_SUCH_PASSKEY);
    const engine = await this.tools.engine();
    return unitOfWork.run(async (tx) => {
      const accountId = await findPasskeyHolder(tx, read.id);
      if (accountId === null) return new SignInNotAccepted(NO_SUCH_PASSKEY);
      await accounts.lockAddress(tx, accountId);
      await holdPasskey(tx, read.id);
      const session = sessions.plan('PASSKEY', context.browser);
      const opened = await engine.openSessionByPasskey(tx, session, read, context.browser);
      if (!opened) return new SignInNotAccepted(NO_SUCH_PASSKEY);
      await sessions.handOver(tx, opened.token, context.browser);
      return this.#signedIn(tx, opened.accountId, session, null);
    });
  }

  async #signedIn(tx: Transaction, accountId: string, session: NewSession, goesTo: string | null): Promise<SignedIn> {
    const { accounts } = this.tools;
    const email = await accounts.findEmail(tx, accountId);
    if (email === null) throw new Error('An account that just signed in is not there.');
    for (const follow of this.tools.afterSignIn) {
      for (const role of await follow(tx, { accountId, email })) await accounts.grantRole(tx, accountId, role);
    }
    const roles = await accounts.listRoles(tx, accountId);
    await recordAudit(tx, {
      actor: nobody,
      action: `account.signed-in.${session.signedInBy.toLowerCase().replace('_', '-')}`,
      subjectKind: 'account',
      subjectId: accountId,
    });
    const hasSecondFactor = await accounts.hasSecondFactor(tx, accountId);
    const secondFactorPassed = session.secondFactorAt !== null;
    const isNext = secondStepIsNext({ roles, hasSecondFactor, secondFactorPassed });
    return new SignedIn(new Account(accountId, email, roles), goesTo, isNext);
  }

  /** The link came back from the address: whoever holds it owns the account of that address, or gets a new one. */
  async #provenAccount(tx: Transaction, { email }: MailLink): Promise<string> {
    const { accounts } = this.tools;
    const engine = await this.tools.engine();
    const known = await accounts.findIdByEmail(tx, email);
    if (known) return known;
    const id = await engine.within(tx, null, () => engine.makeAccount(email));
    await accounts.grantRole(tx, id, 'PATIENT');
    await recordAudit(tx, { actor: nobody, action: 'account.made', subjectKind: 'account', subjectId: id });
    return id;
  }

  async #makeOperator(tx: Transaction, accountId: string): Promise<void> {
    await this.tools.accounts.grantRole(tx, accountId, 'OPERATOR');
    await recordAudit(tx, {
      actor: nobody,
      action: 'account.operator-invitation.accepted',
      subjectKind: 'account',
      subjectId: accountId,
    });
  }

  /** Counts in each bucket; the first that is full refuses. */
  async #count(buckets: readonly (readonly [RateLimitRule, string])[]): Promise<TooManyRequests | null> {
    for (const [rule, key] of buckets) {
      const taken = await this.tools.limits.take(rule, key);
      if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    }
    return null;
  }
}
