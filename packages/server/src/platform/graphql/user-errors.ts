import { triedTooOften } from '@clearing/shared/tried-too-often';
import { Field, InterfaceType, Int, ObjectType } from 'type-graphql';
import type { InputProblem as Problem } from './errors.js';

/**
 * Expected outcomes that are not success: members of result unions, returned and never thrown. Each carries its
 * __typename, so that one synchronous reader can tell the members of a union apart.
 */
@InterfaceType({
  description: 'Something a person can understand and act on. Every outcome that is not success implements it.',
  autoRegisterImplementations: false,
})
export abstract class UserError {
  @Field({ description: 'A sentence to show to the person.' })
  message: string;
}

@ObjectType({ implements: UserError, description: 'What was asked for does not exist, or the caller may not see it.' })
export class NotFound extends UserError {
  readonly __typename = 'NotFound';

  constructor(message = 'We could not find that.') {
    super();
    this.message = message;
  }
}

@ObjectType({ implements: UserError, description: 'Too many of these in a short time from one caller.' })
export class TooManyRequests extends UserError {
  readonly __typename = 'TooManyRequests';

  @Field(() => Int, { description: 'How many seconds to wait before trying again.' })
  retryAfterSeconds: number;

  constructor(retryAfterSeconds: number, message = triedTooOften(retryAfterSeconds)) {
    super();
    this.retryAfterSeconds = retryAfterSeconds;
    this.message = message;
  }
}

@ObjectType({ description: 'One thing to fix in what was sent.' })
export class InputProblem {
  @Field(() => [String], { description: 'Where in the input: ["patient", "email"].' })
  path: string[];

  @Field({ description: 'A sentence a person can understand.' })
  message: string;

  constructor(path: readonly string[], message: string) {
    this.path = [...path];
    this.message = message;
  }
}

@ObjectType({ implements: UserError, description: 'Something in the input has to be fixed; nothing was stored.' })
export class InvalidInput extends UserError {
  readonly __typename = 'InvalidInput';

  @Field(() => [InputProblem], { description: 'Every problem found, each with the path of its field.' })
  problems: InputProblem[];

  constructor(problems: readonly Problem[], message = 'Some of this has to be fixed before it can be sent.') {
    super();
    this.problems = problems.map((problem) => new InputProblem(problem.path, problem.message));
    this.message = message;
  }
}
