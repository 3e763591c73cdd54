import { AsyncLocalStorage } from 'node:async_hooks';
import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import type { Temporal } from 'temporal-polyfill';
import type { Cipher } from '../../platform/cipher.js';
import { toDate } from '../../platform/clock.js';
import type { PageCookies } from '../../platform/pages/page-cookies.js';
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
}

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
          afterVerification: async ({ verification }) =>
            requireUserVerification(verification.registrationInfo?.userVerified),
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
