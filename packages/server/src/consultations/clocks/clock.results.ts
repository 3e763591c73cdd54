import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ConsultationSide } from '../door/consultation.policy.js';

export const ClocksChanged = { MOVED: 'MOVED', STANDS: 'STANDS' } as const;

registerEnumType(ClocksChanged, {
  name: 'ClocksChanged',
  description: 'What new rules about local time did to a talk.',
  valuesConfig: {
    MOVED: { description: 'The clock there shows what was agreed on; the moment has changed.' },
    STANDS: {
      description: 'The moment is the same, because the other one was taken; the clock there shows a different time.',
    },
  },
});

@InputType({ description: 'Says that a time is right, after the rules for local time changed.' })
export class ConfirmTimeInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => ConsultationSide, {
    nullable: true,
    description: "On which side, for anyone who is on both; the patient's when not given.",
  })
  as?: ConsultationSide | null;
}
