import { Field, ID, InputType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@InputType({
  description:
    'Whom a partner sends somebody to. Nothing about the person who is sent: they say it themselves, on our pages.',
})
export class ReferConsultationInput {
  @Field(() => ID, { description: 'The practitioner.' })
  practitionerId: string;

  @Field(() => ID, { description: 'One of their consultation types.' })
  consultationTypeId: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'The start of a slot they offer. Null: the person chooses a time on our page. It is not held for them.',
  })
  startsAt?: string | null;
}
