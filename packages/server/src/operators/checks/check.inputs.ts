import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { HidingReason } from '../../listing/hiding/hiding-reasons.js';
import { CheckFinding } from './check.results.js';

@InputType({ description: 'What was checked, where, and what was found.' })
export class RecordCheckInput {
  @Field({ description: 'Which check: its key.' })
  key: string;

  @Field(() => CheckFinding, { nullable: true, description: 'What was found.' })
  finding?: CheckFinding | null;

  @Field({ description: 'Where it was checked, as patients read it; 3 to 200 characters.' })
  source: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why there, if it is not one of the registers on file for it; 3 to 500 characters. For operators.',
  })
  sourceWhy?: string | null;

  @Field({ description: 'What exactly was seen there: number, status, dates; 3 to 1000 characters.' })
  found: string;

  @Field(() => DateScalar, { description: 'The day it was checked: today, or up to 14 days ago.' })
  checkedOn: string;

  @Field(() => DateScalar, { description: 'The last day it counts without being checked again.' })
  recheckBy: string;

  @Field(() => String, {
    nullable: true,
    description: 'The evidence, copied from the source; at most 20000 characters. Kept encrypted, and hashed.',
  })
  evidence?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Instead of it, the SHA-256 of a file that is kept elsewhere: 64 hexadecimal digits.',
  })
  evidenceSha256?: string | null;
}

@InputType({ description: 'Which listing is hidden because of a check, and why.' })
export class HideCheckedListingInput {
  @Field({ description: 'Which check: its key.' })
  key: string;

  @Field(() => HidingReason, { nullable: true, description: 'Why; its practitioner is told.' })
  reason?: HidingReason | null;
}
