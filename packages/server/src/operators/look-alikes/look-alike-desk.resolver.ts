import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import type { LookAlikeDesk } from './look-alike-desk.service.js';
import {
  DecideLookAlikeInput,
  DecideLookAlikeResult,
  DeskAlikeCase,
  DeskLookAlike,
  DeskLookAlikeConnection,
  DeskLookAlikeEvent,
} from './look-alike.results.js';

/** What could be taken for one another, on the operators' desk. */
@Resolver(() => OperatorDesk)
export class LookAlikeDeskResolver {
  constructor(private readonly desk: LookAlikeDesk) {}

  @FieldResolver(() => DeskLookAlikeConnection, { description: 'What looks alike, longest-waiting first.' })
  lookAlikes(
    @Root() { operator }: OperatorDesk,
    @Arg('isOpen', () => Boolean, { description: 'Those that are waiting, or those that are two people.' })
    isOpen: boolean,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<DeskLookAlikeConnection> {
    return this.desk.list(operator, isOpen, { first, after });
  }

  @FieldResolver(() => DeskLookAlike, { nullable: true, description: 'Two that look alike; null when not there.' })
  lookAlike(
    @Root() { operator }: OperatorDesk,
    @Arg('key', { description: 'Which.' }) key: string,
  ): Promise<DeskLookAlike | null> {
    return this.desk.find(operator, key);
  }

  @Mutation(() => DecideLookAlikeResult, {
    description: 'An operator decides about two that look alike, with a reason. Not about a listing of their own.',
  })
  decideLookAlike(
    @Arg('input', () => DecideLookAlikeInput, { description: 'What, and why.' }) input: DecideLookAlikeInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DecideLookAlikeResult> {
    return this.desk.decide(actor, input);
  }
}

/** What both say. Only operators come by one. */
@Resolver(() => DeskLookAlike)
export class DeskLookAlikeFieldsResolver {
  constructor(private readonly desk: LookAlikeDesk) {}

  @FieldResolver(() => DeskAlikeCase, {
    description: 'Both side by side; reading it is written to the audit log.',
  })
  case(@Root() item: DeskLookAlike, @Ctx() { actor }: RequestContext): Promise<DeskAlikeCase> {
    return this.desk.open(actor, item);
  }

  @FieldResolver(() => [DeskLookAlikeEvent], { description: 'What operators decided so far, newest first.' })
  history(@Root() item: DeskLookAlike): Promise<DeskLookAlikeEvent[]> {
    return this.desk.history(item);
  }
}
