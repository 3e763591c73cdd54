import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import { DeskStaleConnection, DeskStaleResult, RemindOfFreshnessInput } from './stale-desk.results.js';
import type { StaleDesk } from './stale-desk.service.js';

/** Listings that nobody confirmed in time, on the operators' desk. */
@Resolver(() => OperatorDesk)
export class StaleDeskResolver {
  constructor(private readonly desk: StaleDesk) {}

  @FieldResolver(() => DeskStaleConnection, { description: 'Stale listings, the one that sank longest ago first.' })
  staleListings(
    @Root() { operator }: OperatorDesk,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<DeskStaleConnection> {
    return this.desk.list(operator, { first, after });
  }

  @Mutation(() => DeskStaleResult, {
    description: 'An operator writes to the person who manages a stale listing: once in seven days.',
  })
  remindOfFreshness(
    @Arg('input', () => RemindOfFreshnessInput, { description: 'Which.' }) { key }: RemindOfFreshnessInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DeskStaleResult> {
    return this.desk.remind(actor, key);
  }
}
