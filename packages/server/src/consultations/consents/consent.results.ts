import type { Temporal } from 'temporal-polyfill';
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import { ConsentPurpose } from './consents.js';

registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What a patient agrees to.',
  valuesConfig: {
    COLLECT: { description: 'That what they said is kept.' },
    SHARE_WITH_PRACTITIONER: { description: 'That who was asked reads it.' },
    COLLEAGUE: { description: 'That one colleague of theirs, who answers while they are away, reads it.' },
  },
});

@ObjectType({ description: 'One agreement of the patient: to what, with which text, when, and until when.' })
export class Consent {
  @Field(() => ConsentPurpose, { description: 'To what.' })
  purpose: ConsentPurpose;

  @Field({ description: 'With whom it is shared, or who keeps it: "Ana Ruiz, MD".' })
  to: string;

  @Field({ description: 'Which version of the text was agreed to. Every version stays readable.' })
  textVersion: string;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  givenAt: Temporal.Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null: it is in force.' })
  withdrawnAt: Temporal.Instant | null;
}

@InputType({ description: 'An agreement to take back.' })
export class WithdrawConsentInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => ConsentPurpose, {
    description:
      'Which. Without the one to collect, what was said is erased at once. A colleague’s is letColleagueRead.',
  })
  purpose: ConsentPurpose;
}

@InputType({ description: 'An agreement to share, given again.' })
export class ShareAgainInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field({ description: 'The version of the text that was read and agreed to.' })
  policyVersion: string;
}

@InputType({ description: 'Everything about one consultation, to be erased now.' })
export class EraseConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field({ description: 'Whether it is really meant: it cannot be undone.' })
  confirm: boolean;
}

@ObjectType({ description: 'Nothing of what was said, and of who said it, is kept any more.' })
export class ConsultationErased {
  readonly __typename = 'ConsultationErased';

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Temporal.Instant;

  @Field({ description: 'Whether a request or a talk was called off with it.' })
  calledOff: boolean;

  constructor(at: Temporal.Instant, calledOff: boolean) {
    this.at = at;
    this.calledOff = calledOff;
  }
}

export const EraseConsultationResult = createUnionType({
  name: 'EraseConsultationResult',
  description: 'That it is erased, or why nothing changed.',
  types: () => [ConsultationErased, NotFound, InvalidInput, TooManyRequests] as const,
});
export type EraseConsultationResult = ConsultationErased | NotFound | InvalidInput | TooManyRequests;
