import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, TimeZoneScalar } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'What became of a listing in a week, Monday to Sunday.' })
export class ListingWeek {
  @Field(() => DateScalar, { description: 'Its Monday.' })
  beginsOn: string;

  @Field(() => DateScalar, { description: 'Its Sunday.' })
  endsOn: string;

  @Field({ description: 'Whether it is over; else its numbers still grow.' })
  isOver: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'How often it stood on a page of results, about; null: that was not counted yet.',
  })
  shown: number | null;

  @Field(() => Int, { nullable: true, description: 'How often it was opened, about; null: that was not counted yet.' })
  opened: number | null;

  @Field(() => Int, { description: 'How many requests came.' })
  requests: number;

  @Field(() => Int, { description: 'How many of those requests were answered: a yes, a no, other times.' })
  answered: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'In how many minutes half of those were answered; null: none was. Without what is booked at once, which nobody answers.',
  })
  medianMinutesToAnswer: number | null;
}

@ObjectType({ description: 'The numbers of a listing by week: counts, and nobody.' })
export class ListingNumbersByWeek {
  @Field(() => TimeZoneScalar, { description: 'By whose clock weeks begin: the one hours are kept by.' })
  timeZone: string;

  @Field(() => [ListingWeek], {
    description:
      'The last twelve, the one that runs first, back to the first in which anything was; empty: nothing yet.',
  })
  weeks: ListingWeek[];
}
