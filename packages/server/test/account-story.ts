import { Secret, TOTP } from 'otpauth';
import type { Clock } from '../src/platform/clock.js';
import { createLogger, type Logger } from '../src/platform/process/logger.js';
import { startMailbox, type CaughtMail, type Mailbox } from '../src/platform/mail/mailbox.js';
import { Mailer } from '../src/platform/mail/mailer.js';
import { OutboxSender } from '../src/platform/mail/outbox.js';
import type { TestDatabase } from './database.js';
import { GraphqlClient, openHouse, type TestHouse, type TestSettings } from './graphql-client.js';
import { OwedMails } from './owed-mails.js';
import { idOf } from './row-ids.js';

export interface Outcome {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

const WORDS = `__typename ... on UserError { message } ... on TooManyRequests { retryAfterSeconds }`;
const OUTCOME = `${WORDS} ... on InvalidInput { problems { path message } }`;
const SIGNED_IN = `${WORDS} ... on SignedIn { goesTo needsSecondFactor account { id email roles } }`;

const CODES = `${OUTCOME} ... on NewRecoveryCodes { codes }`;

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0';

/** A browser: keeps the cookies it is given and sends them back. */
export class StoryBrowser {
  readonly cookies = new Map<string, string>();
  lastSetCookies: readonly string[] = [];

  constructor(
    private readonly url: string,
    readonly address: string,
    private readonly userAgent = firefox,
  ) {}

  async send<Data = Record<string, Outcome>>(query: string, variables: object = {}) {
    const client = new GraphqlClient(this.url, {
      'x-forwarded-for': this.address,
      'user-agent': this.userAgent,
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    });
    const answer = await client.send<Data>(query, variables);
    this.lastSetCookies = answer.headers.getSetCookie();
    for (const line of this.lastSetCookies) {
      const [pair = ''] = line.split(';');
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (/Max-Age=0\b/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return answer;
  }

  async ask<Data = Record<string, Outcome>>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  }

  async act(mutation: string, type: string | null, input: object = {}, fields = OUTCOME): Promise<Outcome> {
    const document = type
      ? `mutation ($input: ${type}!) { outcome: ${mutation}(input: $input) { ${fields} } }`
      : `mutation { outcome: ${mutation} { ${fields} } }`;
    const { outcome } = await this.ask<{ outcome: Outcome }>(document, type ? { input } : {});
    return outcome;
  }

  requestLink(email: string, goesTo: string | null = null): Promise<Outcome> {
    return this.act('requestSignInLink', 'RequestSignInLinkInput', { email, goesTo });
  }

  useLink(token: string): Promise<Outcome> {
    return this.act('signInWithLink', 'SignInWithLinkInput', { token }, SIGNED_IN);
  }

  usePassword(email: string, password: string): Promise<Outcome> {
    return this.act('signInWithPassword', 'SignInWithPasswordInput', { email, password }, SIGNED_IN);
  }

  setPassword(password: string): Promise<Outcome> {
    return this.act('setPassword', 'SetPasswordInput', { password });
  }

  /** What an app is told; null: nothing waits for a first code that this sign-in may see. */
  async appSetup(): Promise<{ readonly secret: string; readonly uri: string } | null> {
    const { viewer } = await this.ask<{
      viewer: { account: { authenticatorAppSetup: { secret: string; uri: string } } };
    }>(`{ viewer { account { authenticatorAppSetup { secret uri } } } }`);
    return viewer.account.authenticatorAppSetup;
  }

  confirmApp(code: string): Promise<Outcome> {
    return this.act('confirmAuthenticatorApp', 'ConfirmAuthenticatorAppInput', { code }, CODES);
  }

  makeRecoveryCodes(): Promise<Outcome> {
    return this.act('makeRecoveryCodes', null, {}, CODES);
  }

  showCode(code: string): Promise<Outcome> {
    return this.act('showSecondFactor', 'ShowSecondFactorInput', { code });
  }

  /** What a device has to answer, for "beginPasskey" or "beginPasskeySignIn". */
  async challenge(mutation: string): Promise<string> {
    const outcome = await this.act(mutation, null, {}, `${WORDS} ... on PasskeyChallenge { options }`);
    return typeof outcome['options'] === 'string' ? outcome['options'] : JSON.stringify(outcome);
  }

  addPasskey(answer: string, name = ''): Promise<Outcome> {
    return this.act('addPasskey', 'AddPasskeyInput', { answer, name });
  }

  usePasskey(answer: string): Promise<Outcome> {
    return this.act('signInWithPasskey', 'SignInWithPasskeyInput', { answer }, SIGNED_IN);
  }

  /** Of the row: whoever is signed in. */
  async accountId(): Promise<string> {
    const { viewer } = await this.ask<{ viewer: { account: { id: string } } }>(`{ viewer { account { id } } }`);
    return idOf(viewer.account.id);
  }

  async viewer(): Promise<Viewer | null> {
    const { viewer } = await this.ask<{ viewer: Viewer | null }>(
      `{ viewer { needsSecondFactor hasSecondFactor secondFactorPassed freshUntil
         account { id email roles hasPassword authenticatorApp { since } recoveryCodesLeft
           passkeys { id name addedAt }
           sessions { id device signedInBy isThisOne signedInAt lastUsedAt } } } }`,
    );
    return viewer;
  }
}

export interface Viewer {
  readonly needsSecondFactor: boolean;
  readonly hasSecondFactor: boolean;
  readonly secondFactorPassed: boolean;
  readonly freshUntil: string;
  readonly account: {
    readonly id: string;
    readonly email: string;
    readonly roles: readonly string[];
    readonly hasPassword: boolean;
    readonly authenticatorApp: { readonly since: string } | null;
    readonly recoveryCodesLeft: number;
    readonly passkeys: readonly { readonly id: string; readonly name: string }[];
    readonly sessions: readonly {
      readonly id: string;
      readonly device: string;
      readonly signedInBy: string;
      readonly isThisOne: boolean;
    }[];
  };
}

export function codeOfApp(secret: string, timestamp: number): string {
  return TOTP.generate({ secret: Secret.fromBase32(secret), timestamp });
}

/** Where somebody just signed in. */
export async function setUpApp(browser: StoryBrowser, clock: Clock) {
  await browser.act('beginAuthenticatorApp', null);
  const secret = (await browser.appSetup())?.secret ?? '';
  const outcome = await browser.confirmApp(codeOfApp(secret, clock.now().epochMilliseconds));
  if (outcome.__typename !== 'NewRecoveryCodes') throw new Error(JSON.stringify(outcome));
  return { secret, recoveryCodes: outcome['codes'] as string[] };
}

/** The whole house with a mailbox, behind a proxy that is trusted: browsers come from the addresses they say. */
export class AccountStory {
  #addresses = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly house: TestHouse,
    readonly mailbox: Mailbox,
    private readonly mailer: Mailer,
    private readonly owed: OwedMails,
  ) {}

  static async open(
    database: TestDatabase,
    settings: Partial<TestSettings> & { readonly withSandbox?: boolean } = {},
    logger: Logger = createLogger('silent'),
  ): Promise<AccountStory> {
    const house = await openHouse(database, { trustProxy: ['127.0.0.1'], rateLimits: true, ...settings }, logger);
    const mailbox = await startMailbox(database.clock);
    const mailer = new Mailer({
      smtpUrl: mailbox.smtpUrl,
      from: 'Clearing <post@clearing.example>',
      isRealServer: false,
    });
    const outbox = new OutboxSender(database.unitOfWork, database.clock, mailer, house.services.composers, logger);
    return new AccountStory(database, house, mailbox, mailer, new OwedMails(outbox));
  }

  async close(): Promise<void> {
    await this.house.close();
    this.mailer.close();
    await this.mailbox.close();
  }

  /** At a machine of its own, unless an address is named. */
  browser(address = `198.51.100.${1 + (this.#addresses++ % 250)}`, userAgent?: string): StoryBrowser {
    return new StoryBrowser(this.house.appDoor.url, address, userAgent);
  }

  sendMails(): Promise<void> {
    return this.owed.send();
  }

  async mailsTo(address: string): Promise<CaughtMail[]> {
    await this.sendMails();
    return this.mailbox.list().filter((mail) => mail.to === address);
  }

  /** The token of the newest link that was mailed there. */
  async linkMailedTo(address: string, subject = 'Your link to sign in'): Promise<string> {
    const mail = (await this.mailsTo(address)).find((each) => each.subject === subject);
    return /\/sign-in\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  }

  /** What an app that was told this secret shows now, or showed so many seconds ago. */
  codeOf(secret: string, secondsAgo = 0): string {
    return codeOfApp(secret, this.database.clock.now().epochMilliseconds - secondsAgo * 1000);
  }

  /** Sets an authenticator app up where somebody just signed in; a minute passes, so its next code is another. */
  async withApp(
    browser: StoryBrowser,
  ): Promise<{ readonly secret: string; readonly recoveryCodes: readonly string[] }> {
    const app = await setUpApp(browser, this.database.clock);
    this.database.clock.advance({ minutes: 1 });
    return app;
  }

  /** Signs up, or in: the same road. */
  async signedIn(email: string, browser = this.browser()): Promise<StoryBrowser> {
    await browser.requestLink(email);
    const outcome = await browser.useLink(await this.linkMailedTo(email));
    if (outcome.__typename !== 'SignedIn') throw new Error(JSON.stringify(outcome));
    return browser;
  }
}
