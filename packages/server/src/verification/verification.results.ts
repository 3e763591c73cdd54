import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/scalars.js';
import type { CheckedFact } from './verification.repository.js';
import { stateOn } from './verification-state.js';
import { VerificationState, VerificationSubject } from './words.js';

@ObjectType({
  description: 'What was checked, at which source, when, and until when the check counts. It lapses by itself.',
})
export class Verification {
  readonly __typename = 'Verification';

  @Field(() => VerificationSubject, { description: 'What was checked.' })
  subject: VerificationSubject;

  @Field(() => VerificationState, { description: 'What the check says today.' })
  state: VerificationState;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was checked; null when the practitioner only says so.',
  })
  source: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the check; null when there was none.' })
  checkedOn: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day it counts without being checked again; null when there was no check.',
  })
  recheckBy: string | null;

  constructor(fact: CheckedFact, day: string) {
    this.subject = fact.subject;
    this.state = stateOn(fact, day);
    this.source = fact.source;
    this.checkedOn = fact.checkedOn;
    this.recheckBy = fact.recheckBy;
  }

  static orNull(fact: CheckedFact | null | undefined, day: string): Verification | null {
    return fact ? new Verification(fact, day) : null;
  }
}
