import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { keyOf } from '../../platform/graphql/global-id.js';
import type { RequestContext } from '../../platform/request-context.js';
import { OperatorDesk } from '../desk.results.js';
import type { ReportDesk } from './report-desk.service.js';
import { DecideListingReportInput } from './report.inputs.js';
import {
  DecideListingReportResult,
  ListingReport,
  ListingReportConnection,
  ListingReportEvent,
  ListingReportWords,
} from './report.results.js';

/** Reports of something wrong, on the operators' desk. */
@Resolver(() => OperatorDesk)
export class ReportDeskResolver {
  constructor(private readonly desk: ReportDesk) {}

  @FieldResolver(() => ListingReportConnection, {
    description: 'Reports, longest-waiting first.',
  })
  reports(
    @Arg('isOpen', () => Boolean, { description: 'Those that are waiting, or those that are closed.' }) isOpen: boolean,
    @Arg('first', () => Int, { description: 'How many: 1 to 50.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'A cursor of this list.' }) after: string | null,
  ): Promise<ListingReportConnection> {
    return this.desk.list(isOpen, { first, after });
  }

  @FieldResolver(() => ListingReport, { nullable: true, description: 'One report; null when it is not there.' })
  async report(
    @Root() { operator }: OperatorDesk,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<ListingReport | null> {
    const key = keyOf('ListingReport', id);
    return key === null ? null : ((await this.desk.findMany(operator, [key]))[0] ?? null);
  }

  @Mutation(() => DecideListingReportResult, { description: 'An operator decides about a report, with a reason.' })
  decideListingReport(
    @Arg('input', () => DecideListingReportInput, { description: 'What, and why.' }) input: DecideListingReportInput,
    @Ctx() { actor }: RequestContext,
  ): Promise<DecideListingReportResult> {
    return this.desk.decide(actor, input);
  }
}

/** What a report holds. Only operators come by one. */
@Resolver(() => ListingReport)
export class ListingReportWordsResolver {
  constructor(private readonly desk: ReportDesk) {}

  @FieldResolver(() => ListingReportWords, {
    nullable: true,
    description: 'What someone wrote; reading it is written to the audit log. Null once it is erased.',
  })
  words(@Root() report: ListingReport, @Ctx() { actor }: RequestContext): Promise<ListingReportWords | null> {
    return this.desk.read(actor, report);
  }

  @FieldResolver(() => [ListingReportEvent], { description: 'What operators decided so far, newest first.' })
  history(@Root() report: ListingReport): Promise<ListingReportEvent[]> {
    return this.desk.history(report);
  }
}
