import { Field, ID, InputType, Int } from 'type-graphql';
import { TimeZoneScalar } from '../../platform/graphql/scalars.js';

@InputType({ description: 'A break, by the wall clock of the zone that hours are kept in.' })
export class BreakInput {
  @Field({ description: 'When it begins: "12:00". Quarters of an hour.' })
  from: string;

  @Field({ description: 'When it ends: "12:30".' })
  until: string;

  @Field({ description: 'Whether it ends on the next day.', defaultValue: false })
  untilNextDay: boolean;
}

@InputType({ description: 'Hours of one day, and the kinds of talk they are for.' })
export class HoursWindowInput extends BreakInput {
  @Field({ description: 'Whether they are for talks by video.', defaultValue: false })
  video: boolean;

  @Field({ description: 'Whether they are for talks by phone.', defaultValue: false })
  phone: boolean;

  @Field(() => [ID], { description: 'The locations at which they are for talks in person.', defaultValue: [] })
  inPersonAt: string[];
}

@InputType({ description: 'The hours of one weekday, and of others that get the same.' })
export class KeepWeekdayInput {
  @Field(() => ID, { description: 'Whose hours.' })
  practitionerId: string;

  @Field(() => Int, { description: 'The revision that was read before: changes made since then are not overwritten.' })
  revision: number;

  @Field(() => [Int], { description: 'ISO weekdays, Monday is 1. The hours of each are replaced by these.' })
  weekdays: number[];

  @Field(() => [HoursWindowInput], { description: 'Its hours; none: the day is closed.' })
  windows: HoursWindowInput[];

  @Field(() => [BreakInput], { description: 'Its breaks.' })
  breaks: BreakInput[];
}

@InputType({ description: 'The zone that hours are kept in, and how many talks a day may have.' })
export class KeepHoursZoneInput {
  @Field(() => ID, { description: 'Whose hours.' })
  practitionerId: string;

  @Field(() => Int, { description: 'The revision that was read before.' })
  revision: number;

  @Field(() => TimeZoneScalar, { description: 'The zone on whose wall clock the hours are read.' })
  timeZone: string;

  @Field(() => Int, { nullable: true, description: 'Consultations on one date; null: no limit.' })
  dailyCap?: number | null;
}
