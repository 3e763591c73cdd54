import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A licensed profession; coaches are none.' })
export class Profession {
  @Field({ description: 'Its stable word in filters: "psychiatrist".' })
  slug: string;

  @Field({ description: 'Its name for people.' })
  name: string;

  @Field({ description: 'What the profession does, in one or two sentences.' })
  summary: string;

  @Field(() => [String], { description: 'Its codes in the provider taxonomy of the NUCC; never empty.' })
  taxonomyCodes: string[];
}

@ObjectType({ description: 'A payer that practitioners name; being listed says nothing about what a plan covers.' })
export class Insurer {
  @Field({ description: 'Its stable word in filters: "aetna".' })
  slug: string;

  @Field({ description: 'Its name for people.' })
  name: string;
}
