import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Viewer } from '../accounts/account.results.js';
import { JurisdictionScalar, TimeZoneScalar } from '../platform/graphql/scalars.js';
import type { RequestContext } from '../platform/request-context.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import type { ClaimDisputes } from './claim-disputes.js';
import { zoneOfClaimed } from './claim-zone.js';
import { BeginListingClaimInput, ListingClaimInput, ShowClaimCodeInput, TakeDownEntryInput } from './claim.inputs.js';
import {
  ListingClaim,
  ListingClaimResult,
  RegistryEntryFound,
  RegistryEntryMatches,
  TakeDownEntryResult,
} from './claim.results.js';
import type { Claims } from './claims.service.js';
import { ClaimDisputed, ClaimToDispute, DisputeClaimInput, DisputeClaimResult } from './dispute.results.js';
import type { RegistryEntriesToClaim } from './registry-entries.service.js';

/** What whoever is signed in finds and claims. */
@Resolver(() => Viewer)
export class ClaimResolver {
  constructor(
    private readonly claims: Claims,
    private readonly entries: RegistryEntriesToClaim,
  ) {}

  @FieldResolver(() => RegistryEntryMatches, {
    description: 'Entries of the registry by name. They appear in no other search.',
  })
  registryEntries(
    @Arg('familyName', { description: 'Whole, as it is now or was before.' }) familyName: string,
    @Arg('givenName', () => String, { nullable: true, description: 'How it begins.' }) givenName: string | null,
    @Arg('region', () => JurisdictionScalar, { nullable: true, description: 'Where they practise.' })
    region: string | null,
    @Ctx() { actor }: RequestContext,
  ): Promise<RegistryEntryMatches> {
    return this.entries.search(actor, { familyName, givenName, region });
  }

  @FieldResolver(() => RegistryEntryFound, { nullable: true, description: 'One entry; null: there is none.' })
  registryEntry(
    @Arg('npi', { description: 'Its number.' }) npi: string,
    @Arg('key', () => String, {
      nullable: true,
      description: 'Of the entry as it was found; null: by a claim of theirs.',
    })
    key: string | null,
    @Ctx() { actor }: RequestContext,
  ): Promise<RegistryEntryFound | null> {
    return this.entries.find(actor, { npi, key });
  }

  @FieldResolver(() => [ListingClaim], { description: 'Claims the asker made, the newest first; at most 50.' })
  listingClaims(@Ctx() { actor }: RequestContext): Promise<ListingClaim[]> {
    return this.claims.list(actor);
  }

  @FieldResolver(() => ListingClaim, { nullable: true, description: 'One of them; null: it is not there.' })
  listingClaim(
    @Arg('key', { description: 'Which.' }) key: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingClaim | null> {
    return this.claims.find(actor, key);
  }

  @Mutation(() => ListingClaimResult, {
    description: 'Says that an entry is about the asker. The answer is the same whether or not the address is on file.',
  })
  beginListingClaim(
    @Arg('input', () => BeginListingClaimInput, { description: 'Which entry.' }) input: BeginListingClaimInput,
    @Ctx() context: RequestContext,
  ): Promise<ListingClaimResult> {
    return this.claims.begin(context.actor, input, context);
  }

  @Mutation(() => ListingClaimResult, { description: 'Shows the code that was emailed.' })
  showClaimCode(
    @Arg('input', () => ShowClaimCodeInput, { description: 'Which claim, and the code.' }) input: ShowClaimCodeInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingClaimResult> {
    return this.claims.showCode(actor, input);
  }

  @Mutation(() => ListingClaimResult, { description: 'Has another code emailed; the one before stops working.' })
  resendClaimCode(
    @Arg('input', () => ListingClaimInput, { description: 'Which claim.' }) { key }: ListingClaimInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingClaimResult> {
    return this.claims.sendCode(actor, key);
  }

  @Mutation(() => ListingClaimResult, { description: 'Has operators find an address at an official source.' })
  askOperatorsForAddress(
    @Arg('input', () => ListingClaimInput, { description: 'Which claim.' }) { key }: ListingClaimInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingClaimResult> {
    return this.claims.askOperators(actor, key);
  }

  @Mutation(() => ListingClaimResult, { description: 'Withdraws a claim.' })
  withdrawListingClaim(
    @Arg('input', () => ListingClaimInput, { description: 'Which claim.' }) { key }: ListingClaimInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ListingClaimResult> {
    return this.claims.withdraw(actor, key);
  }

  @Mutation(() => TakeDownEntryResult, { description: 'Removes an entry that no one claims, for good.' })
  takeDownRegistryEntry(
    @Arg('input', () => TakeDownEntryInput, { description: 'Which entry.' }) input: TakeDownEntryInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<TakeDownEntryResult> {
    return this.entries.takeDown(actor, input);
  }
}

/** What whoever was told of a claim by mail sees and says, without an account. */
@Resolver(() => ClaimDisputed)
export class ClaimDisputeResolver {
  constructor(private readonly disputes: ClaimDisputes) {}

  @Query(() => ClaimToDispute, { nullable: true, description: 'What a link in an email is about; null: it is none.' })
  claimToDispute(@Arg('token', { description: 'Out of the link.' }) token: string): Promise<ClaimToDispute | null> {
    return this.disputes.find(token);
  }

  @Mutation(() => DisputeClaimResult, { description: 'Says no to a claim, by the link of an email: it is frozen.' })
  disputeListingClaim(
    @Arg('input', () => DisputeClaimInput, { description: 'Which one, and a note for the operators.' })
    { token, words }: DisputeClaimInput,
    @Ctx() context: RequestContext,
  ): Promise<DisputeClaimResult> {
    return this.disputes.dispute(token, words ?? null, context);
  }
}

/** By whose clock its times are told to whoever made it. */
@Resolver(() => ListingClaim)
export class ClaimZoneResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @FieldResolver(() => TimeZoneScalar, {
    description: 'The zone of where the entry practises: its times are told by it.',
  })
  timeZone(@Root() { npi }: ListingClaim): Promise<string> {
    return zoneOfClaimed(this.unitOfWork, npi);
  }
}
