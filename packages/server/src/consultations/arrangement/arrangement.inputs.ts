import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'How a talk is reached. Fields for other modes of talk are ignored.' })
export class ArrangementInput {
  @Field(() => String, { nullable: true, description: 'By video: the address it takes place at, https only.' })
  videoLink?: string | null;

  @Field(() => String, { nullable: true, description: 'By phone: the number the call comes from.' })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In person: how to find it, beside the address; at most 500 characters.',
  })
  placeNote?: string | null;

  @Field(() => String, { nullable: true, description: 'What to bring or have on hand; at most 500 characters.' })
  toBring?: string | null;
}

@InputType({ description: 'How a confirmed talk is reached, said or changed.' })
export class ArrangeConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => ArrangementInput, { description: 'The whole arrangement: anything left out is removed.' })
  arrangement: ArrangementInput;

  @Field(() => ArrangementInput, {
    nullable: true,
    description:
      'What was read before the change: a field that still equals it keeps its current value. Null: every field is meant.',
  })
  was?: ArrangementInput | null;
}
