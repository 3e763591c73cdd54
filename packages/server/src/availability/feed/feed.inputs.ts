import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A calendar whose address is made, renewed or switched off.' })
export class CalendarFeedInput {
  @Field(() => ID, { description: 'Whose calendar.' })
  practitionerId: string;
}
