import { createUnionType, Field, ObjectType } from 'type-graphql';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { Node } from '../../platform/graphql/node.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import { decisionsOn, ReportDecision, ReportReason } from './report-decisions.js';
import type { ReportRow } from './report.repository.js';

@ObjectType({
  implements: Node,
  description: 'Someone said that something on a listing is wrong. Only for operators.',
})
export class ListingReport extends Node {
  readonly __typename = 'ListingReport';
  readonly key: string;

  @Field(() => DateTimeScalar, { description: 'When it came.' })
  receivedAt: string;

  @Field({ description: 'Whether it is waiting for someone.' })
  isOpen: boolean;

  @Field(() => DateScalar, { description: 'The day on which all of it is erased.' })
  erasedOn: string;

  @Field({ description: 'Whose listing: the name it shows.' })
  listingName: string;

  @Field({ description: "The listing's slug." })
  listingSlug: string;

  @Field({ description: 'Whether an operator hid the listing.' })
  isListingHidden: boolean;

  @Field({ description: 'Whether the words spoke of danger, and they said that they are safe.' })
  saidSafe: boolean;

  @Field(() => [ReportDecision], { description: 'What may be decided now, the next thing to do first.' })
  decisions: ReportDecision[];

  constructor(row: ReportRow) {
    super();
    this.key = row.id;
    this.id = toGlobalId('ListingReport', row.id);
    this.receivedAt = row.receivedAt;
    this.isOpen = row.isOpen;
    this.erasedOn = row.erasedOn;
    this.listingName = row.listingName;
    this.listingSlug = row.listingSlug;
    this.isListingHidden = row.isHidden;
    this.saidSafe = row.saidSafe;
    this.decisions = decisionsOn(row);
  }
}

@ObjectType({ description: 'What someone wrote. Reading it is written to the audit log.' })
export class ListingReportWords {
  @Field({ description: 'What is wrong, as it was typed.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'How to reach who wrote it; null when they did not say.' })
  contact: string | null;

  constructor(text: string, contact: string | null) {
    this.text = text;
    this.contact = contact;
  }
}

@ObjectType({ description: 'What an operator decided about a report.' })
export class ListingReportEvent {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;

  @Field(() => String, { nullable: true, description: "The operator's address; null once their account is gone." })
  by: string | null;

  @Field(() => ReportDecision, { description: 'What was decided.' })
  decision: ReportDecision;

  @Field(() => ReportReason, { nullable: true, description: 'Why.' })
  reason: ReportReason | null;

  @Field(() => String, { nullable: true, description: 'What they wrote for the other operators; null: nothing.' })
  note: string | null;

  constructor(given: ListingReportEvent) {
    this.at = given.at;
    this.by = given.by;
    this.decision = given.decision;
    this.reason = given.reason;
    this.note = given.note;
  }
}

@ObjectType({ description: 'A page of reports, longest-waiting first.' })
export class ListingReportConnection {
  @Field(() => [ListingReport], { description: 'The reports of this page.' })
  nodes: ListingReport[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

export const DecideListingReportResult = createUnionType({
  name: 'DecideListingReportResult',
  description: 'The report after the decision, or what prevented it.',
  types: () => [ListingReport, ChangedMeanwhile, YourOwnListing, InvalidInput, NotFound] as const,
});
export type DecideListingReportResult = ListingReport | ChangedMeanwhile | YourOwnListing | InvalidInput | NotFound;
