import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Something on a listing that is not right, told to the operators.' })
export class ReportListingInput {
  @Field(() => String, {
    nullable: true,
    description: 'Made up by the page, once for each form: sent twice, it is one report.',
  })
  attempt?: string | null;

  @Field(() => ID, { description: 'Whose listing.' })
  practitionerId: string;

  @Field({ description: 'What is wrong, at most 2000 characters. Stored encrypted; operators alone read it.' })
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
