import { Field, ObjectType } from 'type-graphql';
import { DeliveryMethod } from './delivery-method.results.js';
import { Review } from './review.results.js';
import { PrecautionBasis, SideEffectHorizon } from './words.js';

@ObjectType({ description: 'What a precaution is based on for one delivery method.' })
export class PrecautionForMethod {
  @Field(() => DeliveryMethod, { description: 'The delivery method it is about.' })
  deliveryMethod: DeliveryMethod;

  @Field(() => PrecautionBasis, {
    description: 'Whether the label forbids, advises against or warns, or clinical practice asks about it.',
  })
  basis: PrecautionBasis;

  @Field({ description: 'What the label says, or why clinicians ask, in one or two sentences.' })
  note: string;
}

@ObjectType({ description: 'Something to talk about first; never a verdict about a person.' })
export class Precaution {
  @Field({ description: 'Its slug: "high-blood-pressure".' })
  slug: string;

  @Field({ description: 'Its display name.' })
  name: string;

  @Field({ description: 'Why it matters, in plain words.' })
  why: string;

  @Field(() => [PrecautionForMethod], { description: 'What it is based on for each delivery method it applies to.' })
  appliesTo: PrecautionForMethod[];

  @Field(() => Review, { description: 'What the entry is based on and who reviewed it.' })
  reviewed: Review;
}

@ObjectType({ description: 'Something unwanted that treatment can cause.' })
export class SideEffect {
  @Field({ description: 'Its slug: "dissociation".' })
  slug: string;

  @Field({ description: 'Its display name.' })
  name: string;

  @Field({ description: 'What it is like, in plain words.' })
  summary: string;

  @Field(() => SideEffectHorizon, { description: 'Whether it comes the same day or with repeated use.' })
  horizon: SideEffectHorizon;

  @Field({ description: 'What to do, and when to call 911 or the clinic.' })
  whatToDo: string;

  @Field(() => Review, { description: 'What the entry is based on and who reviewed it.' })
  reviewed: Review;
}
