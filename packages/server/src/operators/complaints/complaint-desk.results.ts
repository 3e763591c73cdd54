import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { ComplaintKind, ComplaintOutcome, ComplaintStep, ComplaintTeller } from '../../complaints/complaint-words.js';
import type { StoredComplaint } from '../../complaints/complaint.repository.js';
import { HidingReason } from '../../listing/hiding/hiding-reasons.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { VerificationState, VerificationSubject } from '../../verification/words.js';
import { ChangedMeanwhile } from '../desk.results.js';
import { ComplaintReason } from './complaint-decisions.js';

@ObjectType({ description: 'What someone told the operators. Only for operators, and not for the person it is about.' })
export class DeskComplaint {
  readonly __typename = 'DeskComplaint';

  @Field(() => ID, { description: 'Its key.' })
  key: string;

  @Field(() => ComplaintKind, { description: 'Of what.' })
  kind: ComplaintKind;

  @Field(() => DateTimeScalar, { description: 'When it came.' })
  at: string;

  @Field(() => ComplaintTeller, { description: 'Who reported it.' })
  teller: ComplaintTeller;

  @Field(() => String, {
    nullable: true,
    description: 'The name on the page it is about; null: it was named in words, or is gone.',
  })
  subjectName: string | null;

  @Field(() => String, { nullable: true, description: 'Where that page is: "practitioners/slug".' })
  subjectPath: string | null;

  @Field({ description: 'Whether it is waiting for someone.' })
  isOpen: boolean;

  @Field({ description: 'Whether an operator took it on.' })
  isTaken: boolean;

  @Field({ description: 'Whether the operator who is looking took it on.' })
  isTakenByViewer: boolean;

  @Field({ description: 'Whether the words mentioned danger, and the person who told us then said they are safe.' })
  saidSafe: boolean;

  @Field({ description: 'Whether the person it is about may be told who reported it.' })
  mayBeNamed: boolean;

  @Field(() => ComplaintOutcome, { nullable: true, description: 'What came of it; null while it is open.' })
  outcome: ComplaintOutcome | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt: string | null;

  @Field({ description: 'Whether what was said is erased.' })
  isErased: boolean;

  @Field(() => DateScalar, { description: 'The day it will be erased, as things are now.' })
  erasedOn: string;

  @Field(() => Int, { description: 'Counts what happened to it.' })
  version: number;

  constructor(
    readonly stored: StoredComplaint,
    readonly operatorId: string,
  ) {
    const { kind, at, teller, subjectName, subjectPath, isOpen, saidSafe, mayBeNamed, outcome } = stored;
    this.key = toGlobalId('Complaint', stored.id);
    Object.assign(this, { kind, at, teller, subjectName, subjectPath, isOpen, saidSafe, mayBeNamed, outcome });
    this.isTaken = stored.takenBy !== null;
    this.isTakenByViewer = stored.takenBy === operatorId;
    this.closedAt = stored.closedAt;
    this.isErased = stored.isErased;
    this.erasedOn = stored.erasedOn;
    this.version = stored.version;
  }
}

@ObjectType({ description: 'What someone said. Reading it is written to the audit log.' })
export class DeskComplaintWords {
  @Field(() => String, {
    nullable: true,
    description: 'Whom it is about, in their words; null: they came from a page.',
  })
  about: string | null;

  @Field({ description: 'What happened, as it was typed.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'What to call them; null: they did not say.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'Where to write; no one has confirmed it.' })
  email: string | null;
}

@ObjectType({ description: 'What happened to a complaint.' })
export class DeskComplaintStep {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;

  @Field(() => ComplaintStep, { description: 'What.' })
  step: ComplaintStep;

  @Field(() => String, { nullable: true, description: 'The operator’s address; null: it was none, or it is gone.' })
  by: string | null;

  @Field(() => ComplaintReason, { nullable: true, description: 'Why; null where that needs no word.' })
  reason: ComplaintReason | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was reported elsewhere.' })
  onDate: string | null;

  @Field(() => String, { nullable: true, description: 'What was written; null: nothing, or it is erased.' })
  words: string | null;
}

@ObjectType({ description: 'A check that counts for the person a complaint is about.' })
export class DeskComplaintCheck {
  @Field(() => VerificationSubject, { description: 'Of what.' })
  subject: VerificationSubject;

  @Field(() => VerificationState, { description: 'How sure it is.' })
  state: VerificationState;

  @Field(() => DateScalar, { nullable: true, description: 'When it was checked.' })
  checkedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when that counts.' })
  recheckBy: string | null;
}

@ObjectType({ description: 'Another complaint about the same page.' })
export class DeskOtherComplaint {
  @Field(() => ID, { description: 'Its key.' })
  key: string;

  @Field(() => ComplaintKind, { description: 'Of what.' })
  kind: ComplaintKind;

  @Field(() => DateTimeScalar, { description: 'When it came.' })
  at: string;

  @Field(() => ComplaintOutcome, { nullable: true, description: 'What came of it; null while it is open.' })
  outcome: ComplaintOutcome | null;
}

@ObjectType({ description: 'That a listing was hidden, or shown again.' })
export class DeskHidingBefore {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;

  @Field({ description: 'Hidden, or shown again.' })
  isHidden: boolean;

  @Field(() => String, { nullable: true, description: 'Why: a word of the audit log.' })
  why: string | null;
}

@ObjectType({ description: 'What is known about the person a complaint is about.' })
export class DeskComplaintEvidence {
  @Field(() => String, { nullable: true, description: 'The state of the listing; null: it is about no listing.' })
  listingState: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is hidden.' })
  hiddenSince: string | null;

  @Field(() => HidingReason, { nullable: true, description: 'Why it is hidden.' })
  hiddenBecause: HidingReason | null;

  @Field(() => [DeskComplaintCheck], { description: 'Its checks.' })
  checks: DeskComplaintCheck[];

  @Field(() => [DeskOtherComplaint], { description: 'Other complaints about it, newest first; at most 20.' })
  others: DeskOtherComplaint[];

  @Field(() => [DeskHidingBefore], { description: 'When it was hidden and shown, newest first; at most 20.' })
  hidings: DeskHidingBefore[];
}

@ObjectType({
  description: 'A page of complaints: what went wrong in treatment first, then the one that has waited longest.',
})
export class DeskComplaintConnection {
  @Field(() => [DeskComplaint], { description: 'The complaints of this page.' })
  nodes: DeskComplaint[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

export const DecideComplaintResult = createUnionType({
  name: 'DecideComplaintResult',
  description: 'The complaint afterwards, or what prevented it.',
  types: () => [DeskComplaint, ChangedMeanwhile, InvalidInput, NotFound] as const,
});
export type DecideComplaintResult = DeskComplaint | ChangedMeanwhile | InvalidInput | NotFound;
