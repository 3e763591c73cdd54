import { createUnionType, Field, InputType, ObjectType } from 'type-graphql';
import { SignInNeeded } from '../accounts/account.results.js';
import type { StoredSuspension } from '../accounts/suspension/suspension.repository.js';
import { HidingReason } from '../listing/hiding/hiding-reasons.js';
import { DateTimeScalar } from '../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../platform/graphql/user-errors.js';
import { mayAnswer, waitsForAnswer } from './suspension.policy.js';

@ObjectType({ description: 'That the account acts as a patient only, for now. Only its holder sees it.' })
export class AccountSuspension {
  readonly __typename = 'AccountSuspension';

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since: Date;

  @Field(() => HidingReason, { description: 'Why.' })
  reason: HidingReason;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends by itself; null: a second operator confirmed it, and it stays until it is lifted.',
  })
  endsBy: Date | null;

  @Field(() => String, { nullable: true, description: 'What they wrote to appeal it; null: nothing.' })
  words: string | null;

  @Field({ description: 'Whether what they wrote waits for an operator.' })
  waitsForAnswer: boolean;

  @Field(() => String, { nullable: true, description: 'What an operator answered; null: nothing yet.' })
  reply: string | null;

  @Field({ description: 'Whether they may write now: once, and again after an answer.' })
  mayAnswer: boolean;

  constructor(stored: StoredSuspension, written: { readonly words: string | null; readonly reply: string | null }) {
    this.since = stored.inEffectFrom ?? stored.since;
    this.reason = stored.reason as HidingReason;
    this.endsBy = stored.confirmedAt ? null : stored.lapsesAt;
    this.words = written.words;
    this.reply = written.reply;
    this.waitsForAnswer = waitsForAnswer(stored);
    this.mayAnswer = mayAnswer(stored);
  }
}

@ObjectType({ description: 'What an operator wrote about a suspension that is over. Only its holder sees it.' })
export class EndedSuspension {
  @Field(() => DateTimeScalar, { description: 'When it ended.' })
  endedAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  repliedAt: Date;

  @Field({ description: 'What was written.' })
  reply: string;

  constructor(given: EndedSuspension) {
    this.endedAt = given.endedAt;
    this.repliedAt = given.repliedAt;
    this.reply = given.reply;
  }
}

@InputType({ description: 'What someone writes to appeal their suspension.' })
export class AnswerSuspensionInput {
  @Field({ description: 'In their own words, at most 2000 characters. Stored encrypted.' })
  words: string;
}

export const AnswerSuspensionResult = createUnionType({
  name: 'AnswerSuspensionResult',
  description: 'It was sent, or what prevented it.',
  types: () => [AccountSuspension, SignInNeeded, InvalidInput, NotFound] as const,
});
export type AnswerSuspensionResult = AccountSuspension | SignInNeeded | InvalidInput | NotFound;
