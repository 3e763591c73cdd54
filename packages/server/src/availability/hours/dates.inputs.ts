import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { HoursWindowInput } from './hours.inputs.js';

@InputType({ description: 'Hours to change, and what of them was read before.' })
abstract class HoursReadInput {
  @Field(() => ID, { description: 'Whose hours.' })
  practitionerId: string;

  @Field(() => Int, { description: 'The revision that was read before: changes made since then are not overwritten.' })
  revision: number;
}

@InputType({ description: "One date's hours, instead of those of its weekday." })
export class KeepDateInput extends HoursReadInput {
  @Field(() => DateScalar, { description: 'Which date, by the zone that hours are kept in.' })
  date: string;

  @Field(() => [HoursWindowInput], {
    description: 'Its hours; none: it is closed. Breaks of the week do not count on it.',
  })
  windows: HoursWindowInput[];
}

@InputType({ description: 'A date that goes back to the hours of its weekday.' })
export class ClearDateInput extends HoursReadInput {
  @Field(() => DateScalar, { description: 'Which date.' })
  date: string;
}

@InputType({ description: 'Time off, by the wall clock of the zone that hours are kept in.' })
export class TakeTimeOffInput extends HoursReadInput {
  @Field(() => DateScalar, { description: 'Its first date.' })
  fromDate: string;

  @Field(() => String, { nullable: true, description: 'From what time on that date: "13:00"; null: all of it.' })
  fromTime?: string | null;

  @Field(() => DateScalar, { description: 'Its last date.' })
  untilDate: string;

  @Field(() => String, { nullable: true, description: 'Until what time on that date: "12:00"; null: all of it.' })
  untilTime?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether patients read when they are back: an absence. It is made of whole days.',
  })
  tellsPatients: boolean;
}

@InputType({ description: 'Time off that is canceled.' })
export class GiveUpTimeOffInput extends HoursReadInput {
  @Field(() => ID, { description: 'Which.' })
  timeOffId: string;
}
