import type { Capability } from '../platform/capability.js';
import type { Cipher } from '../platform/cipher.js';
import { PageCookies } from '../platform/pages/page-cookies.js';
import type { RateLimits } from '../platform/rate-limits.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { AccessLinks } from './access-links.js';
import { AccountGate } from './account-gate.js';
import { AccountLetters } from './account-letters.js';
import { AccountRepository } from './account.repository.js';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import type { AfterAddressChange } from './after-address-change.js';
import type { AfterSignIn } from './after-sign-in.js';
import { engineWhenNeeded } from './engine/engine-when-needed.js';
import { LinkAuthenticator } from './link-authenticator.js';
import { OperatorInvitations } from './operator-invitation.js';
import { accountData } from './own-data/account-data.js';
import { Passkeys } from './passkeys/passkeys.js';
import { PasskeysResolver } from './passkeys/passkeys.resolver.js';
import { PasskeysService } from './passkeys/passkeys.service.js';
import { AuthenticatorApps } from './second-factor/authenticator-apps.js';
import { LastFactor, type AfterLastFactor } from './second-factor/last-factor.js';
import { RecoveryCodes } from './second-factor/recovery-codes.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { SecondFactorService } from './second-factor/second-factor.service.js';
import { SessionAuthenticator } from './sessions/session-authenticator.js';
import { Sessions } from './sessions/sessions.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';
import { SessionsService } from './sessions/sessions.service.js';
import { MailLinks } from './signing-in/mail-links.js';
import { SignInResolver } from './signing-in/sign-in.resolver.js';
import { SignInService } from './signing-in/sign-in.service.js';

export interface AccountNeeds {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly limits: RateLimits;
  readonly publicOrigin: string;
  readonly afterSignIn: readonly AfterSignIn[];
  readonly afterAddressChange: readonly AfterAddressChange[];
  readonly afterLastFactor: readonly AfterLastFactor[];
}

/** What other capabilities and commands are given of this one. */
export interface AccountsCapability extends Capability {
  readonly links: AccessLinks;
  readonly addresses: AccountRepository;
  /** Addresses, kept for a letter. */
  readonly mailLinks: MailLinks;
  readonly invitations: OperatorInvitations;
}

/** Everything this capability brings to the house, made once. */
export function makeAccounts(needs: AccountNeeds): AccountsCapability {
  const { unitOfWork, cipher, limits, publicOrigin } = needs;
  const cookies = new PageCookies(publicOrigin);
  const links = new AccessLinks(unitOfWork, cipher);
  const mailLinks = new MailLinks(unitOfWork, cipher);
  const accounts = new AccountRepository(cipher);
  const engine = engineWhenNeeded({ unitOfWork, cipher, publicOrigin, cookies });
  const sessions = new Sessions(unitOfWork, cipher, engine, cookies);
  const gate = new AccountGate(unitOfWork.clock, limits);
  const tools = { unitOfWork, limits, gate, engine, accounts, sessions, links: mailLinks };
  const own = new AccountService({ ...tools, afterAddressChange: needs.afterAddressChange });
  const ownSessions = new SessionsService(unitOfWork, gate, sessions);
  const apps = new AuthenticatorApps(unitOfWork, cipher);
  const recoveryCodes = new RecoveryCodes(unitOfWork, cipher);
  const lastFactor = new LastFactor(accounts, sessions, recoveryCodes, needs.afterLastFactor);
  const secondFactor = new SecondFactorService({ ...tools, apps, recoveryCodes, lastFactor });
  const ownPasskeys = new PasskeysService({ ...tools, lastFactor, passkeys: new Passkeys(unitOfWork) });
  const linkAuthenticator = new LinkAuthenticator(links, cookies);
  return {
    links,
    addresses: accounts,
    mailLinks,
    invitations: new OperatorInvitations(unitOfWork, accounts, mailLinks),
    authenticators: [new SessionAuthenticator(sessions, linkAuthenticator), linkAuthenticator],
    resolvers: [
      new SignInResolver(new SignInService({ ...tools, afterSignIn: needs.afterSignIn }), mailLinks),
      new AccountResolver(own),
      new SessionsResolver(ownSessions),
      new SecondFactorResolver(secondFactor),
      new PasskeysResolver(ownPasskeys),
    ],
    nodes: [
      {
        typename: 'Account',
        door: 'APP',
        load: (keys, { actor }) => Promise.all(keys.map((key) => own.find(actor, key))),
      },
      { typename: 'AccountSession', door: 'APP', load: (keys, { actor }) => ownSessions.findMany(actor, keys) },
      { typename: 'Passkey', door: 'APP', load: (keys, { actor }) => ownPasskeys.findMany(actor, keys) },
    ],
    personalData: accountData(unitOfWork, accounts),
    sweeps: [mailLinks.sweep(), apps.sweep()],
    mails: new AccountLetters(unitOfWork, accounts, mailLinks, publicOrigin).composers(),
  };
}
