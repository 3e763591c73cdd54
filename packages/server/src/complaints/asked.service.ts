import { randomUUID } from 'node:crypto';
import { SecondFactorNeeded, SignInNeeded } from '../accounts/account.results.js';
import { Reading } from '../listing/workspace/reading/reading.js';
import type { AccountHolder, Actor } from '../platform/actor.js';
import { recordAudit } from '../platform/audit.js';
import { keyOf, toGlobalId } from '../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../platform/graphql/user-errors.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import type { ComplaintSeals } from './complaint-seals.js';
import {
  findAnswer,
  findComplaint,
  findStep,
  holdComplaint,
  insertStep,
  isAsked,
  type Reader,
  type StoredStep,
} from './complaint.repository.js';
import { OperatorsQuestion, type AnswerOperatorsResult } from './complaint.results.js';
import { longestWords } from './read-complaint.js';

/** What an operator asks whom a complaint is about, and their side. Who told of it, and of what, is not theirs to read. */
export class AskedForTheirSide {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly seals: ComplaintSeals,
  ) {}

  /** With both steps of signing in: operators ask about what happened with patients. Null: nobody asks them. */
  async find(actor: Actor, key: string): Promise<OperatorsQuestion | null> {
    if (actor.kind !== 'ACCOUNT' || !actor.secondFactorPassed) return null;
    const question = await this.#asked(this.unitOfWork, actor, key);
    return question && this.#shown(this.unitOfWork, question);
  }

  async answer(actor: Actor, key: string, typed: string): Promise<AnswerOperatorsResult> {
    if (actor.kind !== 'ACCOUNT') return new SignInNeeded();
    return this.unitOfWork.run(async (tx) => {
      const question = await this.#asked(tx, actor, key);
      if (!question) return new NotFound();
      if (!actor.secondFactorPassed) return new SecondFactorNeeded();
      const reading = new Reading();
      const words = reading.text(['words'], typed, longestWords);
      if (words === null) reading.problems.add(['words'], 'Write your side, in a few words.');
      if (words === null || reading.problems.list.length > 0) return new InvalidInput(reading.problems.list);
      return this.#answer(tx, actor, question, words);
    });
  }

  /** Answered once: pressed twice, or by two managers at once, the first counts, and both read it. */
  async #answer(
    tx: Transaction,
    actor: AccountHolder,
    question: StoredStep,
    words: string,
  ): Promise<AnswerOperatorsResult> {
    const complaint = await holdComplaint(tx, question.complaintId);
    if (!complaint) return new NotFound();
    if (complaint.isOpen && !(await findAnswer(tx, question.id))) {
      const id = randomUUID();
      await insertStep(tx, {
        ...{ id, complaintId: complaint.id, step: 'ANSWERED', answers: question.id, accountId: actor.accountId },
        words: this.seals.sealStep(id, words),
      });
      await recordAudit(tx, {
        ...{ actor, action: 'complaint.question.answered' },
        ...{ subjectKind: 'complaint_question', subjectId: question.id },
      });
    }
    return (await this.#shown(tx, question)) ?? new NotFound();
  }

  async #asked(reader: Reader, actor: AccountHolder, globalId: string): Promise<StoredStep | null> {
    const key = keyOf('OperatorsQuestion', globalId);
    const step = key === null || actor.isSuspended ? null : await findStep(reader, key);
    return step?.step === 'ASKED' && (await isAsked(reader, actor.accountId, step)) ? step : null;
  }

  async #shown(reader: Reader, question: StoredStep): Promise<OperatorsQuestion | null> {
    const complaint = await findComplaint(reader, question.complaintId);
    if (!complaint) return null;
    const answer = await findAnswer(reader, question.id);
    return Object.assign(new OperatorsQuestion(), {
      key: toGlobalId('OperatorsQuestion', question.id),
      askedAt: question.at,
      about: complaint.subjectName ?? '',
      question: this.seals.openStep(question.id, question.words),
      isOpen: complaint.isOpen && answer === null,
      answeredAt: answer?.at ?? null,
      answer: answer && this.seals.openStep(answer.id, answer.words),
    });
  }
}
