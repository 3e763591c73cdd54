import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { SecondFactorNeeded, SignInNeeded } from '../accounts/account.results.js';
import { CrisisSupport } from '../consultations/crisis/crisis.results.js';
import { DateScalar, DateTimeScalar, TimeZoneScalar } from '../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests } from '../platform/graphql/user-errors.js';

@ObjectType({ description: 'The operators have it.' })
export class ComplaintReceived {
  readonly __typename = 'ComplaintReceived';

  @Field({
    description: 'Opens the page where the person who sent it can follow it. Shown once; not stored in any row.',
  })
  token: string;

  constructor(token: string) {
    this.token = token;
  }
}

@ObjectType({ description: 'What an operator wrote to the person who told them something.' })
export class ComplaintMessage {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;

  @Field({ description: 'What they wrote.' })
  words: string;
}

@ObjectType({
  description:
    'What someone told the operators, as their private address shows it. Contains nothing of what they wrote themselves.',
})
export class ToldComplaint {
  @Field(() => DateTimeScalar, { description: 'When it came.' })
  at: string;

  @Field(() => TimeZoneScalar, {
    description: 'The time zone of the practitioner or clinic it is about; times are told in it.',
  })
  timeZone: string;

  @Field({ description: 'Whether something went wrong in or after treatment.' })
  isEvent: boolean;

  @Field({ description: 'Whether an operator is working on it.' })
  isTaken: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed; null while it is open.' })
  closedAt: string | null;

  @Field({ description: 'Whether it was withdrawn.' })
  isTakenBack: boolean;

  @Field({ description: 'Whether what was said is erased.' })
  isErased: boolean;

  @Field(() => DateScalar, {
    description: 'The day on which everything that was said will be erased, as things are now.',
  })
  erasedOn: string;

  @Field({
    description: 'Whether the words mentioned danger and they said that they are safe. Operators see this too.',
  })
  saidSafe: boolean;

  @Field({ description: 'Whether an email address was given to answer to.' })
  hasEmail: boolean;

  @Field(() => [DateTimeScalar], { description: 'When operators read it, newest first; at most 20.' })
  readAt: string[];

  @Field(() => [DateTimeScalar], { description: 'When something was added.' })
  addedAt: string[];

  @Field(() => [ComplaintMessage], { description: 'What operators wrote, newest first.' })
  messages: ComplaintMessage[];
}

@ObjectType({ description: 'Everything that was said in it is erased.' })
export class ComplaintTakenBack {
  readonly __typename = 'ComplaintTakenBack';

  @Field({ description: 'A sentence for the person who withdrew it.' })
  message: string;

  constructor(message = 'You withdrew it. What you told us is erased.') {
    this.message = message;
  }
}

@ObjectType({ description: 'An operator asks a practitioner or a clinic’s manager for their side.' })
export class OperatorsQuestion {
  readonly __typename = 'OperatorsQuestion';

  @Field(() => ID, { description: 'Its key.' })
  key: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt: string;

  @Field({ description: 'Who it is about: the name their page shows.' })
  about: string;

  @Field(() => String, { nullable: true, description: 'What the operator asks; null once it is erased.' })
  question: string | null;

  @Field({ description: 'Whether it can be answered.' })
  isOpen: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered; null if not yet.' })
  answeredAt: string | null;

  @Field(() => String, { nullable: true, description: 'What was answered.' })
  answer: string | null;
}

export const TellComplaintResult = createUnionType({
  name: 'TellComplaintResult',
  description: 'Whether it arrived, or what comes first.',
  types: () => [ComplaintReceived, CrisisSupport, InvalidInput, TooManyRequests] as const,
});
export type TellComplaintResult = ComplaintReceived | CrisisSupport | InvalidInput | TooManyRequests;

export const AddToComplaintResult = createUnionType({
  name: 'AddToComplaintResult',
  description: 'Whether it was added, or what comes first.',
  types: () => [ComplaintReceived, CrisisSupport, InvalidInput, TooManyRequests, NotFound] as const,
});
export type AddToComplaintResult = ComplaintReceived | CrisisSupport | InvalidInput | TooManyRequests | NotFound;

export const TakeBackComplaintResult = createUnionType({
  name: 'TakeBackComplaintResult',
  description: 'Whether it was withdrawn.',
  types: () => [ComplaintTakenBack, TooManyRequests, NotFound] as const,
});
export type TakeBackComplaintResult = ComplaintTakenBack | TooManyRequests | NotFound;

export const AnswerOperatorsResult = createUnionType({
  name: 'AnswerOperatorsResult',
  description: 'The question after the answer, or what prevented it.',
  types: () => [OperatorsQuestion, SignInNeeded, SecondFactorNeeded, InvalidInput, NotFound] as const,
});
export type AnswerOperatorsResult = OperatorsQuestion | SignInNeeded | SecondFactorNeeded | InvalidInput | NotFound;
