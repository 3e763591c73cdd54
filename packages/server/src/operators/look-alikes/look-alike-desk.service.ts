import { randomUUID } from 'node:crypto';
import type { AccountRepository } from '../../accounts/account.repository.js';
import { isHidingReason } from '../../listing/hiding/hiding-reasons.js';
import type { ListingHiding } from '../../listing/hiding/listing-hiding.js';
import type { PublishGate } from '../../listing/workspace/publishing/publish-gate.js';
import { npiIsTaken } from '../../listing/workspace/publishing/publishing.service.js';
import { findOpenReview, type StoredReview } from '../../listing/workspace/publishing/reviews.repository.js';
import type { WordingReviews } from '../../listing/workspace/publishing/wording-reviews.js';
import { ListingNotReady } from '../../listing/workspace/workspace.results.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { Cipher } from '../../platform/cipher.js';
import { Problems, type InputProblem } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { alikeCase } from './alike-facts.js';
import { reasonsForLookAlike, type LookAlikeDecision, type LookAlikeReason } from './look-alike-decisions.js';
import {
  countLookAlikes,
  findLookAlike,
  holdLookAlike,
  insertLookAlikeEvent,
  listLookAlikeEvents,
  listLookAlikes,
  settleLookAlike,
  type LookAlikeRow,
} from './look-alike.repository.js';
import {
  DeskLookAlike,
  type DecideLookAlikeInput,
  type DecideLookAlikeResult,
  type DeskAlikeCase,
  type DeskLookAlikeConnection,
  type DeskLookAlikeEvent,
} from './look-alike.results.js';
import type { Waiting } from '../waiting.js';

const longestWords = 2_000;

export interface LookAlikeDeskTools {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly accounts: AccountRepository;
  readonly hiding: ListingHiding;
  readonly wordingReviews: WordingReviews;
  readonly lookAlikes: PublishGate;
}

/** The queue of what could be taken for one another: both side by side, and what is to become of them. */
export class LookAlikeDesk {
  constructor(private readonly tools: LookAlikeDeskTools) {}

  waiting(): Promise<Waiting> {
    return countLookAlikes(this.tools.unitOfWork);
  }

  async list(
    { accountId }: AccountHolder,
    isOpen: boolean,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<DeskLookAlikeConnection> {
    const read = readDeskPage(page);
    const rows = await listLookAlikes(this.tools.unitOfWork, { isOpen, ...read });
    return deskPage(rows, read, {
      positionOf: (row) => [row.foundAt, row.id],
      nodeOf: (row) => new DeskLookAlike(row, accountId),
    });
  }

  async find({ accountId }: AccountHolder, key: string): Promise<DeskLookAlike | null> {
    const id = keyOf('LookAlike', key);
    const row = id === null ? null : await findLookAlike(this.tools.unitOfWork, id);
    return row && new DeskLookAlike(row, accountId);
  }

  /** What both say. One may be a draft that nobody saw: reading it is written down first. */
  open(operator: Actor, { row }: DeskLookAlike): Promise<DeskAlikeCase> {
    return this.tools.unitOfWork.run(async (tx) => {
      const subject = { subjectKind: 'practitioner', subjectId: row.firstId };
      await recordAudit(tx, { actor: operator, action: 'listing.look-alike.read', ...subject });
      return alikeCase(tx, this.tools.cipher, row);
    });
  }

  async history({ row }: DeskLookAlike): Promise<DeskLookAlikeEvent[]> {
    const { unitOfWork, accounts, cipher } = this.tools;
    const events = await listLookAlikeEvents(unitOfWork, row.id);
    return Promise.all(
      events.map(async ({ id, at, operatorId, decision, reason, note }) => ({
        ...{ at, decision, reason },
        by: operatorId && (await accounts.findEmail(unitOfWork, operatorId)),
        note: note && cipher.decrypt(note, noteCell(id)),
      })),
    );
  }

  decide(actor: Actor, input: DecideLookAlikeInput): Promise<DecideLookAlikeResult> {
    return forOperator<DecideLookAlikeResult>(actor, async (operator) => {
      const problems = problemsOf(input);
      if (problems.length > 0) return new InvalidInput(problems);
      const id = keyOf('LookAlike', input.key);
      if (id === null) return new NotFound();
      const stands = await this.tools.unitOfWork
        .run((tx) => this.#decide(tx, operator, id, input))
        .catch((error: unknown) => (error instanceof NotPublished ? error.answer : npiIsTaken(error)));
      return stands ?? (await this.find(operator, input.key)) ?? new NotFound();
    });
  }

  /** Null: it is decided. */
  async #decide(
    tx: Transaction,
    operator: AccountHolder,
    id: string,
    input: DecideLookAlikeInput,
  ): Promise<DecideLookAlikeResult | null> {
    const row = await holdLookAlike(tx, id);
    if (!row) return new NotFound();
    const item = new DeskLookAlike(row, operator.accountId);
    if (item.isOwn) return new YourOwnListing();
    // Who hides one of two, because the other one stays, has read that it is there.
    if (!item.decisions.includes(input.decision) || !isSame(item.decisions, input.offered))
      return new ChangedMeanwhile();
    const reason = input.reason as LookAlikeReason;
    const stands = await this.#carryOut(tx, operator, row, { ...input, reason });
    if (stands) return stands;
    await this.#writeDown(tx, operator, row, { ...input, reason });
    return null;
  }

  /** Null: it is done. */
  async #carryOut(
    tx: Transaction,
    { accountId: operatorId }: AccountHolder,
    row: LookAlikeRow,
    { decision, reason, words }: Decision,
  ): Promise<DecideLookAlikeResult | null> {
    const { hiding, wordingReviews } = this.tools;
    const review = row.isHeld ? await findOpenReview(tx, this.tools.cipher, row.firstId) : null;
    switch (decision) {
      case 'DIFFERENT_PEOPLE':
        await settleLookAlike(tx, row.id, 'DIFFERENT');
        return review && this.#release(tx, row, review, operatorId, reason);
      case 'REOPEN':
        await settleLookAlike(tx, row.id, 'OPEN');
        return null;
      case 'SEND_BACK':
        if (!review) return new ChangedMeanwhile();
        await wordingReviews.sendBack(tx, review, { operatorId, why: reason, answer: words?.trim() ?? '' });
        // Nothing waits for it any more, so nobody decides about it twice. What is published is read again.
        await settleLookAlike(tx, row.id, 'GONE');
        return null;
      case 'HIDE_FIRST':
      case 'HIDE_SECOND': {
        const id = decision === 'HIDE_FIRST' ? row.firstId : row.secondId;
        const isDone = id !== null && isHidingReason(reason) && (await hiding.hide(tx, id, reason, operatorId));
        return isDone ? null : new ChangedMeanwhile();
      }
    }
  }

  /** The very draft that waited comes before everybody, unless it looks like somebody else as well. */
  async #release(
    tx: Transaction,
    { firstId: id, firstSlug: slug }: LookAlikeRow,
    review: StoredReview,
    operatorId: string,
    why: string,
  ): Promise<DecideLookAlikeResult | null> {
    const { lookAlikes, wordingReviews } = this.tools;
    if (await lookAlikes.hold(tx, { id, slug, document: review.document })) return null;
    const { problems, findings } = await wordingReviews.approve(tx, review, { operatorId, why, answer: null });
    if (problems.length + findings.length === 0) return null;
    throw new NotPublished(new ListingNotReady(problems, findings, 'That draft cannot be published now.'));
  }

  async #writeDown(tx: Transaction, actor: AccountHolder, row: LookAlikeRow, decided: Decision): Promise<void> {
    const { decision, reason, words } = decided;
    const id = randomUUID();
    const note = words?.trim() ? this.tools.cipher.encrypt(words.trim(), noteCell(id)) : null;
    await insertLookAlikeEvent(tx, row.id, { id, operatorId: actor.accountId, decision, reason, note });
    const subjectId = decision === 'HIDE_SECOND' ? (row.secondId ?? row.firstId) : row.firstId;
    await recordAudit(tx, { actor, action: actions[decision], subjectKind: 'practitioner', subjectId, why: reason });
  }
}

/** Nothing is decided, then: the transaction is undone. */
class NotPublished extends Error {
  constructor(readonly answer: ListingNotReady) {
    super('A draft that was looked at cannot be published.');
  }
}

type Decision = DecideLookAlikeInput & { readonly reason: LookAlikeReason };

const actions: { readonly [Each in DecideLookAlikeInput['decision']]: string } = {
  DIFFERENT_PEOPLE: 'listing.look-alike.settled',
  SEND_BACK: 'listing.review.returned',
  HIDE_FIRST: 'listing.hidden',
  HIDE_SECOND: 'listing.hidden',
  REOPEN: 'listing.look-alike.reopened',
};

function problemsOf({ decision, reason, words }: DecideLookAlikeInput): readonly InputProblem[] {
  const problems = new Problems();
  if (!reason || !reasonsForLookAlike[decision].includes(reason)) problems.add(['reason'], 'Choose a reason.');
  if (words && words.length > longestWords) {
    problems.add(['words'], `Please keep it under ${longestWords} characters.`);
  }
  if (decision === 'SEND_BACK' && !words?.trim()) problems.add(['words'], 'Say what has to change.');
  return problems.list;
}

function isSame(ones: readonly LookAlikeDecision[], others: readonly LookAlikeDecision[]): boolean {
  return ones.toSorted().join() === others.toSorted().join();
}

function noteCell(row: string) {
  return { table: 'listing_look_alike_events', column: 'note', row };
}
