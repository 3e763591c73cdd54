import { Field, Float, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { PartnerKeyKind } from '../partner.inputs.js';

@ObjectType({ description: 'In how many operations one key asked for something that is deprecated.' })
export class DeprecatedUseByKey {
  @Field({ description: 'The key, by its name.' })
  keyName: string;

  @Field({ description: 'The last four letters of its text.' })
  keyEnding: string;

  @Field(() => PartnerKeyKind, { description: 'What the key opens.' })
  keyKind: PartnerKeyKind;

  @Field({ description: 'Whether the key was revoked since.' })
  isRevoked: boolean;

  @Field(() => Float, { description: 'In the current month, in UTC. A whole number.' })
  thisMonth: number;

  @Field(() => Float, { description: 'In the month before. A whole number.' })
  lastMonth: number;

  @Field(() => DateScalar, { description: 'The day on which it last did, in UTC.' })
  lastOn: string;
}

@ObjectType({
  description:
    'An element of the public schema that partners should stop using, and which of a partner’s keys still use it.',
})
export class DeprecatedElementUse {
  @Field({ description: 'What it is: "Practitioner.photo", "Query.places.first", "CareSetting.CLINIC".' })
  path: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to use instead, and until when; null: it is gone already.',
  })
  reason: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it may be gone; null: it is gone already, or no day was named.',
  })
  removedNotBefore: string | null;

  @Field(() => [DeprecatedUseByKey], { description: 'For the current month and the one before; empty: no key did.' })
  uses: DeprecatedUseByKey[];
}
