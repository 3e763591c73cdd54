import { Field, ObjectType } from 'type-graphql';
import { HelpLine } from '../../catalog/help-line.results.js';
import { UserError } from '../../platform/graphql/user-errors.js';

@ObjectType({
  implements: UserError,
  description: 'What was written suggests danger right now: nothing was sent, and nothing about the person was kept.',
})
export class CrisisSupport extends UserError {
  readonly __typename = 'CrisisSupport';

  @Field(() => [HelpLine], { description: 'Who to call or text now.' })
  lines: HelpLine[];

  @Field({ description: 'For "I am safe, continue": send the same words again with it within two hours.' })
  continueWith: string;

  constructor(lines: HelpLine[], continueWith: string) {
    super();
    this.message =
      'Thank you for telling us. Please talk to someone now. Nothing was sent, and we kept nothing about you.';
    this.lines = lines;
    this.continueWith = continueWith;
  }
}

@ObjectType({ implements: UserError, description: 'The patient is under 18: a request cannot be sent here.' })
export class UnderAge extends UserError {
  readonly __typename = 'UnderAge';

  @Field(() => [HelpLine], { description: 'Lines that help people of any age.' })
  lines: HelpLine[];

  constructor(lines: HelpLine[]) {
    super();
    this.message =
      'Requests here are for people 18 and over. Talk with a doctor you trust, or with one of these lines: they are for every age. We kept nothing.';
    this.lines = lines;
  }
}
