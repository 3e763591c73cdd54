import { Field, InputType } from 'type-graphql';
import { JurisdictionScalar } from '../../platform/graphql/scalars.js';
import { ClaimDisputeDecision, ClaimDisputeReason, ClaimRefusal } from './claim-decisions.js';

@InputType({ description: 'What an official source says about a licence, for a claim.' })
export class RecordClaimLookUpInput {
  @Field({ description: 'Which claim: its key.' })
  key: string;

  @Field(() => JurisdictionScalar, { description: 'Whose licence it is.' })
  jurisdiction: string;

  @Field({ description: 'Its number there; 1 to 40 characters.' })
  licenseNumber: string;

  @Field({ description: 'Where it was checked; 3 to 200 characters.' })
  source: string;

  @Field({ description: 'What exactly was seen: name, status, dates; 3 to 1000 characters. Stored encrypted.' })
  found: string;

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

  @Field(() => String, {
    nullable: true,
    description: 'An email address that an official source gives. Needed where none on file was used.',
  })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Which source gives it; 3 to 200 characters.' })
  addressSource?: string | null;
}

@InputType({ description: 'That another operator found the same.' })
export class ConfirmClaimLookUpInput {
  @Field({ description: 'Which claim: its key.' })
  key: string;

  @Field({ description: 'The digest of what was read: if any part has changed since, nothing is confirmed.' })
  digest: string;
}

@InputType({ description: 'That a claim is refused, and why.' })
export class RefuseClaimInput {
  @Field({ description: 'Which claim: its key.' })
  key: string;

  @Field(() => ClaimRefusal, { nullable: true, description: 'Why; the claimant reads it.' })
  reason?: ClaimRefusal | null;
}

@InputType({ description: 'What an operator decides when someone said no. It happens once two decide the same.' })
export class DecideClaimDisputeInput {
  @Field({ description: 'Which claim: its key.' })
  key: string;

  @Field(() => ClaimDisputeDecision, { description: 'What.' })
  decision: ClaimDisputeDecision;

  @Field(() => ClaimDisputeReason, { nullable: true, description: 'Why; one of those that fit the decision.' })
  reason?: ClaimDisputeReason | null;
}
