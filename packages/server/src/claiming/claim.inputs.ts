import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Which registry entry someone says is about them.' })
export class BeginListingClaimInput {
  @Field({ description: 'The number of the entry. Knowing it is never enough.' })
  npi: string;

  @Field(() => String, { nullable: true, description: 'Of the entry as it was found by name; for an hour.' })
  key?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where they read email, if the entry has a listing with an address on file: a code goes there, if it is.',
  })
  address?: string | null;
}

@InputType({ description: 'A claim.' })
export class ListingClaimInput {
  @Field({ description: 'Which.' })
  key: string;
}

@InputType({ description: 'The code that was emailed for a claim.' })
export class ShowClaimCodeInput {
  @Field({ description: 'Which claim.' })
  key: string;

  @Field({ description: 'Six digits; spaces and dashes do not matter.' })
  code: string;
}

@InputType({ description: 'A registry entry that is to be removed.' })
export class TakeDownEntryInput {
  @Field({ description: 'Its number.' })
  npi: string;

  @Field(() => String, { nullable: true, description: 'Of the entry as it was found by name; for an hour.' })
  key?: string | null;
}
