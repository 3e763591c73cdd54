import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/request-context.js';
import type { UnitOfWork } from '../../../platform/unit-of-work.js';
import { isFresh, isStale, turnsOf } from '../../freshness/freshness.js';
import { legalDay } from '../../legality/legal-day.js';
import { documentOf } from '../../document/listing-document.repository.js';
import { findInsurers, findPractitioners } from '../../listing.repository.js';
import { confirmedFacts } from './confirmed-facts.js';
import { draftOf } from '../draft-answers.js';
import { listVersionDocuments } from '../draft.repository.js';
import { ListingFreshness } from './freshness.results.js';
import type { Publishing } from '../publishing/publishing.service.js';
import { ListingIdInput } from '../workspace.inputs.js';
import { Listing, ListingResult } from '../workspace.results.js';

/** How old what a listing says is. Whoever reaches a Listing keeps it. */
@Resolver(() => Listing)
export class FreshnessResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publishing: Publishing,
  ) {}

  @FieldResolver(() => ListingFreshness, { nullable: true, description: 'Null: it was never published.' })
  async freshness(@Root() { stored: { id, slug } }: Listing): Promise<ListingFreshness | null> {
    const [row] = await findPractitioners(this.unitOfWork, [id]);
    const document = await documentOf(this.unitOfWork, id);
    if (!row || !document || slug === id) return null;
    const { lastConfirmedOn } = row;
    const today = legalDay(this.unitOfWork.clock.now());
    const insurers = await findInsurers(this.unitOfWork, [id]);
    return {
      ...{ lastConfirmedOn, ...turnsOf(lastConfirmedOn) },
      isSinking: isStale(lastConfirmedOn, today),
      isHidden: !isFresh(lastConfirmedOn, today),
      parts: confirmedFacts({ document, lastConfirmedOn, insurers }, await listVersionDocuments(this.unitOfWork, id)),
      said: draftOf(document),
    };
  }

  @Mutation(() => ListingResult, {
    description: 'Confirms that everything the public listing says is still true. Needs the second factor.',
  })
  confirmListing(
    @Arg('input', () => ListingIdInput, { description: 'Which.' }) input: ListingIdInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingResult> {
    return this.publishing.confirm(actor, input);
  }
}
