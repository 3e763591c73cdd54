import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { KeepMorningMailInput, KeepMorningMailResult, MorningMail } from './mornings.results.js';
import type { MorningWishes } from './morning-wishes.js';

/** Whether a practitioner wants mail in the morning. */
@Resolver()
export class MorningsResolver {
  constructor(private readonly wishes: MorningWishes) {}

  @Query(() => MorningMail, {
    nullable: true,
    description:
      'Whether the morning email is wanted; null unless the caller manages these hours and has signed in with both steps.',
  })
  morningMail(
    @Arg('slug', () => String, { description: "A listing's slug." }) slug: string,
    @Ctx() { actor }: RequestContext,
  ): Promise<MorningMail | null> {
    return this.wishes.find(actor, slug);
  }

  @Mutation(() => KeepMorningMailResult, { description: 'Switches the morning email on or off.' })
  keepMorningMail(
    @Arg('input', () => KeepMorningMailInput, { description: 'For which listing, and whether it is wanted.' })
    input: KeepMorningMailInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<KeepMorningMailResult> {
    return this.wishes.keep(actor, input);
  }
}
