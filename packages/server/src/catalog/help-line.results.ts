import { Field, ObjectType } from 'type-graphql';
import { DateScalar, PhoneNumberScalar, UrlScalar } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'Somebody to call, text or write to in danger or need, checked every month.' })
export class HelpLine {
  @Field({ description: 'Its stable word: "988".' })
  slug: string;

  @Field({ description: 'Its name for people.' })
  name: string;

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'For a link that calls; null for short numbers.' })
  phone: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to dial, with any further step; null if it takes no calls.',
  })
  dial: string | null;

  @Field(() => String, { nullable: true, description: 'Where to text, and which word; null if it takes no texts.' })
  textTo: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Its page, often with a chat; null if it has none.' })
  url: string | null;

  @Field({ description: 'When somebody answers.' })
  availability: string;

  @Field(() => [String], { description: 'Languages it answers in, BCP 47.' })
  languages: string[];

  @Field({ description: 'Whom it is for.' })
  forWhom: string;

  @Field(() => DateScalar, { description: 'When we last checked that it answers as said.' })
  checkedOn: string;
}
