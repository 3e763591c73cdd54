import type { Actor } from '../../platform/actor.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { Browser } from '../../platform/request-context.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { AccountGate } from '../account-gate.js';
import type { AccountRepository } from '../account.repository.js';
import { AccountChanged, SecondFactorNotAccepted, type ChangeAccountResult } from '../account.results.js';
import { tellOfChange } from '../account.service.js';
import type { EngineWhenNeeded } from '../engine/engine-when-needed.js';
import type { LastFactor } from '../second-factor/last-factor.js';
import { deviceInWords } from '../sessions/device-in-words.js';
import type { Sessions } from '../sessions/sessions.js';
import { readPasskeyAnswer } from './passkey-answer.js';
import { Passkey, PasskeyChallenge, type PasskeyChallengeResult } from './passkey.results.js';
import type { Passkeys } from './passkeys.js';

export interface PasskeyTools {
  readonly unitOfWork: UnitOfWork;
  readonly gate: AccountGate;
  readonly engine: EngineWhenNeeded;
  readonly accounts: AccountRepository;
  readonly sessions: Sessions;
  readonly lastFactor: LastFactor;
  readonly passkeys: Passkeys;
}

const LONGEST_NAME = 60;
const BAD_NAME = { path: ['name'], message: `Give it a name of 1 to ${LONGEST_NAME} characters.` };
const NOT_KEPT = 'Your device made no passkey that works here. Nothing was changed. Please try again.';

/** What somebody does with their own passkeys. Signing in with one is in signing-in/. */
export class PasskeysService {
  constructor(private readonly tools: PasskeyTools) {}

  async list(actor: Actor): Promise<Passkey[]> {
    if (actor.kind !== 'ACCOUNT') return [];
    return (await this.tools.passkeys.list(actor.accountId)).map((row) => new Passkey(row));
  }

  /** For node(id): in the order of the keys, null for what is not the asker's. */
  async findMany(actor: Actor, keys: readonly string[]): Promise<(Passkey | null)[]> {
    const own = await this.list(actor);
    return keys.map((key) => own.find(({ id }) => keyOf('Passkey', id) === key) ?? null);
  }

  begin(actor: Actor, browser: Browser): Promise<PasskeyChallengeResult> {
    const { gate, accounts, unitOfWork, engine } = this.tools;
    return gate.forChange(actor, async ({ accountId }) => {
      const name = (await accounts.findEmail(unitOfWork, accountId)) ?? accountId;
      const challenge = await (await engine()).askForNewPasskey({ id: accountId, name }, browser);
      return new PasskeyChallenge(challenge);
    });
  }

  /** A passkey checks its user: whoever just made one has shown the second factor, too. */
  add(actor: Actor, given: { answer: string; name: string }, browser: Browser): Promise<ChangeAccountResult> {
    const { gate, unitOfWork, sessions } = this.tools;
    return gate.forChange(actor, async (holder) => {
      const answer = readPasskeyAnswer(given.answer);
      const name = readName(given.name.trim() || deviceInWords(browser.userAgent));
      if (name === null) return new InvalidInput([BAD_NAME]);
      if (!answer) return new SecondFactorNotAccepted(NOT_KEPT);
      const engine = await this.tools.engine();
      return unitOfWork.run(async (tx) => {
        const isKept = await engine.keepPasskey(tx, holder.accountId, { answer, name }, browser);
        if (!isKept) return new SecondFactorNotAccepted(NOT_KEPT);
        await sessions.passSecondFactor(tx, holder.sessionId);
        await tellOfChange(tx, holder, 'passkey');
        return new AccountChanged('Your passkey was added.');
      });
    });
  }

  rename(actor: Actor, globalId: string, typed: string): Promise<ChangeAccountResult> {
    const { gate, unitOfWork, passkeys } = this.tools;
    return gate.forHolder(actor, async ({ accountId }) => {
      const [id, name] = [keyOf('Passkey', globalId), readName(typed)];
      if (name === null) return new InvalidInput([BAD_NAME]);
      const isRenamed = id !== null && (await unitOfWork.run((tx) => passkeys.rename(tx, accountId, id, name)));
      return isRenamed ? new AccountChanged('Your passkey has that name now.') : new NotFound();
    });
  }

  remove(actor: Actor, globalId: string): Promise<ChangeAccountResult> {
    const { gate, unitOfWork, passkeys, lastFactor } = this.tools;
    return gate.forChange(actor, async (holder) => {
      const id = keyOf('Passkey', globalId);
      if (id === null) return new NotFound();
      return unitOfWork.run(async (tx) => {
        await this.tools.accounts.lockSecondFactor(tx, holder.accountId);
        if (!(await passkeys.remove(tx, holder.accountId, id))) return new NotFound();
        await lastFactor.endIfGone(tx, holder.accountId);
        await tellOfChange(tx, holder, 'passkey-removed');
        return new AccountChanged('Your passkey was removed.');
      });
    });
  }
}

/** Null: it is empty, or too long. */
function readName(typed: string): string | null {
  const name = typed.trim();
  return name !== '' && [...name].length <= LONGEST_NAME ? name : null;
}
