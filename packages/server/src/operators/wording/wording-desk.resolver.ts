import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import type { WordingDesk } from './wording-desk.service.js';
import { DecideWordingReviewInput } from './wording.inputs.js';
import {
  DecideWordingReviewResult,
  DeskWordingCase,
  DeskWordingEvent,
  DeskWordingReview,
  DeskWordingReviewConnection,
} from './wording.results.js';

/** Flagged wording, on the operators' desk. */
@Resolver(() => OperatorDesk)
export class WordingDeskResolver {
  constructor(private readonly desk: WordingDesk) {}

  @FieldResolver(() => DeskWordingReviewConnection, {
    description: 'Waiting flagged wording, longest-waiting first.',
  })
  wordingReviews(
    @Root() { operator }: OperatorDesk,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<DeskWordingReviewConnection> {
    return this.desk.list(operator, { first, after });
  }

  @FieldResolver(() => DeskWordingReview, {
    nullable: true,
    description: 'Flagged wording, decided about or not; null when it is not there.',
  })
  wordingReview(
    @Root() { operator }: OperatorDesk,
    @Arg('key', { description: 'Which.' }) key: string,
  ): Promise<DeskWordingReview | null> {
    return this.desk.find(operator, key);
  }

  @Mutation(() => DecideWordingReviewResult, {
    description: 'An operator allows wording, which publishes it, or sends it back. Not for a listing of their own.',
  })
  decideWordingReview(
    @Arg('input', () => DecideWordingReviewInput, { description: 'What, and why.' }) input: DecideWordingReviewInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DecideWordingReviewResult> {
    return this.desk.decide(actor, input);
  }
}

/** What was sent. Only operators come by one. */
@Resolver(() => DeskWordingReview)
export class DeskWordingCaseResolver {
  constructor(private readonly desk: WordingDesk) {}

  @FieldResolver(() => DeskWordingCase, {
    nullable: true,
    description: 'What was sent, beside what is published; reading it is written to the audit log.',
  })
  case(@Root() review: DeskWordingReview, @Ctx() { actor }: RequestContext): Promise<DeskWordingCase | null> {
    return this.desk.open(actor, review);
  }

  @FieldResolver(() => [DeskWordingEvent], {
    description: 'Every time operators were asked about this listing’s wording, newest first; at most 50.',
  })
  history(@Root() review: DeskWordingReview): Promise<DeskWordingEvent[]> {
    return this.desk.history(review);
  }
}
