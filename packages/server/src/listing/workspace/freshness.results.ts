import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import type { ListingPart as Part } from './tasks.js';
import { ListingDraft, ListingPart } from './workspace.results.js';

@ObjectType({ description: 'One licence, training, place or offering, and when somebody last said that it is true.' })
export class ConfirmedThing {
  @Field(() => ID, { description: 'Which: its key in what everybody reads.' })
  key: string;

  @Field(() => DateScalar, { description: 'By confirming everything, or by publishing a change of this very one.' })
  confirmedOn: string;
}

@ObjectType({ description: 'A page of the workspace, and when somebody last said that what it holds is true.' })
export class ConfirmedPart {
  @Field(() => ListingPart, { description: 'Which page.' })
  part: Part;

  @Field(() => DateScalar, { description: 'By confirming everything, or by publishing a change of it.' })
  confirmedOn: string;

  @Field(() => [ConfirmedThing], { description: 'Each of its things, where it is a list; else empty.' })
  things: ConfirmedThing[];
}

@ObjectType({ description: 'How old the confirmation of a published listing is, and what becomes of it.' })
export class ListingFreshness {
  @Field(() => DateScalar, { description: 'When everything was confirmed last.' })
  lastConfirmedOn: string;

  @Field(() => DateScalar, { description: 'From which day it is listed below the others.' })
  sinksOn: string;

  @Field(() => DateScalar, { description: 'From which day it is out of sight.' })
  hiddenOn: string;

  @Field({ description: 'Whether it is listed below the others today.' })
  isSinking: boolean;

  @Field({ description: 'Whether it is out of sight today for want of a confirmation.' })
  isHidden: boolean;

  @Field(() => [ConfirmedPart], { description: 'Each page, in their order.' })
  parts: ConfirmedPart[];

  @Field(() => ListingDraft, { description: 'What everybody reads, which a confirmation is about; not the draft.' })
  said: ListingDraft;
}
