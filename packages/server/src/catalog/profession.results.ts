import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A licensed profession. Coaches are not included.' })
export class Profession {
  @Field({ description: 'Its slug, in filters: "psychiatrist".' })
  slug: string;

  @Field({ description: 'Its display name.' })
  name: string;

  @Field({ description: 'What the profession does, in one or two sentences.' })
  summary: string;

  @Field(() => [String], { description: 'Its codes in the NUCC provider taxonomy; never empty.' })
  taxonomyCodes: string[];
}

@ObjectType({ description: 'A payer that practitioners name. Being listed says nothing about what a plan covers.' })
export class Insurer {
  @Field({ description: 'Its slug, in filters: "aetna".' })
  slug: string;

  @Field({ description: 'Its display name.' })
  name: string;
}
