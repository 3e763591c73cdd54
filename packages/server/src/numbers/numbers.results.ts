import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, TimeZoneScalar } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'What happened to a listing in a week, Monday to Sunday.' })
export class ListingWeek {
  @Field(() => DateScalar, { description: 'Its Monday.' })
  beginsOn: string;

  @Field(() => DateScalar, { description: 'Its Sunday.' })
  endsOn: string;

  @Field({ description: 'Whether the week is over; if not, its numbers still grow.' })
  isOver: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'About how often it was on a page of results; null if that was not counted yet.',
  })
  shown: number | null;

  @Field(() => Int, { nullable: true, description: 'About how often it was opened; null if that was not counted yet.' })
  opened: number | null;

  @Field(() => Int, { description: 'How many requests came.' })
  requests: number;

  @Field(() => Int, { description: 'How many of those requests were answered: with a yes, a no or other times.' })
  answered: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'The median number of minutes in which those were answered; null if none was. Leaves out what is booked at once, which no one answers.',
  })
  medianMinutesToAnswer: number | null;
}

@ObjectType({ description: 'The numbers of a listing by week: counts only, and nothing about who.' })
export class ListingNumbersByWeek {
  @Field(() => TimeZoneScalar, { description: 'The time zone in which weeks begin: that of the hours.' })
  timeZone: string;

  @Field(() => [ListingWeek], {
    description:
      'The last twelve, the current one first, back to the first week with any activity; empty if there is nothing yet.',
  })
  weeks: ListingWeek[];
}
