import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../platform/graphql/scalars.js';
import type { ListingPart as Part } from '../publishing/tasks.js';
import { ListingDraft, ListingPart } from '../workspace.results.js';

@ObjectType({ description: 'One fact of a listing, and when someone last said that it is true.' })
export class ConfirmedFact {
  @Field({
    description:
      'Which: its field in what everyone reads, as in "number", "sessionPrice" or "safety.monitored". Each condition, language, insurer and experience is one: "conditions.ptsd".',
  })
  name: string;

  @Field(() => DateScalar, {
    description:
      'Of a price and an insurer, the day that patients read. Of every other, when everything was confirmed, or a change of this very fact was published.',
  })
  confirmedOn: string;
}

@ObjectType({ description: 'One licence, training, place or offering, or what else a page is about: its facts.' })
export class ConfirmedThing {
  @Field(() => ID, {
    description: 'Which: its key in what everyone reads; of a page about one thing alone, the name of its part there.',
  })
  key: string;

  @Field(() => [ConfirmedFact], { description: 'Each fact that is given.' })
  facts: ConfirmedFact[];
}

@ObjectType({ description: 'A page of the workspace, and when each fact of it was last said to be true.' })
export class ConfirmedPart {
  @Field(() => ListingPart, { description: 'Which page.' })
  part: Part;

  @Field(() => [ConfirmedThing], { description: 'Each of its things; none where nothing was given.' })
  things: ConfirmedThing[];
}

@ObjectType({ description: 'How old the confirmation of a published listing is, and what follows from that.' })
export class ListingFreshness {
  @Field(() => DateScalar, { description: 'When everything was confirmed last.' })
  lastConfirmedOn: string;

  @Field(() => DateScalar, { description: 'From which day it is listed below the others.' })
  sinksOn: string;

  @Field(() => DateScalar, { description: 'From which day it is out of sight.' })
  hiddenOn: string;

  @Field({ description: 'Whether it is listed below the others today.' })
  isSinking: boolean;

  @Field({ description: 'Whether it is out of sight today because it was not confirmed.' })
  isHidden: boolean;

  @Field(() => [ConfirmedPart], { description: 'Each page, in their order.' })
  parts: ConfirmedPart[];

  @Field(() => ListingDraft, {
    description: 'What everyone reads, which is what a confirmation is about; not the draft.',
  })
  said: ListingDraft;
}
