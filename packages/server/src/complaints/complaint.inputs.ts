import { Field, ID, InputType } from 'type-graphql';
import { ComplaintKind, ComplaintTeller } from './complaint-words.js';

@InputType({ description: 'What someone tells the operators; no account is needed.' })
export class TellComplaintInput {
  @Field({ description: 'Made up by the page, once for each form; the same form sent twice counts once.' })
  attempt: string;

  @Field(() => ComplaintKind, { description: 'What it is about.' })
  kind: ComplaintKind;

  @Field(() => ComplaintTeller, { nullable: true, description: 'Who is telling us.' })
  teller?: ComplaintTeller | null;

  @Field(() => String, { nullable: true, description: 'Who it is about: the slug of a practitioner’s page.' })
  practitionerSlug?: string | null;

  @Field(() => String, { nullable: true, description: 'Or the slug of a clinic’s page.' })
  clinicSlug?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Or who it is, in words, at most 200 characters. Stored encrypted.',
  })
  about?: string | null;

  @Field({ description: 'What happened, at most 4000 characters. Stored encrypted; only operators read it.' })
  words: string;

  @Field(() => String, { nullable: true, description: 'What to call them, at most 100 characters. Stored encrypted.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where to write to them; used for nothing else. Stored encrypted.',
  })
  email?: string | null;

  @Field({ description: 'Whether operators may say who told them when they ask the person it is about.' })
  mayBeNamed: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What CrisisSupport gave for "I am safe, continue" with these words.',
  })
  safeAcknowledgement?: string | null;
}

@InputType({ description: 'What someone adds to what they told the operators.' })
export class AddToComplaintInput {
  @Field({ description: 'From their private address.' })
  token: string;

  @Field({ description: 'Made up by the page, once for each form.' })
  attempt: string;

  @Field({ description: 'What to add, at most 4000 characters. Stored encrypted.' })
  words: string;

  @Field(() => String, {
    nullable: true,
    description: 'What CrisisSupport gave for "I am safe, continue" with these words.',
  })
  safeAcknowledgement?: string | null;
}

@InputType({ description: 'What someone told the operators and now withdraws.' })
export class TakeBackComplaintInput {
  @Field({ description: 'From their private address.' })
  token: string;
}

@InputType({ description: 'What a practitioner or a clinic’s manager answers when an operator asks for their side.' })
export class AnswerOperatorsInput {
  @Field(() => ID, { description: 'Which question.' })
  key: string;

  @Field({ description: 'Their side, at most 4000 characters. Stored encrypted; only operators read it.' })
  words: string;
}
