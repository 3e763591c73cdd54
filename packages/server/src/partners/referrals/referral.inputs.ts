import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@InputType({
  description:
    'Who a partner sends a person to. Nothing about the person who is sent: they give that themselves, on our pages.',
})
export class ReferConsultationInput {
  @Field(() => ID, { description: 'The practitioner.' })
  practitionerId: string;

  @Field(() => ID, { description: 'One of their consultation types.' })
  consultationTypeId: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'The start of a slot they offer. Null lets the person choose a time on our page. The time is not held for them.',
  })
  startsAt?: string | null;
}
