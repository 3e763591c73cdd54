import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { Listing, ListingResult } from '../workspace/workspace.results.js';
import { findHiding } from './appeal.repository.js';
import type { Appeals } from './appeals.service.js';
import { AppealHidingInput } from './hiding.inputs.js';
import { HiddenListing, HidingAppeal } from './hiding.results.js';

/** What its practitioner sees of a listing that an operator hid. */
@Resolver(() => Listing)
export class HidingResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly appeals: Appeals,
  ) {}

  @FieldResolver(() => HiddenListing, {
    nullable: true,
    description: 'Since when it is hidden, and why; null: it is not.',
  })
  hiding(@Root() { stored }: Listing): Promise<HiddenListing | null> {
    return findHiding(this.unitOfWork, stored.id);
  }

  @FieldResolver(() => HidingAppeal, {
    nullable: true,
    description:
      'The last appeal: while it waits, while the listing is hidden, and a month after its answer; else null.',
  })
  async appeal(@Root() { stored }: Listing): Promise<HidingAppeal | null> {
    const appeal = await this.appeals.findCurrent(stored.id);
    if (!appeal) return null;
    const { sentAt, decidedAt, state } = appeal;
    return {
      ...{ sentAt, decidedAt, isOpen: state === 'OPEN', isGranted: state === 'GRANTED' },
      words: this.appeals.wordsOf(appeal),
      answer: this.appeals.answerOf(appeal),
    };
  }

  @Mutation(() => ListingResult, {
    description: 'Asks the operators to show a hidden listing again, one time at once. Needs the second factor.',
  })
  appealHiding(
    @Arg('input', () => AppealHidingInput, { description: 'Which, and why.' }) input: AppealHidingInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingResult> {
    return this.appeals.appeal(actor, input);
  }
}
