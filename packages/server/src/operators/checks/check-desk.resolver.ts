import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import type { CheckDesk } from './check-desk.service.js';
import { DeskCheckKind } from './check-kinds.js';
import { HideCheckedListingInput, RecordCheckInput } from './check.inputs.js';
import {
  CheckRegister,
  DeskCheck,
  DeskCheckConnection,
  DeskCheckRecord,
  HideCheckedListingResult,
  RecordCheckResult,
} from './check.results.js';

/** What operators look up, on their desk. */
@Resolver(() => OperatorDesk)
export class CheckDeskResolver {
  constructor(private readonly desk: CheckDesk) {}

  @FieldResolver(() => DeskCheckConnection, {
    description: 'What is waiting to be checked: never checked, lapsed, or lapsing within 30 days.',
  })
  checks(
    @Root() { operator }: OperatorDesk,
    @Arg('kind', () => DeskCheckKind, { description: 'What is checked.' }) kind: DeskCheckKind,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<DeskCheckConnection> {
    return this.desk.list(operator, kind, { first, after });
  }

  @FieldResolver(() => DeskCheck, { nullable: true, description: 'One check, due or not; null when it is not there.' })
  check(
    @Root() { operator }: OperatorDesk,
    @Arg('key', { description: 'Which.' }) key: string,
  ): Promise<DeskCheck | null> {
    return this.desk.find(operator, key);
  }

  @Mutation(() => RecordCheckResult, { description: 'Records what was checked, where, and what was found.' })
  recordCheck(
    @Arg('input', () => RecordCheckInput, { description: 'What was found.' }) input: RecordCheckInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<RecordCheckResult> {
    return this.desk.record(actor, input);
  }

  @Mutation(() => HideCheckedListingResult, {
    description: 'Hides the listing of a check that does not match. Its practitioner is told why.',
  })
  hideCheckedListing(
    @Arg('input', () => HideCheckedListingInput, { description: 'Which, and why.' }) input: HideCheckedListingInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<HideCheckedListingResult> {
    return this.desk.hideListing(actor, input);
  }
}

/** Where one thing is looked up, and every look-up of it. Only operators come by one. */
@Resolver(() => DeskCheck)
export class DeskCheckHistoryResolver {
  constructor(private readonly desk: CheckDesk) {}

  @FieldResolver(() => [CheckRegister], {
    description: 'Where to check it, those of its own state first; empty if none is on file.',
  })
  registers(@Root() check: DeskCheck): Promise<CheckRegister[]> {
    return this.desk.registers(check);
  }

  @FieldResolver(() => [DeskCheckRecord], { description: 'Every check that was made, newest first.' })
  history(@Root() check: DeskCheck, @Ctx() context: RequestContext): Promise<DeskCheckRecord[]> {
    return this.desk.history(context, check);
  }
}
