import { AsyncLocalStorage } from 'node:async_hooks';
import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import type { Temporal } from 'temporal-polyfill';
import type { Cipher } from '../../platform/cipher.js';
import { toDate } from '../../platform/clock.js';
import type { PageCookies } from '../../platform/pages/page-cookies.js';
import type { Browser } from '../../platform/request-context.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { engineAdapter } from './engine-adapter.js';
import { EngineRows } from './engine-rows.js';

/** Everything a session knows of its sign-in; the engine adds a token. */
export interface NewSession {
  readonly signedInBy: 'MAIL_LINK' | 'PASSWORD' | 'PASSKEY';
  readonly device: string;
  readonly freshUntil: Temporal.Instant;
  readonly secondFactorAt: Temporal.Instant | null;
}

interface Working {
  readonly tx: Transaction;
  readonly session: NewSession | null;
  /** Whose passkey is made, and nobody else's. */
  readonly accountId?: string;
}

/** What a browser answers to a challenge. Whatever else it lacks or says wrongly, the engine refuses. */
export type PasskeyAnswer = Readonly<Record<string, unknown>> & { readonly id: string };
type EngineAnswer = NonNullable<
  Parameters<ReturnType<typeof createAuth>['api']['verifyPasskeyAuthentication']>[0]
>['body']['response'];

const SESSION_DAYS = 14;
/** As the engine writes a hash, salt first. */
const HASH_OF_NOTHING = `${'0'.repeat(32)}:${'0'.repeat(128)}`;

export interface EngineSettings {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly publicOrigin: string;
  readonly cookies: PageCookies;
}

/**
 * better-auth, as far as it is used: it makes accounts and sessions, hashes and checks passwords, and speaks WebAuthn. It
 * has no routes, sends no mail and asks nobody on the network.
 */
export class AuthEngine {
  readonly #working = new AsyncLocalStorage<Working>();
  readonly #auth: ReturnType<typeof createAuth>;

  constructor(settings: EngineSettings) {
    this.#auth = createAuth(settings, () => this.#working.getStore());
  }

  /** What the engine does in `work` belongs to this transaction; a session it makes is this one. */
  within<Result>(tx: Transaction, session: NewSession | null, work: () => Promise<Result>): Promise<Result> {
    return this.#working.run({ tx, session }, work);
  }

  async hashPassword(password: string): Promise<string> {
    return (await this.#auth.$context).password.hash(password);
  }

  /** Takes as long where there is no hash to compare with: then it is never the password. */
  async isPassword(password: string, hash: string | null): Promise<boolean> {
    const { password: passwords } = await this.#auth.$context;
    const isRight = await passwords.verify({ password, hash: hash ?? HASH_OF_NOTHING });
    return isRight && hash !== null;
  }

  /** For an address that was proven a moment ago. Answers its id. */
  async makeAccount(email: string): Promise<string> {
    const { internalAdapter } = await this.#auth.$context;
    const user = await internalAdapter.createUser({ email, emailVerified: true, name: '' }, { method: 'magic-link' });
    return user.id;
  }

  /** Answers the token, which goes to the browser and is not kept. */
  async openSession(accountId: string): Promise<string> {
    const session = await (await this.#auth.$context).internalAdapter.createSession(accountId);
    return session.token;
  }

  /** What a browser is asked to make a passkey by, as JSON. What it has to answer goes along as a cookie. */
  async askForNewPasskey(account: { id: string; name: string }, browser: Browser): Promise<string> {
    const { response, headers } = await this.#auth.api.generatePasskeyRegistrationOptions({
      query: { context: JSON.stringify(account) },
      headers: headersOf(browser),
      returnHeaders: true,
    });
    for (const line of headers.getSetCookie()) browser.setCookie(line);
    return JSON.stringify(response);
  }

  /** Keeps a passkey that a browser made for this account; false: it does not answer what was asked. */
  async keepPasskey(
    tx: Transaction,
    accountId: string,
    { answer, name }: { answer: PasskeyAnswer; name: string },
    browser: Browser,
  ): Promise<boolean> {
    const body = { response: answer, name };
    const kept = await this.#working.run({ tx, session: null, accountId }, () =>
      unlessRefused(this.#auth.api.verifyPasskeyRegistration({ body, headers: headersOf(browser) })),
    );
    return kept !== null;
  }

  /** What a browser is asked to show a passkey by, whoever's: the device knows which it has. */
  async askForPasskey(browser: Browser): Promise<string> {
    const { response, headers } = await this.#auth.api.generatePasskeyAuthenticationOptions({
      headers: headersOf(browser),
      returnHeaders: true,
    });
    for (const line of headers.getSetCookie()) browser.setCookie(line);
    return JSON.stringify({ ...response, userVerification: 'required' });
  }

  /** Opens a session for whom the passkey belongs to; null: it does not answer what was asked, or is nobody's. */
  async openSessionByPasskey(
    tx: Transaction,
    session: NewSession,
    answer: PasskeyAnswer,
    browser: Browser,
  ): Promise<{ readonly accountId: string; readonly token: string } | null> {
    const body = { response: answer as unknown as EngineAnswer };
    const opened = await this.within(tx, session, () =>
      unlessRefused(this.#auth.api.verifyPasskeyAuthentication({ body, headers: headersOf(browser) })),
    );
    return opened && { accountId: opened.session.userId, token: opened.session.token };
  }
}

function headersOf({ cookies }: Browser): Headers {
  return new Headers(cookies === null ? {} : { cookie: cookies });
}

/** The engine throws what it refuses. */
async function unlessRefused<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof APIError) return null;
    throw error;
  }
}

function createAuth({ unitOfWork, cipher, publicOrigin, cookies }: EngineSettings, working: () => Working | undefined) {
  const database = {
    query: <Row>(sql: string, parameters: readonly unknown[]) =>
      (working()?.tx ?? unitOfWork).query<Row>(sql, parameters),
  };
  const requireUserVerification = (isVerified: boolean | undefined) => {
    if (!isVerified) throw new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED' });
  };
  return betterAuth({
    appName: 'Clearing',
    baseURL: publicOrigin,
    secret: cipher.mac('auth-engine').toString('base64'),
    database: engineAdapter(database, new EngineRows(cipher, unitOfWork.clock)),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Ours count, in the database and per executed field.
    rateLimit: { enabled: false },
    session: {
      expiresIn: SESSION_DAYS * 86_400,
      disableSessionRefresh: true,
      additionalFields: {
        signedInBy: { type: 'string', input: false },
        device: { type: 'string', input: false },
        freshUntil: { type: 'date', input: false },
        secondFactorAt: { type: 'date', input: false, required: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async () => {
            const session = working()?.session;
            if (!session) throw new Error('A session is made by signing in.');
            return { data: inMachineTime(session, unitOfWork) };
          },
        },
      },
    },
    advanced: {
      database: { generateId: 'uuid' },
      useSecureCookies: false,
      cookies: {
        [CHALLENGE]: {
          name: cookies.nameOf('challenge'),
          attributes: { secure: publicOrigin.startsWith('https:'), sameSite: 'lax', httpOnly: true, path: '/' },
        },
      },
    },
    plugins: [
      passkey({
        rpID: new URL(publicOrigin).hostname,
        rpName: 'Clearing',
        origin: publicOrigin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          // Who registers is decided by our own session, and comes in as the context of a call that no browser can make.
          requireSession: false,
          resolveUser: async ({ context }) => JSON.parse(context ?? '{}') as { id: string; name: string },
          afterVerification: async ({ verification, user }) => {
            requireUserVerification(verification.registrationInfo?.userVerified);
            // Begun in one account and ended in another, of the same browser: it belongs to neither.
            if (user.id !== working()?.accountId) throw new APIError('UNAUTHORIZED', { code: 'OF_ANOTHER_ACCOUNT' });
          },
        },
        authentication: {
          afterVerification: async ({ verification }) =>
            requireUserVerification(verification.authenticationInfo.userVerified),
        },
        advanced: { webAuthnChallengeCookie: CHALLENGE },
      }),
    ],
  });
}

const CHALLENGE = 'challenge';

/** The rows move instants from the machine's clock to ours: what comes from ours goes the other way first. */
function inMachineTime({ freshUntil, secondFactorAt, ...rest }: NewSession, { clock }: UnitOfWork) {
  const behind = Date.now() - clock.now().epochMilliseconds;
  const moved = (instant: Temporal.Instant) => new Date(toDate(instant).getTime() + behind);
  return { ...rest, freshUntil: moved(freshUntil), secondFactorAt: secondFactorAt && moved(secondFactorAt) };
}
