import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { HidingReason } from './hiding-reasons.js';

@ObjectType({ description: 'That an operator took a listing out of sight.' })
export class HiddenListing {
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since: Date;

  @Field(() => HidingReason, { description: 'Why.' })
  reason: HidingReason;
}

@ObjectType({ description: 'What a practitioner said against hiding.' })
export class HidingAppeal {
  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt: Date;

  @Field({ description: 'What they wrote.' })
  words: string;

  @Field({ description: 'Whether an operator still has to answer.' })
  isOpen: boolean;

  @Field({ description: 'Whether the listing is shown again because of it; false while it is open.' })
  isGranted: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered; null while it is open.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the operator wrote; null: nothing.' })
  answer: string | null;
}
