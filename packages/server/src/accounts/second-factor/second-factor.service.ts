import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import type { RateLimits } from '../../platform/rate-limits.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { AccountGate } from '../account-gate.js';
import { obstacleToChange } from '../account.policy.js';
import type { AccountRepository } from '../account.repository.js';
import {
  AccountChanged,
  SecondFactorNotAccepted,
  SignInNeeded,
  type Account,
  type ChangeAccountResult,
} from '../account.results.js';
import { tellOfChange } from '../account.service.js';
import { codesOfAccount, codesOfAccountDaily } from '../limits.js';
import type { Sessions } from '../sessions/sessions.js';
import type { AuthenticatorApps } from './authenticator-apps.js';
import { authenticatorUri, stepOfCode } from './authenticator-codes.js';
import type { LastFactor } from './last-factor.js';
import type { RecoveryCodes } from './recovery-codes.js';
import { readTypedCode, type TypedCode } from './typed-code.js';
import {
  AuthenticatorApp,
  AuthenticatorAppSetup,
  NewRecoveryCodes,
  type RecoveryCodesResult,
} from './second-factor.results.js';

export interface SecondFactorTools {
  readonly unitOfWork: UnitOfWork;
  readonly limits: RateLimits;
  readonly gate: AccountGate;
  readonly accounts: AccountRepository;
  readonly sessions: Sessions;
  readonly apps: AuthenticatorApps;
  readonly recoveryCodes: RecoveryCodes;
  readonly lastFactor: LastFactor;
}

const HAS_ONE = 'Your account already has an authenticator app. Remove it first, to set up another.';
const HAS_NONE = 'Your account has no second step yet. Set one up first.';
const SETUP_IS_OVER = 'This took a little too long. Begin again: the app needs a new code to read.';
const SIX_DIGITS = 'Type all six digits your app shows now.';
const NO_WHOLE_CODE = 'Type all six digits, or all ten letters of a recovery code.';
const PASSED = 'That worked. You are signed in.';
const NO_SUCH_RECOVERY_CODE = 'That recovery code did not work. Each works once.';

/** What somebody has besides their mailbox: setting it up, showing it, and taking it away. */
export class SecondFactorService {
  constructor(private readonly tools: SecondFactorTools) {}

  async app({ key }: Account): Promise<AuthenticatorApp | null> {
    const since = await this.tools.apps.since(key);
    return since && new AuthenticatorApp(since.toString({ smallestUnit: 'second' }));
  }

  /** Null but for whom a change would be granted: the secret is as good as the app. */
  async setup(actor: Actor, { key, email }: Account): Promise<AuthenticatorAppSetup | null> {
    const { apps, unitOfWork } = this.tools;
    if (actor.kind !== 'ACCOUNT' || obstacleToChange(actor, unitOfWork.clock.now())) return null;
    const secret = await apps.findWaiting(unitOfWork, key);
    return secret === null ? null : new AuthenticatorAppSetup(secret, authenticatorUri(secret, email));
  }

  recoveryCodesLeft({ key }: Account): Promise<number> {
    return this.tools.recoveryCodes.countLeft(key);
  }

  begin(actor: Actor): Promise<ChangeAccountResult> {
    const { gate, unitOfWork, apps } = this.tools;
    return gate.forChange(actor, async ({ accountId }) => {
      const isBegun = await unitOfWork.run(async (tx) => {
        await this.tools.accounts.lockSecondFactor(tx, accountId);
        return apps.begin(tx, accountId);
      });
      return isBegun ? new AccountChanged('Now scan the code with your app.') : new NotFound(HAS_ONE);
    });
  }

  /** The first code shows that the app knows the secret. Whoever shows it has shown the second factor, too. */
  confirm(actor: Actor, typed: string): Promise<RecoveryCodesResult> {
    const { gate, unitOfWork, apps, recoveryCodes, sessions } = this.tools;
    return gate.forChange(actor, async (holder) => {
      const code = readTypedCode(typed);
      if (code?.kind !== 'APP') return new SecondFactorNotAccepted(SIX_DIGITS);
      const refusal = await this.#countTry(holder);
      if (refusal) return refusal;
      return unitOfWork.run(async (tx) => {
        await this.tools.accounts.lockSecondFactor(tx, holder.accountId);
        const secret = await apps.findWaiting(tx, holder.accountId);
        if (secret === null) return new NotFound(SETUP_IS_OVER);
        const step = stepOfCode(secret, code.letters, tx.clock.now());
        if (step === null) return new SecondFactorNotAccepted();
        await apps.confirm(tx, holder.accountId, step);
        const codes = await recoveryCodes.replace(tx, holder.accountId);
        await sessions.passSecondFactor(tx, holder.sessionId);
        await tellOfChange(tx, holder, 'second-factor');
        return new NewRecoveryCodes(codes);
      });
    });
  }

  remove(actor: Actor): Promise<ChangeAccountResult> {
    const { gate, unitOfWork, apps, lastFactor } = this.tools;
    return gate.forChange(actor, (holder) =>
      unitOfWork.run(async (tx) => {
        await this.tools.accounts.lockSecondFactor(tx, holder.accountId);
        if (!(await apps.remove(tx, holder.accountId))) return new NotFound(HAS_NONE);
        await lastFactor.endIfGone(tx, holder.accountId);
        await tellOfChange(tx, holder, 'second-factor-removed');
        return new AccountChanged('Your authenticator app was removed.');
      }),
    );
  }

  makeRecoveryCodes(actor: Actor): Promise<RecoveryCodesResult> {
    const { gate, unitOfWork, accounts, recoveryCodes } = this.tools;
    return gate.forChange(actor, (holder) =>
      unitOfWork.run(async (tx) => {
        await this.tools.accounts.lockSecondFactor(tx, holder.accountId);
        if (!(await accounts.hasSecondFactor(tx, holder.accountId))) return new NotFound(HAS_NONE);
        const codes = await recoveryCodes.replace(tx, holder.accountId);
        await tellOfChange(tx, holder, 'recovery-codes');
        return new NewRecoveryCodes(codes);
      }),
    );
  }

  /** The second step of signing in. Shown already, in a form that was sent twice, it is not asked again. */
  show(actor: Actor, typed: string): Promise<ChangeAccountResult> {
    const { gate, unitOfWork, accounts, sessions } = this.tools;
    return gate.forHolder(actor, async (holder) => {
      if (!holder.hasSecondFactor) return new NotFound(HAS_NONE);
      if (holder.secondFactorPassed) return new AccountChanged(PASSED);
      const code = readTypedCode(typed);
      if (!code) return new SecondFactorNotAccepted(NO_WHOLE_CODE);
      const refusal = await this.#countTry(holder);
      if (refusal) return refusal;
      return unitOfWork.run(async (tx) => {
        // Before a row of the second step, as for whoever deletes it.
        if (!(await accounts.hold(tx, holder.accountId))) return new SignInNeeded();
        const isRight = await this.#use(tx, holder, code);
        await noteShowing(tx, holder, isRight);
        if (!isRight) return new SecondFactorNotAccepted(code.kind === 'APP' ? undefined : NO_SUCH_RECOVERY_CODE);
        await sessions.passSecondFactor(tx, holder.sessionId);
        return new AccountChanged(PASSED);
      });
    });
  }

  /** Uses the code up; false: it is not one, or was used. */
  async #use(tx: Transaction, holder: AccountHolder, { kind, letters }: TypedCode): Promise<boolean> {
    const { apps, recoveryCodes } = this.tools;
    if (kind === 'RECOVERY') {
      const isUsed = await recoveryCodes.use(tx, holder.accountId, letters);
      if (isUsed) await tellOfChange(tx, holder, 'recovery-code-used');
      return isUsed;
    }
    const secret = await apps.findSecret(tx, holder.accountId);
    const step = secret === null ? null : stepOfCode(secret, letters, tx.clock.now());
    return step !== null && apps.useStep(tx, holder.accountId, step);
  }

  /** Every whole code counts, the right one too. */
  async #countTry({ accountId }: AccountHolder): Promise<TooManyRequests | null> {
    for (const rule of [codesOfAccount, codesOfAccountDaily]) {
      const taken = await this.tools.limits.take(rule, accountId);
      if (!taken.allowed) return new TooManyRequests(taken.retryAfterSeconds);
    }
    return null;
  }
}

function noteShowing(tx: Transaction, actor: AccountHolder, isRight: boolean): Promise<void> {
  const action = isRight ? 'account.second-factor.shown' : 'account.second-factor.refused';
  return recordAudit(tx, { actor, action, subjectKind: 'account', subjectId: actor.accountId });
}
