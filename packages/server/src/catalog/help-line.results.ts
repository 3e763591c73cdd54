import { Field, ObjectType } from 'type-graphql';
import { DateScalar, PhoneNumberScalar, UrlScalar } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'Someone to call, text or write to in danger or need, checked every month.' })
export class HelpLine {
  @Field({ description: 'Its slug: "988".' })
  slug: string;

  @Field({ description: 'Its display name.' })
  name: string;

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'For a link that calls; null for short numbers.' })
  phone: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What to dial, with any further step; null if it takes no calls.',
  })
  dial: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where to text, and what word to send; null if it takes no texts.',
  })
  textTo: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Its page, often with a chat; null if it has none.' })
  url: string | null;

  @Field({ description: 'When someone answers.' })
  availability: string;

  @Field(() => [String], { description: 'Languages it answers in, as BCP 47 tags.' })
  languages: string[];

  @Field({ description: 'Who it is for.' })
  forWhom: string;

  @Field(() => DateScalar, { description: 'When we last checked that it answers as described.' })
  checkedOn: string;
}
