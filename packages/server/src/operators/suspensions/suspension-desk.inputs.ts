import { Field, InputType, registerEnumType } from 'type-graphql';
import { HidingReason } from '../../listing/hiding/hiding-reasons.js';
import type { SuspensionDecision as Decision } from '../../suspending/suspension.policy.js';

export const SuspensionDecision = {
  CONFIRM: 'CONFIRM',
  KEEP: 'KEEP',
  END: 'END',
} as const satisfies { [Each in Decision]: Each };
registerEnumType(SuspensionDecision, {
  name: 'SuspensionDecision',
  description: 'What an operator decides about a suspension.',
  valuesConfig: {
    CONFIRM: { description: 'A second operator reviewed it: it stays, and what was promised is called off.' },
    KEEP: { description: 'The appeal changes nothing.' },
    END: { description: 'The account is open again.' },
  },
});

@InputType({ description: 'Whom an operator suspends, and why.' })
export class SuspendAccountInput {
  @Field({ description: 'An email address, or the address of a listing that answers to the account.' })
  of: string;

  @Field(() => HidingReason, { nullable: true, description: 'Why; any but that they asked for it.' })
  reason?: HidingReason | null;

  @Field({ description: 'What shows it, for the other operators: at most 2000 characters. Stored encrypted.' })
  note: string;
}

@InputType({ description: 'What an operator decides about a suspension.' })
export class DecideSuspensionInput {
  @Field({ description: 'Which.' })
  key: string;

  @Field(() => SuspensionDecision, { description: 'What is decided.' })
  decision: Decision;

  @Field(() => String, {
    nullable: true,
    description: 'For the suspended person to read, at most 2000 characters; needed where they wrote and it stays.',
  })
  reply?: string | null;
}
