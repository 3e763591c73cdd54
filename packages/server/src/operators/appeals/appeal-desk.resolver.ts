import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import { ListingReport } from '../reports/report.results.js';
import type { AppealDesk } from './appeal-desk.service.js';
import { DecideAppealInput } from './appeal.inputs.js';
import {
  DecideAppealResult,
  DeskAppeal,
  DeskAppealConnection,
  DeskAppealEvent,
  DeskHiddenText,
} from './appeal.results.js';

/** Appeals against hiding, on the operators' desk. */
@Resolver(() => OperatorDesk)
export class AppealDeskResolver {
  constructor(private readonly desk: AppealDesk) {}

  @FieldResolver(() => DeskAppealConnection, { description: 'Waiting appeals, longest-waiting first.' })
  appeals(
    @Root() { operator }: OperatorDesk,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<DeskAppealConnection> {
    return this.desk.list(operator, { first, after });
  }

  @FieldResolver(() => DeskAppeal, {
    nullable: true,
    description: 'One appeal, answered or not; null when it is not there.',
  })
  appeal(
    @Root() { operator }: OperatorDesk,
    @Arg('key', { description: 'Which.' }) key: string,
  ): Promise<DeskAppeal | null> {
    return this.desk.find(operator, key);
  }

  @Mutation(() => DecideAppealResult, {
    description:
      'An operator shows a listing again, or says why not. Never the one who hid it, or the one who manages it.',
  })
  decideAppeal(
    @Arg('input', () => DecideAppealInput, { description: 'What, and why.' }) input: DecideAppealInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DecideAppealResult> {
    return this.desk.decide(actor, input);
  }
}

/** What an appeal holds. Only operators come by one. */
@Resolver(() => DeskAppeal)
export class DeskAppealFieldsResolver {
  constructor(private readonly desk: AppealDesk) {}

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the practitioner wrote; reading it is written to the audit log.',
  })
  words(@Root() appeal: DeskAppeal, @Ctx() { actor }: RequestContext): Promise<string | null> {
    return this.desk.read(actor, appeal);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The address of the operator who hid it; null: not known, or their account is gone.',
  })
  hiddenBy(@Root() appeal: DeskAppeal): Promise<string | null> {
    return this.desk.hiddenBy(appeal);
  }

  @FieldResolver(() => [DeskHiddenText], { description: 'What everyone would read if it were shown now.' })
  texts(@Root() appeal: DeskAppeal): Promise<DeskHiddenText[]> {
    return this.desk.texts(appeal);
  }

  @FieldResolver(() => [ListingReport], { description: 'Reports about the listing, newest first; at most 20.' })
  reports(@Root() appeal: DeskAppeal, @Ctx() { actor }: RequestContext): Promise<ListingReport[]> {
    return this.desk.reportsAbout(actor, appeal);
  }

  @FieldResolver(() => [DeskAppealEvent], {
    description: 'Every appeal about this listing, newest first; at most 50.',
  })
  history(@Root() appeal: DeskAppeal): Promise<DeskAppealEvent[]> {
    return this.desk.history(appeal);
  }
}
