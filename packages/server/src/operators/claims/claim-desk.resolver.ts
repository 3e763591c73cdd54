import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import { ClaimQueue } from './claim-decisions.js';
import {
  ConfirmClaimLookUpInput,
  DecideClaimDisputeInput,
  RecordClaimLookUpInput,
  RefuseClaimInput,
} from './claim-desk.inputs.js';
import {
  DeskClaim,
  DeskClaimant,
  DeskClaimContact,
  DeskClaimConnection,
  DeskClaimDispute,
  DeskClaimLookUp,
  DeskClaimResult,
  DeskOtherClaim,
  DeskRegistryEntry,
} from './claim-desk.results.js';
import type { ClaimDesk } from './claim-desk.service.js';
import type { ClaimEvidence } from './claim-evidence.js';

/** Claims and what is said against them, on the operators' desk. */
@Resolver(() => OperatorDesk)
export class ClaimDeskResolver {
  constructor(private readonly desk: ClaimDesk) {}

  @FieldResolver(() => DeskClaimConnection, { description: 'Waiting claims, longest-waiting first.' })
  claims(
    @Root() { operator }: OperatorDesk,
    @Arg('queue', () => ClaimQueue, { description: 'For what they wait.' }) queue: ClaimQueue,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<DeskClaimConnection> {
    return this.desk.list(operator, queue, { first, after });
  }

  @FieldResolver(() => DeskClaim, { nullable: true, description: 'One claim, open or not; null when it is not there.' })
  claim(
    @Root() { operator }: OperatorDesk,
    @Arg('key', { description: 'Which.' }) key: string,
  ): Promise<DeskClaim | null> {
    return this.desk.find(operator, key);
  }

  @Mutation(() => DeskClaimResult, {
    description: 'An operator records what an official source says. Another confirms.',
  })
  recordClaimLookUp(
    @Arg('input', () => RecordClaimLookUpInput, { description: 'What was seen.' }) input: RecordClaimLookUpInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DeskClaimResult> {
    return this.desk.recordLookUp(actor, input);
  }

  @Mutation(() => DeskClaimResult, { description: 'Another operator confirms it. Never the one who recorded it.' })
  confirmClaimLookUp(
    @Arg('input', () => ConfirmClaimLookUpInput, { description: 'Which claim.' }) input: ConfirmClaimLookUpInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DeskClaimResult> {
    return this.desk.confirm(actor, input);
  }

  @Mutation(() => DeskClaimResult, { description: 'An operator ends a claim: nothing changes.' })
  refuseListingClaim(
    @Arg('input', () => RefuseClaimInput, { description: 'Which, and why.' }) input: RefuseClaimInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DeskClaimResult> {
    return this.desk.refuse(actor, input);
  }

  @Mutation(() => DeskClaimResult, {
    description: 'What becomes of a disputed claim, once two operators say the same.',
  })
  decideClaimDispute(
    @Arg('input', () => DecideClaimDisputeInput, { description: 'What, and why.' }) input: DecideClaimDisputeInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DeskClaimResult> {
    return this.desk.decideDispute(actor, input);
  }
}

/** What a claim holds. Only operators come by one. */
@Resolver(() => DeskClaim)
export class DeskClaimFieldsResolver {
  constructor(private readonly evidence: ClaimEvidence) {}

  @FieldResolver(() => DeskClaimant, { description: 'Who claims; reading it is written to the audit log.' })
  claimant(@Root() claim: DeskClaim, @Ctx() context: RequestContext): Promise<DeskClaimant> {
    return this.evidence.claimant(context, claim);
  }

  @FieldResolver(() => DeskRegistryEntry, {
    nullable: true,
    description: 'What the registry lists now; null if nothing anymore.',
  })
  entry(@Root() claim: DeskClaim): Promise<DeskRegistryEntry | null> {
    return this.evidence.entry(claim);
  }

  @FieldResolver(() => DeskClaimLookUp, {
    nullable: true,
    description: 'What an operator found; null: none looked yet.',
  })
  lookUp(@Root() claim: DeskClaim, @Ctx() context: RequestContext): Promise<DeskClaimLookUp | null> {
    return this.evidence.lookUp(context, claim);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The email address of the operator who confirmed it; null if no one did.',
  })
  confirmedBy(@Root() claim: DeskClaim): Promise<string | null> {
    return this.evidence.confirmedBy(claim);
  }

  @FieldResolver(() => [DeskClaimContact], { description: 'Who could lose something, and whether they were told.' })
  contacts(@Root() claim: DeskClaim, @Ctx() context: RequestContext): Promise<DeskClaimContact[]> {
    return this.evidence.contacts(context, claim);
  }

  @FieldResolver(() => [DeskClaimDispute], { description: 'What was said against it, newest first.' })
  disputes(@Root() claim: DeskClaim, @Ctx() context: RequestContext): Promise<DeskClaimDispute[]> {
    return this.evidence.disputes(context, claim);
  }

  @FieldResolver(() => [DeskOtherClaim], { description: 'Other claims on the entry, newest first; at most 20.' })
  others(@Root() claim: DeskClaim): Promise<DeskOtherClaim[]> {
    return this.evidence.others(claim);
  }
}
