import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'An outside calendar to be read as busy time.' })
export class AddOutsideCalendarInput {
  @Field(() => ID, { description: 'Whose busy time it is.' })
  practitionerId: string;

  @Field({ description: 'What its owner calls it; empty: the name of its host.' })
  name: string;

  @Field({ description: 'Its secret address: https:// or webcal://.' })
  address: string;
}

@InputType({ description: 'An outside calendar.' })
export class OutsideCalendarInput {
  @Field(() => ID, { description: 'Whose busy time it is.' })
  practitionerId: string;

  @Field(() => ID, { description: 'Which.' })
  calendarId: string;
}
