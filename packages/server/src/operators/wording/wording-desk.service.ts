import type { AccountRepository } from '../../accounts/account.repository.js';
import { documentOf } from '../../listing/document/listing-document.repository.js';
import { npiIsTaken } from '../../listing/workspace/publishing/publishing.service.js';
import type { ReviewDecision, StoredReview } from '../../listing/workspace/publishing/reviews.repository.js';
import { findReview } from '../../listing/workspace/publishing/reviews.repository.js';
import type { Obstacles, WordingReviews } from '../../listing/workspace/publishing/wording-reviews.js';
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
import { sideBySide } from './side-by-side.js';
import { decisionsOnWording, reasonsForWording } from './wording-decisions.js';
import type { DecideWordingReviewInput } from './wording.inputs.js';
import { countWaitingWording, findWording, listAsked, listWaitingWording } from './wording.repository.js';
import {
  DeskWordingCase,
  type DeskWordingEvent,
  DeskWordingReview,
  type DecideWordingReviewResult,
  type DeskWordingReviewConnection,
} from './wording.results.js';
import type { Waiting } from '../waiting.js';

const longestAnswer = 2_000;

export interface WordingDeskTools {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly accounts: AccountRepository;
  readonly wordingReviews: WordingReviews;
}

/** The queue of flagged wording: read beside what is published, and approved or sent back. */
export class WordingDesk {
  constructor(private readonly tools: WordingDeskTools) {}

  waiting(): Promise<Waiting> {
    return countWaitingWording(this.tools.unitOfWork);
  }

  async list(
    operator: AccountHolder,
    page: { first: number; after: string | null },
  ): Promise<DeskWordingReviewConnection> {
    const read = readDeskPage(page);
    const rows = await listWaitingWording(this.tools.unitOfWork, read);
    return deskPage(rows, read, {
      positionOf: (row) => [row.sentAt, row.id],
      nodeOf: (row) => new DeskWordingReview(row, operator.accountId),
    });
  }

  async find(operator: AccountHolder, key: string): Promise<DeskWordingReview | null> {
    const id = keyOf('WordingReview', key);
    const row = id === null ? null : await findWording(this.tools.unitOfWork, id);
    return row && new DeskWordingReview(row, operator.accountId);
  }

  /** What was sent, beside what stands now. Reading it is written down first. */
  open(operator: Actor, { row, isOwn }: DeskWordingReview): Promise<DeskWordingCase | null> {
    return this.tools.unitOfWork.run(async (tx) => {
      await recordAudit(tx, {
        actor: operator,
        action: 'listing.review.read',
        subjectKind: 'practitioner',
        subjectId: row.practitionerId,
      });
      const review = await findReview(tx, this.tools.cipher, row.id);
      if (!review) return null;
      const isOpen = review.state === 'OPEN';
      const wasPublished = row.listingSlug !== row.practitionerId;
      const published = wasPublished ? await documentOf(tx, row.practitionerId) : null;
      const flagged = review.wording.map(({ where }) => where);
      const barred = isOpen ? sentencesOf(await this.tools.wordingReviews.obstacles(tx, review)) : [];
      return new DeskWordingCase(
        review,
        sideBySide(review.document, published, flagged),
        barred,
        decisionsOnWording({ isOpen, isOwn, isBarred: barred.length > 0 }),
      );
    });
  }

  async history({ row }: DeskWordingReview): Promise<DeskWordingEvent[]> {
    const { unitOfWork, accounts, cipher } = this.tools;
    const rows = await listAsked(unitOfWork, cipher, row.practitionerId);
    return Promise.all(
      rows.map(async ({ decidedBy, why, wording, sentAt, state, decidedAt, answer }) => ({
        ...{ sentAt, state, decidedAt, answer, reason: why },
        by: decidedBy && (await accounts.findEmail(unitOfWork, decidedBy)),
        sentences: wording.map(({ sentence }) => sentence),
      })),
    );
  }

  decide(actor: Actor, input: DecideWordingReviewInput): Promise<DecideWordingReviewResult> {
    return forOperator<DecideWordingReviewResult>(actor, async (operator) => {
      const problems = problemsOf(input);
      if (problems.length > 0) return new InvalidInput(problems);
      const id = keyOf('WordingReview', input.key);
      if (id === null) return new NotFound();
      const outcome = await this.tools.unitOfWork
        .run((tx) => this.#decide(tx, operator, id, input))
        .catch((error: unknown) => npiIsTaken(error));
      return outcome ?? (await this.find(operator, input.key)) ?? new NotFound();
    });
  }

  /** Null: it is decided. */
  async #decide(
    tx: Transaction,
    operator: AccountHolder,
    id: string,
    input: DecideWordingReviewInput,
  ): Promise<DecideWordingReviewResult | null> {
    const review = await this.tools.wordingReviews.hold(tx, id);
    const row = review && (await findWording(tx, id));
    if (!review || !row) return new NotFound();
    if (row.keeperId === operator.accountId) return new YourOwnListing();
    if (review.state !== 'OPEN') return new ChangedMeanwhile();
    const decision = decisionOf(operator, input);
    const { problems, findings } = await this.#carryOut(tx, review, input, decision);
    if (problems.length + findings.length > 0) {
      return new ListingNotReady(problems, findings, 'That version cannot be published now.');
    }
    await recordAudit(tx, {
      actor: operator,
      action: input.decision === 'APPROVE' ? 'listing.review.approved' : 'listing.review.returned',
      subjectKind: 'practitioner',
      subjectId: review.practitionerId,
      why: decision.why,
    });
    return null;
  }

  async #carryOut(
    tx: Transaction,
    review: StoredReview,
    input: DecideWordingReviewInput,
    decision: ReviewDecision,
  ): Promise<Obstacles> {
    if (input.decision === 'APPROVE') return this.tools.wordingReviews.approve(tx, review, decision);
    await this.tools.wordingReviews.sendBack(tx, review, decision);
    return { problems: [], findings: [] };
  }
}

function decisionOf(
  { accountId }: AccountHolder,
  { reason, answer }: DecideWordingReviewInput,
): ReviewDecision & { readonly why: string } {
  return { operatorId: accountId, why: reason ?? '', answer: answer?.trim() ? answer.trim() : null };
}

function sentencesOf({ problems, findings }: Obstacles): string[] {
  return [...problems.map(({ message }) => message), ...findings.map(({ sentence, why }) => `“${sentence}” ${why}`)];
}

function problemsOf({ decision, reason, answer }: DecideWordingReviewInput): readonly InputProblem[] {
  const problems = new Problems();
  if (!reason || !reasonsForWording[decision].includes(reason)) problems.add(['reason'], 'Choose a reason.');
  if (answer && answer.length > longestAnswer) {
    problems.add(['answer'], `Please keep it under ${longestAnswer} characters.`);
  }
  if (decision === 'SEND_BACK' && !answer?.trim()) problems.add(['answer'], 'Say what has to change.');
  return problems.list;
}
