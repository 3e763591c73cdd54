import type { Temporal } from 'temporal-polyfill';
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests } from '../../platform/graphql/user-errors.js';
import { ConsentPurpose } from './consents.js';

registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What a patient agrees to.',
  valuesConfig: {
    COLLECT: { description: 'That what they said may be kept.' },
    SHARE_WITH_PRACTITIONER: { description: 'That the practitioner who was asked may read it.' },
    COLLEAGUE: { description: 'That one colleague, who answers while the practitioner is away, may read it.' },
  },
});

@ObjectType({ description: 'One agreement by the patient: to what, with which text, when, and until when.' })
export class Consent {
  @Field(() => ConsentPurpose, { description: 'What it is for.' })
  purpose: ConsentPurpose;

  @Field({ description: 'With whom it is shared, or who keeps it: "Ana Ruiz, MD".' })
  to: string;

  @Field({ description: 'Which version of the text was agreed to. Every version stays readable.' })
  textVersion: string;

  @Field(() => DateTimeScalar, { description: 'When it was given.' })
  givenAt: Temporal.Instant;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn; null while it is in force.' })
  withdrawnAt: Temporal.Instant | null;
}

@InputType({ description: 'An agreement to withdraw.' })
export class WithdrawConsentInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field(() => ConsentPurpose, {
    description:
      'Which agreement. Without the one to collect, what was said is erased at once. For a colleague, use letColleagueRead.',
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

@InputType({ description: 'Erases everything about one consultation now.' })
export class EraseConsultationInput {
  @Field(() => ID, { description: 'The consultation.' })
  consultationId: string;

  @Field({ description: 'Whether it is really meant: it cannot be undone.' })
  confirm: boolean;
}

@ObjectType({ description: 'Neither what was said nor who said it is kept any longer.' })
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
  description: 'Confirms that it is erased, or says why nothing changed.',
  types: () => [ConsultationErased, NotFound, InvalidInput, TooManyRequests] as const,
});
export type EraseConsultationResult = ConsultationErased | NotFound | InvalidInput | TooManyRequests;
