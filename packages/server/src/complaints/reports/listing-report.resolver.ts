import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request-context.js';
import { ReportListingInput } from './listing-report.inputs.js';
import { ReportListingResult } from './listing-report.results.js';
import { ListingReports } from './listing-report.service.js';

/** Anyone may tell the operators that something on a listing is wrong. */
@Resolver()
export class ListingReportResolver {
  constructor(private readonly reports: ListingReports) {}

  @Mutation(() => ReportListingResult, { description: 'Tells the operators that something on a listing is wrong.' })
  reportListing(
    @Arg('input', () => ReportListingInput, { description: 'What is wrong, and on whose listing.' })
    input: ReportListingInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportListingResult> {
    return this.reports.report(input, context);
  }
}
