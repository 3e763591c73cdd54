import { SecondFactorNeeded } from '../../../accounts/account.results.js';
import type { AccountHolder, Actor } from '../../../platform/actor.js';
import { recordAudit } from '../../../platform/audit.js';
import type { Cipher } from '../../../platform/cipher.js';
import { InvalidInput } from '../../../platform/graphql/user-errors.js';
import { violatedConstraint, type Transaction } from '../../../platform/unit-of-work.js';
import { readClaims, withoutAllowed, type Finding } from '../../claims/read-claims.js';
import { legalDay } from '../../legality/legal-day.js';
import { documentOf } from '../../document/listing-document.repository.js';
import { offersNothing } from '../../document/may-publish.js';
import { certificatesOf } from '../../listing.service.js';
import { stateAfter } from '../../listing-states.js';
import type { WorkspaceTools } from '../drafts.service.js';
import { addVersion, findAllowedWording, findDraft, keepWhatWasFound, type Draft } from '../draft.repository.js';
import { isKeeper, requireKeeper } from '../../keeper/keeper.js';
import { textsOf } from './listing-texts.js';
import type { PublishGate } from './publish-gate.js';
import { Reading } from '../reading/reading.js';
import { insertReview, isAsked, withdrawReview } from './reviews.repository.js';
import { problemsOf } from './tasks.js';
import type { AskReviewInput, ListingIdInput, PublishListingInput } from '../workspace.inputs.js';
import { Listing, ListingChangedMeanwhile, ListingNotReady, type ListingResult } from '../workspace.results.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** What changes what everybody sees: publishing, pausing, resuming; and asking an operator about wording. */
export class Publishing {
  constructor(
    private readonly tools: Pick<WorkspaceTools, 'unitOfWork' | 'listings'> & {
      readonly gate: PublishGate;
      readonly cipher: Cipher;
    },
  ) {}

  /** The very revision that was read, whole, or nothing of it. */
  async publish(actor: Actor, input: PublishListingInput): Promise<ListingResult> {
    return this.#step(actor, input, async (tx, draft, holder) => {
      if (draft.revision !== input.revision) return new ListingChangedMeanwhile(new Listing(draft));
      const { document } = draft;
      const problems = problemsOf(document, await certificatesOf(tx, document), this.#today());
      const findings = await this.findings(tx, draft);
      if (problems.length + findings.length > 0) return new ListingNotReady(problems, findings);
      if (stateAfter(draft.state, 'ASK_REVIEW') && (await this.tools.gate.hold(tx, draft))) {
        return this.#hold(tx, draft, holder);
      }
      await keepWhatWasFound(tx, draft.id);
      const result = await this.tools.listings.publish(tx, draft.id, document);
      if (!result.published) {
        if (result.problems.some(({ path }) => path[0] === 'npi')) await this.tools.gate.numberIsTaken(tx, draft);
        return new ListingNotReady(result.problems, []);
      }
      // Approved later, what was sent before would come over what was just published.
      await withdrawReview(tx, draft.id);
      await addVersion(tx, draft.id, { accountId: holder.accountId, why: 'PUBLISHED', document });
      return note(tx, holder, draft, 'listing.published');
    }).catch(npiIsTaken);
  }

  pause(actor: Actor, input: ListingIdInput): Promise<ListingResult> {
    return this.#step(actor, input, async (tx, draft, holder) =>
      (await this.tools.listings.pause(tx, draft.id)) ? note(tx, holder, draft, 'listing.paused') : notNow(),
    );
  }

  resume(actor: Actor, input: ListingIdInput): Promise<ListingResult> {
    return this.#step(actor, input, async (tx, draft, holder) => {
      const seen = await documentOf(tx, draft.id);
      // Whoever left their clinic may offer nothing any more: what they mend is published, not resumed.
      if (seen && offersNothing(seen)) return new ListingNotReady([], [], OFFERS_NOTHING);
      return (await this.tools.listings.resume(tx, draft.id)) ? note(tx, holder, draft, 'listing.resumed') : notNow();
    });
  }

  /** Everything that everybody reads is still true, as of today. What was never published has nothing to confirm. */
  confirm(actor: Actor, input: ListingIdInput): Promise<ListingResult> {
    return this.#step(actor, input, async (tx, draft, holder) => {
      if (draft.state !== 'PUBLISHED' && draft.state !== 'PAUSED') return notNow();
      const seen = await documentOf(tx, draft.id);
      // Published when saying whom to ask was enough: what is said of it is not true, and it is out of sight in time.
      if (draft.state === 'PUBLISHED' && seen && offersNothing(seen))
        return new ListingNotReady([], [], OFFERS_NOTHING);
      await this.tools.listings.confirm(tx, draft.id);
      return note(tx, holder, draft, 'listing.confirmed');
    });
  }

  /** Flagged words go to an operator with a reason; what is published stays as it is meanwhile. */
  askReview(actor: Actor, input: AskReviewInput): Promise<ListingResult> {
    return this.#step(actor, input, async (tx, draft, holder) => {
      if (draft.revision !== input.revision) return new ListingChangedMeanwhile(new Listing(draft));
      const reading = new Reading();
      const reason = reading.text(['reason'], input.reason, 1_000);
      if (reason === null) reading.problems.add(['reason'], 'Say why the words should stay.');
      if (reading.problems.list.length > 0) return new InvalidInput(reading.problems.list);
      const { document } = draft;
      const problems = problemsOf(document, await certificatesOf(tx, document), this.#today());
      if (problems.length > 0) return new ListingNotReady(problems, []);
      const findings = await this.findings(tx, draft);
      if (findings.length === 0 || !stateAfter(draft.state, 'ASK_REVIEW')) return notNow();
      const review = { practitionerId: draft.id, reason: reason ?? '', document };
      // Pressed twice: the first keeps its place in the queue.
      if (await isAsked(tx, this.tools.cipher, review)) return new Listing(draft);
      await withdrawReview(tx, draft.id);
      await insertReview(tx, this.tools.cipher, {
        ...review,
        accountId: holder.accountId,
        wording: findings,
        cause: 'WORDING',
      });
      await this.tools.listings.step(tx, draft.id, 'ASK_REVIEW', 'listing.review-asked');
      return note(tx, holder, draft, 'listing.review-asked');
    });
  }

  /** Taken back before it was decided: nothing of it is published. */
  withdrawReview(actor: Actor, input: ListingIdInput): Promise<ListingResult> {
    return this.#step(actor, input, async (tx, draft, holder) => {
      if (!(await withdrawReview(tx, draft.id))) return notNow();
      await this.tools.listings.step(tx, draft.id, 'END_REVIEW', 'listing.review-ended');
      return note(tx, holder, draft, 'listing.review-withdrawn');
    });
  }

  /** It looks like somebody else's listing: an operator looks at both first, and what is published stays meanwhile. */
  async #hold(tx: Transaction, draft: Draft, holder: AccountHolder): Promise<ListingResult> {
    const review = { practitionerId: draft.id, reason: '', document: draft.document };
    if (await isAsked(tx, this.tools.cipher, review)) return new Listing(draft);
    await withdrawReview(tx, draft.id);
    await insertReview(tx, this.tools.cipher, {
      ...review,
      accountId: holder.accountId,
      wording: [],
      cause: 'LOOK_ALIKE',
    });
    await this.tools.listings.step(tx, draft.id, 'ASK_REVIEW', 'listing.review-asked');
    return note(tx, holder, draft, 'listing.held');
  }

  /** What may not stand in a draft, but for what an operator has allowed. */
  async findings(reader: Reader, { id, document }: Draft): Promise<Finding[]> {
    return withoutAllowed(readClaims(textsOf(document)), await findAllowedWording(reader, id));
  }

  #today(): string {
    return legalDay(this.tools.unitOfWork.clock.now());
  }

  #step(
    actor: Actor,
    { listingId }: ListingIdInput,
    work: (tx: Transaction, draft: Draft, holder: AccountHolder) => Promise<ListingResult>,
  ): Promise<ListingResult> {
    return this.tools.unitOfWork.run(async (tx) => {
      const keeper = await requireKeeper(tx, actor, listingId);
      if (!isKeeper(keeper)) return keeper;
      if (!keeper.hasShownBothSteps) return new SecondFactorNeeded();
      await tx.lock('practitioner', keeper.practitionerId);
      // Somebody else may have come to keep it while the lock was waited for.
      const still = await requireKeeper(tx, actor, listingId);
      if (!isKeeper(still)) return still;
      const draft = await findDraft(tx, keeper.practitionerId);
      if (!draft) throw new Error('A listing that answers to somebody is there.');
      return work(tx, draft, keeper.actor);
    });
  }
}

const OFFERS_NOTHING = 'As it is, it offers nothing. Correct your draft, and publish that.';

const TAKEN = 'Another listing has this number. If the number is yours, write to us: operators will look at both.';

/** The constraint wins the race for a number. */
export function npiIsTaken(error: unknown): ListingNotReady {
  if (violatedConstraint(error) !== 'npis_are_unique') throw error;
  return new ListingNotReady([{ path: ['npi'], message: TAKEN }], []);
}

async function note(tx: Transaction, actor: AccountHolder, { id }: Draft, action: string): Promise<Listing> {
  await recordAudit(tx, { actor, action, subjectKind: 'practitioner', subjectId: id });
  const draft = await findDraft(tx, id);
  if (!draft) throw new Error('A listing that was just changed is there.');
  return new Listing(draft);
}

function notNow(): ListingNotReady {
  return new ListingNotReady([], [], 'That cannot be done with the listing as it is now.');
}
