import { randomUUID } from 'node:crypto';
import { SecondFactorNeeded } from '../../accounts/account.results.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import { InvalidInput } from '../../platform/graphql/user-errors.js';
import { violatedConstraint, type Transaction } from '../../platform/unit-of-work.js';
import { readClaims, withoutAllowed, type Finding } from '../claims/read-claims.js';
import { legalDay } from '../legal-day.js';
import type { ListingDocument } from '../listing-document.js';
import { documentOf } from '../listing-document.repository.js';
import { certificatesOf } from '../listing.service.js';
import { stateAfter } from '../listing-states.js';
import type { WorkspaceTools } from './drafts.service.js';
import { addVersion, findAllowedWording, findDraft, listVersions, type Draft } from './draft.repository.js';
import { isKeeper, mayChangeWhatIsSeen, requireKeeper } from './keeper.js';
import { textsOf } from './listing-texts.js';
import { Reading } from './reading.js';
import { problemsOf } from './tasks.js';
import type { AskReviewInput, ListingIdInput, PublishListingInput } from './workspace.inputs.js';
import { Listing, ListingChangedMeanwhile, ListingNotReady, type ListingResult } from './workspace.results.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** What changes what everybody sees: publishing, pausing, resuming; and asking an operator about wording. */
export class Publishing {
  constructor(private readonly tools: Pick<WorkspaceTools, 'unitOfWork' | 'listings'>) {}

  /** The very revision that was read, whole, or nothing of it. */
  async publish(actor: Actor, input: PublishListingInput): Promise<ListingResult> {
    return this.#step(actor, input, async (tx, draft, holder) => {
      if (draft.revision !== input.revision) return new ListingChangedMeanwhile(new Listing(draft));
      const { document } = draft;
      const problems = problemsOf(document, await certificatesOf(tx, document), this.#today());
      const findings = await this.findings(tx, draft);
      if (problems.length + findings.length > 0) return new ListingNotReady(problems, findings);
      await keepWhatWasFound(tx, draft);
      const result = await this.tools.listings.publish(tx, draft.id, document);
      if (!result.published) return new ListingNotReady(result.problems, []);
      await addVersion(tx, draft.id, { accountId: holder.accountId, why: 'PUBLISHED', document });
      return note(tx, holder, draft, 'listing.published');
    }).catch((error: unknown) => {
      if (violatedConstraint(error) !== 'npis_are_unique') throw error;
      return new ListingNotReady([{ path: ['npi'], message: 'Another listing has this number.' }], []);
    });
  }

  pause(actor: Actor, input: ListingIdInput): Promise<ListingResult> {
    return this.#step(actor, input, async (tx, draft, holder) =>
      (await this.tools.listings.pause(tx, draft.id)) ? note(tx, holder, draft, 'listing.paused') : notNow(),
    );
  }

  resume(actor: Actor, input: ListingIdInput): Promise<ListingResult> {
    return this.#step(actor, input, async (tx, draft, holder) =>
      (await this.tools.listings.resume(tx, draft.id)) ? note(tx, holder, draft, 'listing.resumed') : notNow(),
    );
  }

  /** Flagged words go to an operator with a reason; what is published stays as it is meanwhile. */
  askReview(actor: Actor, input: AskReviewInput): Promise<ListingResult> {
    return this.#step(actor, input, async (tx, draft, holder) => {
      if (draft.revision !== input.revision) return new ListingChangedMeanwhile(new Listing(draft));
      const reading = new Reading();
      const reason = reading.text(['reason'], input.reason, 1_000);
      if (reason === null) reading.problems.add(['reason'], 'Say why the words may stand.');
      if (reading.problems.list.length > 0) return new InvalidInput(reading.problems.list);
      const findings = await this.findings(tx, draft);
      if (findings.length === 0 || !stateAfter(draft.state, 'ASK_REVIEW')) return notNow();
      await withdrawReview(tx, draft.id);
      await tx.query(
        `INSERT INTO listing_reviews (id, practitioner_id, account_id, sent_at, reason, wording, document)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [
          randomUUID(),
          draft.id,
          holder.accountId,
          tx.clock.now().toString(),
          reason,
          JSON.stringify(findings),
          JSON.stringify(draft.document),
        ],
      );
      await this.tools.listings.step(tx, draft.id, 'ASK_REVIEW', 'listing.review-asked');
      return note(tx, holder, draft, 'listing.review-asked');
    });
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
      if (!mayChangeWhatIsSeen(keeper.actor)) return new SecondFactorNeeded();
      await tx.lock('practitioner', keeper.practitionerId);
      const draft = await findDraft(tx, keeper.practitionerId);
      if (!draft) throw new Error('A listing that answers to somebody is there.');
      return work(tx, draft, keeper.actor);
    });
  }
}

/** A listing that was published before its practitioner came is its first version: nothing of it is lost. */
async function keepWhatWasFound(tx: Transaction, { id, slug }: Draft): Promise<void> {
  if (slug === id || (await listVersions(tx, id)).length > 0) return;
  const document: ListingDocument | null = await documentOf(tx, id);
  if (document) await addVersion(tx, id, { accountId: null, why: 'FOUND', document });
}

async function withdrawReview(tx: Transaction, id: string): Promise<void> {
  await tx.query(
    `UPDATE listing_reviews SET state = 'WITHDRAWN', decided_at = $2 WHERE practitioner_id = $1 AND state = 'OPEN'`,
    [id, tx.clock.now().toString()],
  );
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
