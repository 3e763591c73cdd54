import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import { DecidePartnerInput, PartnerQueue } from './partner-desk.inputs.js';
import { DecidePartnerResult, DeskPartnerConnection } from './partner-desk.results.js';
import type { PartnerDesk } from './partner-desk.service.js';

/** Partners who ask for live keys or other words, on the operators' desk. */
@Resolver(() => OperatorDesk)
export class PartnerDeskResolver {
  constructor(private readonly desk: PartnerDesk) {}

  @FieldResolver(() => DeskPartnerConnection, {
    description:
      'Partners, the one that asked longest ago first; among those who were refused or ended, the latest decision first.',
  })
  partners(
    @Root() { operator }: OperatorDesk,
    @Arg('queue', () => PartnerQueue, { description: 'Which.' })
    queue: PartnerQueue,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<DeskPartnerConnection> {
    return this.desk.list(operator, queue, { first, after });
  }

  @Mutation(() => DecidePartnerResult, {
    description: 'An operator decides about a partner’s live keys, or about a change it asked for.',
  })
  decidePartner(
    @Arg('input', () => DecidePartnerInput, { description: 'Whose, and what.' }) input: DecidePartnerInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DecidePartnerResult> {
    return this.desk.decide(actor, input);
  }
}
