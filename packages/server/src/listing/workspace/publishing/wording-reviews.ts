import type { Cipher } from '../../../platform/cipher.js';
import { oweMail } from '../../../platform/mail/outbox.js';
import type { InputProblem } from '../../../platform/graphql/errors.js';
import type { Transaction } from '../../../platform/unit-of-work.js';
import { readClaims, withoutAllowed, type Finding } from '../../claims/read-claims.js';
import { legalDay } from '../../legality/legal-day.js';
import { controllerOf } from '../../keeper/listing-control.js';
import { certificatesOf, HIDDEN, type ListingService } from '../../listing.service.js';
import { stateAfter } from '../../listing-states.js';
import type { PublishGate } from './publish-gate.js';
import { addVersion, findAllowedWording, keepWhatWasFound } from '../draft.repository.js';
import { textsOf } from './listing-texts.js';
import { decideReview, findReview, type ReviewDecision, type StoredReview } from './reviews.repository.js';
import { problemsOf } from './tasks.js';

/** What stands in the way of publishing what an operator was asked about; both empty: nothing does. */
export interface Obstacles {
  readonly problems: readonly InputProblem[];
  readonly findings: readonly Finding[];
}

/** What operators decide about drafts that they were asked about. */
export class WordingReviews {
  constructor(
    private readonly listings: ListingService,
    private readonly gate: PublishGate,
    private readonly cipher: Cipher,
  ) {}

  /** Under the lock of its practitioner: whoever decides second finds it decided. Null: there is none. */
  async hold(tx: Transaction, id: string): Promise<StoredReview | null> {
    const review = await findReview(tx, this.cipher, id);
    if (!review) return null;
    await tx.lock('practitioner', review.practitionerId);
    return findReview(tx, this.cipher, id);
  }

  /** The rules of that day, with the words in question allowed. */
  async obstacles(reader: Pick<Transaction, 'query' | 'clock'>, review: StoredReview): Promise<Obstacles> {
    const { practitionerId, document } = review;
    const certificates = await certificatesOf(reader, document);
    const isHeld = review.cause === 'WORDING' && (await this.gate.isHeld(reader, atTheGate(review)));
    const isTheirs = review.accountId !== null && (await controllerOf(reader, practitionerId)) === review.accountId;
    const allowed = [...(await findAllowedWording(reader, practitionerId)), ...review.wording];
    return {
      problems: [
        ...(stateAfter(review.listingState, 'APPROVE') ? [] : [{ path: ['state'], message: HIDDEN }]),
        ...(isTheirs ? [] : [{ path: ['listing'], message: 'The person who asked no longer manages this listing.' }]),
        ...(isHeld ? [{ path: ['givenName'], message: LOOKS_LIKE }] : []),
        ...problemsOf(document, certificates, legalDay(reader.clock.now())),
      ],
      findings: withoutAllowed(readClaims(textsOf(document)), allowed),
    };
  }

  /** The very version that was sent, whole, comes before everybody; or what stands in the way, and nothing is decided. */
  async approve(tx: Transaction, review: StoredReview, decision: ReviewDecision): Promise<Obstacles> {
    const { id, practitionerId, accountId, document } = review;
    if (review.cause === 'WORDING') await this.gate.hold(tx, atTheGate(review));
    const obstacles = await this.obstacles(tx, review);
    if (obstacles.problems.length + obstacles.findings.length > 0) return obstacles;
    await keepWhatWasFound(tx, practitionerId);
    const result = await this.listings.publish(tx, practitionerId, document, 'APPROVE');
    if (!result.published) return { problems: result.problems, findings: [] };
    await addVersion(tx, practitionerId, { accountId, why: 'APPROVED', document });
    await decideReview(tx, this.cipher, id, 'APPROVED', decision);
    await tellPractitioner(tx, id);
    return obstacles;
  }

  /** What was held is published as it was sent once nobody is there any more whom it looks like; or it is a draft again. */
  async release(tx: Transaction, id: string): Promise<void> {
    const review = await this.hold(tx, id);
    if (review?.state !== 'OPEN' || (await this.gate.hold(tx, atTheGate(review)))) return;
    const nobodys = { operatorId: null, why: null, answer: null };
    const { problems, findings } = await this.approve(tx, review, nobodys);
    if (problems.length + findings.length > 0) await this.sendBack(tx, review, nobodys);
  }

  /** What is published stays as it is. */
  async sendBack(tx: Transaction, { id, practitionerId }: StoredReview, decision: ReviewDecision): Promise<void> {
    await decideReview(tx, this.cipher, id, 'RETURNED', decision);
    await this.listings.step(tx, practitionerId, 'END_REVIEW', 'listing.review-ended');
    await tellPractitioner(tx, id);
  }
}

const LOOKS_LIKE =
  'It looks like another listing that we checked. Decide about that first: it is waiting under what looks alike.';

function atTheGate({ practitionerId, listingSlug, document }: StoredReview) {
  return { id: practitionerId, slug: listingSlug, document };
}

async function tellPractitioner(tx: Transaction, reviewId: string): Promise<void> {
  await oweMail(tx, { kind: 'listing.review-decided', subjectId: reviewId });
}
