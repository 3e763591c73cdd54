import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import { DecideSuspensionInput, SuspendAccountInput } from './suspension-desk.inputs.js';
import {
  DeskAccount,
  DeskSuspension,
  DeskSuspensionConnection,
  DeskSuspensionResult,
  SuspensionQueue,
} from './suspension-desk.results.js';
import type { SuspensionDesk } from './suspension-desk.service.js';

/** Suspended accounts, on the operators' desk. */
@Resolver(() => OperatorDesk)
export class SuspensionDeskResolver {
  constructor(private readonly desk: SuspensionDesk) {}

  @FieldResolver(() => DeskSuspensionConnection, { description: 'Suspensions, oldest first.' })
  suspensions(
    @Root() { operator }: OperatorDesk,
    @Arg('queue', () => SuspensionQueue, { description: 'Which.' })
    queue: SuspensionQueue,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<DeskSuspensionConnection> {
    return this.desk.list(operator, queue, { first, after });
  }

  @FieldResolver(() => DeskSuspension, { nullable: true, description: 'One of them; null when it is not there.' })
  suspension(
    @Root() { operator }: OperatorDesk,
    @Arg('key', { description: 'Which.' }) key: string,
  ): Promise<DeskSuspension | null> {
    return this.desk.find(operator, key);
  }

  @FieldResolver(() => DeskAccount, {
    nullable: true,
    description: 'An account by its email address or by the address of one of its listings; null: there is none.',
  })
  accountOf(
    @Root() { operator }: OperatorDesk,
    @Arg('of', { description: 'Either address.' }) of: string,
  ): Promise<DeskAccount | null> {
    return this.desk.lookUp(operator, of);
  }

  @Mutation(() => DeskSuspensionResult, {
    description: 'An operator closes an account, except for its holder’s own care; another confirms within 72 hours.',
  })
  suspendAccount(
    @Arg('input', () => SuspendAccountInput, { description: 'Whose, and why.' }) input: SuspendAccountInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DeskSuspensionResult> {
    return this.desk.suspend(actor, input);
  }

  @Mutation(() => DeskSuspensionResult, { description: 'An operator confirms, upholds or ends a suspension.' })
  decideSuspension(
    @Arg('input', () => DecideSuspensionInput, { description: 'Which, and what.' }) input: DecideSuspensionInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DeskSuspensionResult> {
    return this.desk.decide(actor, input);
  }
}
