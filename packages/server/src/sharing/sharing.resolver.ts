import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../platform/request-context.js';
import { GiveShareInput, ShareInput } from './share.inputs.js';
import { EndShareResult, GiveShareResult, GivenShare, HeldShare, TakeShareResult } from './share.results.js';
import type { SharingService } from './sharing.service.js';

/** Who may do what for a practitioner. */
@Resolver()
export class SharingResolver {
  constructor(private readonly sharing: SharingService) {}

  @Query(() => [GivenShare], {
    nullable: true,
    description:
      'Who may do what for a listing, newest first; null unless the asker manages it and has signed in with both steps.',
  })
  givenShares(
    @Arg('slug', () => String, { description: "A listing's slug." }) slug: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<GivenShare[] | null> {
    return this.sharing.listGiven(actor, slug);
  }

  @Query(() => [HeldShare], {
    description:
      'What the asker may do for others, and what was offered to their address; empty before both steps are shown.',
  })
  heldShares(@Ctx() { actor }: RequestContext): Promise<HeldShare[]> {
    return this.sharing.listHeld(actor);
  }

  @Mutation(() => GiveShareResult, { description: 'Keeper: asks someone, by email, to do something for them.' })
  giveShare(
    @Arg('input', () => GiveShareInput, { description: 'Whom, and what.' }) input: GiveShareInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<GiveShareResult> {
    return this.sharing.give(actor, input);
  }

  @Mutation(() => EndShareResult, { description: 'Keeper: ends it at once, whether or not it was accepted.' })
  revokeShare(
    @Arg('input', () => ShareInput, { description: 'Which.' }) input: ShareInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<EndShareResult> {
    return this.sharing.revoke(actor, input.shareId);
  }

  @Mutation(() => TakeShareResult, {
    description: 'The person it was offered to, signed in with that address and with a second step: accepts it.',
  })
  takeShare(
    @Arg('input', () => ShareInput, { description: 'Which.' }) input: ShareInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<TakeShareResult> {
    return this.sharing.take(actor, input.shareId);
  }

  @Mutation(() => EndShareResult, { description: 'The person who holds it, or to whom it was offered: gives it up.' })
  giveShareBack(
    @Arg('input', () => ShareInput, { description: 'Which.' }) input: ShareInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<EndShareResult> {
    return this.sharing.giveBack(actor, input.shareId);
  }
}
