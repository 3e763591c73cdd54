import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A listing of the asker’s, and a colleague.' })
export class ColleagueInput {
  @Field(() => ID, { description: 'Which listing.' })
  listingId: string;

  @Field(() => ID, { description: 'The colleague, as a Practitioner.' })
  practitionerId: string;
}

@InputType({ description: 'An answer to a colleague who asks.' })
export class AnswerColleagueInput extends ColleagueInput {
  @Field({ description: 'True: both listings name the other from now on. False: they cannot ask again for a year.' })
  confirm: boolean;
}
