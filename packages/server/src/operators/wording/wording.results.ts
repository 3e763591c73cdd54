import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import type { StoredReview } from '../../listing/workspace/publishing/reviews.repository.js';
import { FlaggedWording, ListingNotReady } from '../../listing/workspace/workspace.results.js';
import { ListingState } from '../../listing/words.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import type { TextBesides } from './side-by-side.js';
import { WordingDecision, WordingReason } from './wording-decisions.js';
import type { WordingRow, WordingState } from './wording.repository.js';

const WordingReviewState = {
  OPEN: 'OPEN',
  APPROVED: 'APPROVED',
  RETURNED: 'RETURNED',
  WITHDRAWN: 'WITHDRAWN',
} as const satisfies { [Each in WordingState]: Each };
registerEnumType(WordingReviewState, {
  name: 'WordingReviewState',
  description: 'What came of asking an operator about wording.',
  valuesConfig: {
    OPEN: { description: 'It is waiting for an operator.' },
    APPROVED: { description: 'It is allowed.' },
    RETURNED: { description: 'It is not allowed.' },
    WITHDRAWN: { description: 'The practitioner withdrew it, asked again, or published something else.' },
  },
});

@ObjectType({ description: 'Flagged wording that a practitioner sent to the operators. Only for operators.' })
export class DeskWordingReview {
  readonly __typename = 'DeskWordingReview';

  @Field({ description: 'Its key.' })
  key: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt: string;

  @Field(() => WordingReviewState, { description: 'Whether it waits, or what was decided.' })
  state: WordingState;

  @Field({ description: 'Whose listing: the name it has now.' })
  listingName: string;

  @Field(() => String, { nullable: true, description: "The listing's slug; null: it was never published." })
  listingSlug: string | null;

  @Field(() => ListingState, { description: 'Where the listing is in its life.' })
  listingState: ListingState;

  @Field({ description: 'Whether the operator who is looking manages the listing: another one decides.' })
  isOwn: boolean;

  @Field(() => [FlaggedWording], { description: 'The exact words, and why each needs an operator.' })
  flagged: FlaggedWording[];

  constructor(
    readonly row: WordingRow,
    operatorId: string,
  ) {
    this.key = toGlobalId('WordingReview', row.id);
    this.sentAt = row.sentAt;
    this.state = row.state;
    this.listingName = row.listingName;
    this.listingSlug = row.listingSlug === row.practitionerId ? null : row.listingSlug;
    this.listingState = row.listingState;
    this.isOwn = row.keeperId === operatorId;
    this.flagged = row.wording.map((finding) => new FlaggedWording(finding));
  }
}

@ObjectType({ description: 'One text of a listing: as it is published, and as it was sent.' })
export class DeskListingText {
  @Field({ description: 'Where it is: "about", "offerings.0".' })
  where: string;

  @Field(() => String, { nullable: true, description: 'As it was sent; null: nothing.' })
  asked: string | null;

  @Field(() => String, { nullable: true, description: 'As it is published; null: nothing.' })
  published: string | null;
}

@ObjectType({ description: 'What was sent with flagged wording. Reading it is written to the audit log.' })
export class DeskWordingCase {
  @Field({ description: 'Why the practitioner thinks the words can stay.' })
  reason: string;

  @Field(() => [DeskListingText], { description: 'The texts that would change or are flagged.' })
  texts: DeskListingText[];

  @Field(() => [String], {
    description: 'What besides the flagged words keeps that version from being published today, in sentences.',
  })
  obstacles: string[];

  @Field(() => [WordingDecision], { description: 'What may be decided now, the next thing to do first.' })
  decisions: WordingDecision[];

  constructor(
    review: Pick<StoredReview, 'reason'>,
    texts: readonly TextBesides[],
    obstacles: readonly string[],
    decisions: readonly WordingDecision[],
  ) {
    this.reason = review.reason;
    this.texts = texts.map((text) => ({ ...text }));
    this.obstacles = [...obstacles];
    this.decisions = [...decisions];
  }
}

@ObjectType({ description: 'A time an operator was asked about the wording of a listing, and what came of it.' })
export class DeskWordingEvent {
  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt: string;

  @Field(() => WordingReviewState, { description: 'What came of it.' })
  state: WordingState;

  @Field(() => [String], { description: 'The exact words.' })
  sentences: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it waits.' })
  decidedAt: string | null;

  @Field(() => String, { nullable: true, description: "The operator's address; null: none decided, or it is gone." })
  by: string | null;

  @Field(() => WordingReason, { nullable: true, description: 'Why; null: no operator decided.' })
  reason: WordingReason | null;

  @Field(() => String, { nullable: true, description: 'What the practitioner read; null: nothing.' })
  answer: string | null;
}

@ObjectType({ description: 'A page of flagged wording, longest-waiting first.' })
export class DeskWordingReviewConnection {
  @Field(() => [DeskWordingReview], { description: 'The reviews of this page.' })
  nodes: DeskWordingReview[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

export const DecideWordingReviewResult = createUnionType({
  name: 'DecideWordingReviewResult',
  description: 'What was decided, or what prevented it.',
  types: () => [DeskWordingReview, ChangedMeanwhile, YourOwnListing, ListingNotReady, InvalidInput, NotFound] as const,
});
export type DecideWordingReviewResult =
  | DeskWordingReview
  | ChangedMeanwhile
  | YourOwnListing
  | ListingNotReady
  | InvalidInput
  | NotFound;
