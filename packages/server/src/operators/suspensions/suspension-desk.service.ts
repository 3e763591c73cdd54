import {
  countWaitingSuspensions,
  findSuspension,
  listSuspensions,
  type StoredSuspension,
  type SuspensionQueue,
} from '../../accounts/suspension/suspension.repository.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { isSuspensionReason, type SuspensionReason } from '../../suspending/suspension-reasons.js';
import { obstacleToDecision, waitsForAnswer } from '../../suspending/suspension.policy.js';
import type { Suspensions } from '../../suspending/suspensions.service.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { ChangedMeanwhile, YourOwnDecision } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { describeAccount, findAccountOf, type AccountLookUp } from './suspended-account.js';
import type { DecideSuspensionInput, SuspendAccountInput } from './suspension-desk.inputs.js';
import {
  DeskSuspension,
  type DeskAccount,
  type DeskSuspensionConnection,
  type DeskSuspensionResult,
  type DeskSuspensionTexts,
} from './suspension-desk.results.js';
import type { Waiting } from '../waiting.js';

const longestWords = 2_000;

export interface SuspensionDeskTools extends AccountLookUp {
  readonly suspensions: Suspensions;
}

/** The queue of suspended accounts: one operator suspends, another confirms. */
export class SuspensionDesk {
  constructor(private readonly tools: SuspensionDeskTools) {}

  /** One that nobody confirms ends by itself: it does not wait for older things. */
  waiting(): Promise<Waiting> {
    return countWaitingSuspensions(this.tools.unitOfWork);
  }

  async list(
    operator: AccountHolder,
    queue: SuspensionQueue,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<DeskSuspensionConnection> {
    const read = readDeskPage(page);
    const rows = await listSuspensions(this.tools.unitOfWork, queue, read);
    return deskPage(rows, read, {
      positionOf: (row) => [row.since.toISOString(), row.id],
      nodeOf: (row) => new DeskSuspension(row, operator.accountId),
    });
  }

  async find(operator: AccountHolder, key: string): Promise<DeskSuspension | null> {
    const stored = await this.#stored(key);
    return stored && new DeskSuspension(stored, operator.accountId);
  }

  /** Null: nobody signs in with it. */
  async lookUp(operator: AccountHolder, of: string): Promise<DeskAccount | null> {
    const accountId = await findAccountOf(this.tools, of);
    if (accountId === null) return null;
    await this.tools.unitOfWork.run((tx) =>
      recordAudit(tx, { actor: operator, action: 'account.looked-up', subjectKind: 'account', subjectId: accountId }),
    );
    return describeAccount(this.tools, accountId, operator.accountId);
  }

  accountOf(operator: AccountHolder, { stored }: DeskSuspension): Promise<DeskAccount | null> {
    return describeAccount(this.tools, stored.accountId, operator.accountId);
  }

  async by({ stored }: DeskSuspension): Promise<string | null> {
    return stored.suspendedBy && this.tools.accounts.findEmail(this.tools.unitOfWork, stored.suspendedBy);
  }

  /** Reading it is written down first. */
  async texts(operator: AccountHolder, { stored }: DeskSuspension): Promise<DeskSuspensionTexts> {
    const { unitOfWork, suspensions } = this.tools;
    await unitOfWork.run((tx) =>
      recordAudit(tx, {
        ...{ actor: operator, action: 'account.suspension.read' },
        ...{ subjectKind: 'account', subjectId: stored.accountId },
      }),
    );
    const [note, words, reply] = (['note', 'words', 'reply'] as const).map((each) => suspensions.textOf(stored, each));
    return { note: note ?? null, words: words ?? null, reply: reply ?? null };
  }

  suspend(actor: Actor, { of, reason, note }: SuspendAccountInput): Promise<DeskSuspensionResult> {
    return forOperator<DeskSuspensionResult>(actor, async (operator) => {
      const accountId = await findAccountOf(this.tools, of);
      const said = note.trim();
      const problems = problemsOf({
        isFound: accountId !== null,
        isOwn: accountId === operator.accountId,
        reason,
        said,
      });
      if (accountId === null || problems.length > 0) return new InvalidInput(problems);
      const given = { reason: reason as SuspensionReason, note: said };
      const stored = await this.tools.suspensions.suspend(operator, accountId, given);
      return stored ? new DeskSuspension(stored, operator.accountId) : new ChangedMeanwhile('It is already suspended.');
    });
  }

  decide(actor: Actor, { key, decision, reply }: DecideSuspensionInput): Promise<DeskSuspensionResult> {
    return forOperator<DeskSuspensionResult>(actor, async (operator) => {
      const words = reply?.trim() ? reply.trim() : null;
      if (words !== null && words.length > longestWords)
        return mend(`Please keep it under ${longestWords} characters.`);
      const stored = await this.#stored(key);
      if (!stored) return new NotFound();
      const obstacle = obstacleToDecision(operator.accountId, stored, decision);
      if (obstacle === 'NOT_NOW') return new ChangedMeanwhile();
      if (obstacle) return new YourOwnDecision(OBSTACLES[obstacle]);
      if (words === null && decision !== 'END' && waitsForAnswer(stored)) {
        return mend('They wrote to you: say why it stays.');
      }
      const decided = await this.#decide(operator, stored, decision, words);
      return decided ? new DeskSuspension(decided, operator.accountId) : new ChangedMeanwhile();
    });
  }

  #decide(
    operator: AccountHolder,
    stored: StoredSuspension,
    decision: DecideSuspensionInput['decision'],
    words: string | null,
  ): Promise<StoredSuspension | null> {
    const { suspensions } = this.tools;
    switch (decision) {
      case 'CONFIRM':
        return suspensions.confirm(operator, stored, words);
      case 'KEEP':
        return suspensions.keep(operator, stored, words ?? '');
      case 'END':
        return suspensions.end(operator, stored, words);
    }
  }

  async #stored(key: string): Promise<StoredSuspension | null> {
    const id = keyOf('Suspension', key);
    return id === null ? null : findSuspension(this.tools.unitOfWork, id);
  }
}

const OBSTACLES = {
  OWN: 'This is your own account, so another operator decides.',
  SECOND: 'You suspended this account, so another operator decides.',
} as const;

function problemsOf(given: {
  readonly isFound: boolean;
  readonly isOwn: boolean;
  readonly reason: string | null | undefined;
  readonly said: string;
}): readonly InputProblem[] {
  const problems = new Problems();
  if (!given.isFound) problems.add(['of'], 'No one signs in with this. Is it a listing that no one manages?');
  if (given.isOwn) problems.add(['of'], 'This is your own account.');
  if (!isSuspensionReason(given.reason)) problems.add(['reason'], 'Choose a reason.');
  if (given.said === '') problems.add(['note'], 'Say what shows this: the next operator decides based on it.');
  if (given.said.length > longestWords) problems.add(['note'], `Please keep it under ${longestWords} characters.`);
  return problems.list;
}

function mend(message: string): InvalidInput {
  return new InvalidInput([{ path: ['reply'], message }]);
}
