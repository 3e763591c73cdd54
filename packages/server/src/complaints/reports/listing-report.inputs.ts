import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Something wrong on a listing, told to the operators.' })
export class ReportListingInput {
  @Field(() => String, {
    nullable: true,
    description: 'Made up by the page, once for each form; sent twice, it is one report.',
  })
  attempt?: string | null;

  @Field(() => ID, { description: 'Whose listing.' })
  practitionerId: string;

  @Field({ description: 'What is wrong, at most 2000 characters. Stored encrypted; only operators read it.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'How to reach you if we need to ask, at most 200 characters; may be left out. Stored encrypted.',
  })
  contact?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What CrisisSupport gave for "I am safe, continue" with these words.',
  })
  safeAcknowledgement?: string | null;
}
