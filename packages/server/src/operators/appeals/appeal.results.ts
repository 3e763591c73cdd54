import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import type { AppealState as State } from '../../listing/hiding/appeal.repository.js';
import { HidingReason } from '../../listing/hiding/hiding-reasons.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { ChangedMeanwhile, YourOwnDecision, YourOwnListing } from '../desk.results.js';
import { AppealReason, mayDecideAppeal } from './appeal-decisions.js';
import type { AppealRow } from './appeal-desk.repository.js';

const AppealState = {
  OPEN: 'OPEN',
  GRANTED: 'GRANTED',
  REFUSED: 'REFUSED',
  ENDED: 'ENDED',
} as const satisfies { [Each in State]: Each };
registerEnumType(AppealState, {
  name: 'AppealState',
  description: 'The outcome of an appeal.',
  valuesConfig: {
    OPEN: { description: 'It is waiting for an operator.' },
    GRANTED: { description: 'The listing was shown again.' },
    REFUSED: { description: 'The listing stayed hidden.' },
    ENDED: { description: 'The listing was shown again before an operator answered.' },
  },
});

@ObjectType({ description: 'A practitioner’s appeal against hiding. Only for operators.' })
export class DeskAppeal {
  readonly __typename = 'DeskAppeal';

  @Field({ description: 'Its key.' })
  key: string;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt: string;

  @Field(() => AppealState, { description: 'Whether it waits, or what was decided.' })
  state: State;

  @Field({ description: 'Whose listing: the name it has now.' })
  listingName: string;

  @Field({ description: 'Whether the listing is hidden now.' })
  isListingHidden: boolean;

  @Field(() => DateTimeScalar, { description: 'Since when it was hidden.' })
  hiddenSince: string;

  @Field(() => HidingReason, { description: 'Why it was hidden.' })
  hiddenBecause: HidingReason;

  @Field({ description: 'Whether the operator who is looking hid it: another one decides.' })
  isOwnDecision: boolean;

  @Field({ description: 'Whether the operator who is looking manages the listing: another one decides.' })
  isOwnListing: boolean;

  @Field({ description: 'Whether the operator who is looking may decide now.' })
  mayDecide: boolean;

  constructor(
    readonly row: AppealRow,
    operatorId: string,
  ) {
    this.key = toGlobalId('Appeal', row.id);
    this.sentAt = row.sentAt;
    this.state = row.state;
    this.listingName = row.listingName;
    this.isListingHidden = row.isHidden;
    this.hiddenSince = row.hiddenSince;
    this.hiddenBecause = row.hiddenBecause;
    this.isOwnDecision = row.hiddenBy === operatorId;
    this.isOwnListing = row.keeperId === operatorId;
    this.mayDecide = row.state === 'OPEN' && mayDecideAppeal(operatorId, row);
  }
}

@ObjectType({ description: 'One text of a hidden listing.' })
export class DeskHiddenText {
  @Field({ description: 'Where it is: "about", "offerings.0".' })
  where: string;

  @Field({ description: 'What everyone would read.' })
  text: string;
}

@ObjectType({ description: 'An appeal about this listing, and what came of it.' })
export class DeskAppealEvent {
  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  sentAt: Date;

  @Field(() => AppealState, { description: 'What came of it.' })
  state: State;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null while it waits.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: "The operator's address; null: none decided, or it is gone." })
  by: string | null;

  @Field(() => AppealReason, { nullable: true, description: 'Why; null: no operator decided.' })
  reason: AppealReason | null;

  @Field(() => String, { nullable: true, description: 'What the practitioner read; null: nothing.' })
  answer: string | null;
}

@ObjectType({ description: 'A page of appeals, longest-waiting first.' })
export class DeskAppealConnection {
  @Field(() => [DeskAppeal], { description: 'The appeals of this page.' })
  nodes: DeskAppeal[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

export const DecideAppealResult = createUnionType({
  name: 'DecideAppealResult',
  description: 'What was decided, or what prevented it.',
  types: () => [DeskAppeal, ChangedMeanwhile, YourOwnListing, YourOwnDecision, InvalidInput, NotFound] as const,
});
export type DecideAppealResult =
  | DeskAppeal
  | ChangedMeanwhile
  | YourOwnListing
  | YourOwnDecision
  | InvalidInput
  | NotFound;
