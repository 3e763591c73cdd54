import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import { DeskHiddenConnection, ShowHiddenListingInput, ShowHiddenListingResult } from './hidden-listings.results.js';
import type { HiddenListings } from './hidden-listings.service.js';

/** Listings that operators hid, on the operators' desk. */
@Resolver(() => OperatorDesk)
export class HiddenListingsResolver {
  constructor(private readonly hidden: HiddenListings) {}

  @FieldResolver(() => DeskHiddenConnection, { description: 'Listings that operators hid, the last first.' })
  hiddenListings(
    @Root() { operator }: OperatorDesk,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<DeskHiddenConnection> {
    return this.hidden.list(operator, { first, after });
  }

  @Mutation(() => ShowHiddenListingResult, {
    description: 'An operator shows again what was hidden, as it was. Its practitioner is told.',
  })
  showHiddenListing(
    @Arg('input', () => ShowHiddenListingInput, { description: 'Which, and why.' }) input: ShowHiddenListingInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<ShowHiddenListingResult> {
    return this.hidden.show(actor, input);
  }
}
