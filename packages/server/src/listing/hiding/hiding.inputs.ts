import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What a practitioner says against hiding.' })
export class AppealHidingInput {
  @Field(() => ID, { description: 'Which listing.' })
  listingId: string;

  @Field({ description: 'Why it should be shown again, at most 2000 characters. Stored encrypted.' })
  words: string;
}
