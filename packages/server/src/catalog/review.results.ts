import { Field, ObjectType } from 'type-graphql';
import { DateScalar, UrlScalar } from '../platform/graphql/scalars.js';

@ObjectType({ description: 'A public document that a statement in the catalog is based on.' })
export class Source {
  @Field({ description: 'The document’s own title.' })
  title: string;

  @Field({ description: 'Who published it.' })
  publisher: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Where to read it; null when it is not online.' })
  url: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When it was published; null when its publisher keeps it up to date without a date.',
  })
  publishedOn: string | null;
}

@ObjectType({ description: 'What an entry is based on, who reviewed it and when it is due for review.' })
export class Review {
  @Field(() => [Source], { description: 'The documents it is based on; never empty.' })
  sources: Source[];

  @Field(() => String, { nullable: true, description: 'The clinician who reviewed it; null until one has.' })
  reviewedBy: string | null;

  @Field(() => String, { nullable: true, description: 'That clinician’s credential; null until reviewed.' })
  reviewerCredential: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was reviewed; null until reviewed.' })
  reviewedOn: string | null;

  @Field(() => DateScalar, { description: 'The date by which it must be reviewed, or reviewed again.' })
  dueOn: string;
}

@ObjectType({ description: 'A part of a guide: a heading and plain paragraphs, in reading order.' })
export class GuideSection {
  @Field({ description: 'What the part is about.' })
  heading: string;

  @Field(() => [String], { description: 'Its paragraphs, plain text; never empty.' })
  paragraphs: string[];
}
