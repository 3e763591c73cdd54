import { Field, ID, InputType } from 'type-graphql';
import { ReportDecision, ReportReason } from './report-decisions.js';

@InputType({ description: 'What an operator decides about a report, and why.' })
export class DecideListingReportInput {
  @Field(() => ID, { description: 'Which report.' })
  reportId: string;

  @Field(() => ReportDecision, { description: 'What is decided.' })
  decision: ReportDecision;

  @Field(() => ReportReason, { nullable: true, description: 'Why; one of those that fit the decision.' })
  reason?: ReportReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'For the other operators, at most 2000 characters. Stored encrypted, and erased with the report.',
  })
  note?: string | null;
}
