import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { DayOffReason } from '../words.js';

@InputType({ description: 'Calling off what is left of today.' })
export class CallOffTodayInput {
  @Field(() => ID, { description: 'Whose day it is.' })
  practitionerId: string;

  @Field(() => DateScalar, {
    description: 'The date that was shown, so that a page left open overnight calls nothing off.',
  })
  date: string;

  @Field(() => DayOffReason, { description: 'Why, in the words that everyone who is told reads.' })
  reason: DayOffReason;
}
