import { Field, ID, InputType, Int } from 'type-graphql';
import {
  DraftLicense,
  DraftOffering,
  DraftPerson,
  DraftPlace,
  DraftReach,
  DraftSupport,
  DraftTraining,
  DraftWords,
} from './draft-parts.js';

@InputType({ description: 'Whose listing is begun.' })
export class BeginListingInput {
  @Field({ description: 'At most 80 characters.' })
  givenName: string;

  @Field({ description: 'At most 80 characters.' })
  familyName: string;
}

@InputType({ description: 'One listing of the asker’s.' })
export class ListingIdInput {
  @Field(() => ID, { description: 'Which listing.' })
  listingId: string;
}

@InputType({ description: 'The parts that are given replace what the draft says of them; the others stay.' })
export class SaveListingInput {
  @Field(() => ID, { description: 'Which listing.' })
  listingId: string;

  @Field(() => Int, { description: 'The revision that was read: nothing is saved over a newer one.' })
  revision: number;

  @Field(() => String, {
    nullable: true,
    description:
      'An id of the form that this comes from, new each time the form is shown; at most 40 characters. Sent again with the same id and other words, a new item of a list changes the one it added before. Null: it adds another.',
  })
  form?: string | null;

  @Field(() => DraftPerson, { nullable: true, description: 'Null: stays.' })
  person?: DraftPerson | null;

  @Field(() => [DraftLicense], { nullable: true, description: 'All of them. Null: they stay.' })
  licenses?: DraftLicense[] | null;

  @Field(() => [DraftTraining], { nullable: true, description: 'All of them. Null: they stay.' })
  trainings?: DraftTraining[] | null;

  @Field(() => [DraftPlace], { nullable: true, description: 'All of them, the main one first. Null: they stay.' })
  places?: DraftPlace[] | null;

  @Field(() => [DraftOffering], { nullable: true, description: 'All of them, in their order. Null: they stay.' })
  offerings?: DraftOffering[] | null;

  @Field(() => DraftSupport, { nullable: true, description: 'Null: stays.' })
  support?: DraftSupport | null;

  @Field(() => DraftReach, { nullable: true, description: 'Null: stays.' })
  reach?: DraftReach | null;

  @Field(() => DraftWords, { nullable: true, description: 'Null: stays.' })
  words?: DraftWords | null;
}

@InputType({ description: 'The revision of a listing that is to be published.' })
export class PublishListingInput {
  @Field(() => ID, { description: 'Which listing.' })
  listingId: string;

  @Field(() => Int, { description: 'The revision that was read: nothing else is published.' })
  revision: number;
}

@InputType({ description: 'Flagged wording, sent to an operator with a reason.' })
export class AskReviewInput {
  @Field(() => ID, { description: 'Which listing.' })
  listingId: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  revision: number;

  @Field({ description: 'Why the words should stay, at most 1000 characters.' })
  reason: string;
}

@InputType({ description: 'A version to be brought back into the draft.' })
export class RestoreVersionInput {
  @Field(() => ID, { description: 'Which listing.' })
  listingId: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  revision: number;

  @Field(() => Int, { description: 'The number of the version.' })
  number: number;
}
