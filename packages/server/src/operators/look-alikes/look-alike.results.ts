import { createUnionType, Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { likenessReasons, type LikenessReason } from '../../likeness/likeness.js';
import { ListingNotReady } from '../../listing/workspace/workspace.results.js';
import { ListingState } from '../../listing/words.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import { decisionsOnLookAlike, LookAlikeDecision, LookAlikeReason } from './look-alike-decisions.js';
import type { LookAlikeRow } from './look-alike.repository.js';

const Likeness = Object.fromEntries(likenessReasons.map((reason) => [reason, reason])) as {
  [Each in LikenessReason]: Each;
};
registerEnumType(Likeness, {
  name: 'Likeness',
  description: 'Why two could be mistaken for one another.',
  valuesConfig: {
    DISGUISED_NAME: { description: 'A name is written with characters that only look like its letters.' },
    SAME_NPI: { description: 'Both give the same national number.' },
    NPI_OF_SOMEBODY_ELSE: { description: 'The registry gives the number to someone with another family name.' },
    SAME_LICENSE: { description: 'Both give the same licence.' },
    SAME_NAME: { description: 'They have the same name.' },
    SWAPPED_NAME: { description: 'The given name of one is the family name of the other.' },
    SIMILAR_NAME: { description: 'Their names are easily mistaken for each other.' },
    SAME_CITY: { description: 'They practise in the same city.' },
  },
});

@ObjectType({ description: 'A licence that someone says they have.' })
export class DeskSaidLicense {
  @Field({ description: 'Where: "US-TX".' })
  jurisdiction: string;

  @Field({ description: 'For which profession, as the catalog calls it.' })
  profession: string;

  @Field(() => String, { nullable: true, description: 'Its number; null: not given.' })
  number: string | null;

  @Field({ description: 'Whether it was checked, and the check still counts.' })
  isChecked: boolean;
}

@ObjectType({ description: 'One of two that look alike.' })
export class DeskAlike {
  @Field({ description: 'The name as it was typed.' })
  name: string;

  @Field(() => [String], { description: 'Signs of the name that are not what they look like, each in words.' })
  strangeSigns: string[];

  @Field(() => String, { nullable: true, description: 'The national number; null: not given.' })
  npi: string | null;

  @Field(() => [DeskSaidLicense], { description: 'Licences.' })
  licenses: DeskSaidLicense[];

  @Field(() => [String], { description: 'Where they practise: "Dallas, US-TX".' })
  cities: string[];

  @Field({ description: 'Whether this is a draft that no one has seen yet.' })
  isDraft: boolean;
}

@ObjectType({ description: 'Two that could be mistaken for each other. Only for operators.' })
export class DeskLookAlike {
  readonly __typename = 'DeskLookAlike';

  @Field({ description: 'Its key.' })
  key: string;

  @Field(() => DateTimeScalar, { description: 'When it was found.' })
  foundAt: string;

  @Field({ description: 'Whether it is waiting for someone.' })
  isOpen: boolean;

  @Field(() => [Likeness], { description: 'Why they look alike, the strongest reason first.' })
  reasons: LikenessReason[];

  @Field({ description: 'The first: the one that came second, or changed. The name it shows.' })
  firstName: string;

  @Field(() => String, { nullable: true, description: "The first listing's slug; null: no one ever saw it." })
  firstSlug: string | null;

  @Field(() => ListingState, { description: 'Where the first listing is in its life.' })
  firstState: ListingState;

  @Field(() => String, { nullable: true, description: 'The second; null: it is an entry of the registry.' })
  secondName: string | null;

  @Field(() => String, { nullable: true, description: "The second listing's slug; null: none." })
  secondSlug: string | null;

  @Field(() => ListingState, { nullable: true, description: 'Where the second listing is in its life; null: none.' })
  secondState: ListingState | null;

  @Field({ description: 'Whether a draft of the first waits for this, and is not published before.' })
  isHeld: boolean;

  @Field({ description: 'Whether the operator who is looking manages one of them: another one decides.' })
  isOwn: boolean;

  @Field(() => [LookAlikeDecision], { description: 'What may be decided now, the next thing to do first.' })
  decisions: LookAlikeDecision[];

  constructor(
    readonly row: LookAlikeRow,
    operatorId: string,
  ) {
    this.key = toGlobalId('LookAlike', row.id);
    this.foundAt = row.foundAt;
    this.isOpen = row.state === 'OPEN';
    this.reasons = [...row.reasons];
    this.firstName = row.firstName;
    this.firstSlug = row.firstSlug === row.firstId ? null : row.firstSlug;
    this.firstState = row.firstState;
    this.secondName = row.secondName;
    this.secondSlug = row.secondSlug === row.secondId ? null : row.secondSlug;
    this.secondState = row.secondState;
    this.isHeld = row.isHeld;
    this.isOwn = row.firstKeeper === operatorId || row.secondKeeper === operatorId;
    this.decisions = decisionsOnLookAlike({ ...row, isOwn: this.isOwn });
  }
}

@ObjectType({ description: 'Both of them, side by side.' })
export class DeskAlikeCase {
  @Field(() => DeskAlike, { description: 'The first.' })
  first: DeskAlike;

  @Field(() => DeskAlike, { nullable: true, description: 'The second; null if the registry no longer lists it.' })
  second: DeskAlike | null;
}

@ObjectType({ description: 'What an operator decided about two that look alike.' })
export class DeskLookAlikeEvent {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;

  @Field(() => String, { nullable: true, description: "The operator's address; null once their account is gone." })
  by: string | null;

  @Field(() => LookAlikeDecision, { description: 'What was decided.' })
  decision: LookAlikeDecision;

  @Field(() => LookAlikeReason, { description: 'Why.' })
  reason: LookAlikeReason;

  @Field(() => String, { nullable: true, description: 'What they wrote; null: nothing.' })
  note: string | null;
}

@ObjectType({ description: 'A page of what looks alike, longest-waiting first.' })
export class DeskLookAlikeConnection {
  @Field(() => [DeskLookAlike], { description: 'What is on this page.' })
  nodes: DeskLookAlike[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

@InputType({ description: 'What an operator decides about two that look alike, and why.' })
export class DecideLookAlikeInput {
  @Field({ description: 'Which.' })
  key: string;

  @Field(() => LookAlikeDecision, { description: 'What is decided.' })
  decision: LookAlikeDecision;

  @Field(() => [LookAlikeDecision], {
    description: 'The decisions that were offered when they looked: if these have changed, nothing is done.',
  })
  offered: LookAlikeDecision[];

  @Field(() => LookAlikeReason, { nullable: true, description: 'Why; one of those that fit the decision.' })
  reason?: LookAlikeReason | null;

  @Field(() => String, {
    nullable: true,
    description:
      'At most 2000 characters. For the other operators, stored encrypted; with SEND_BACK for the practitioner, and needed.',
  })
  words?: string | null;
}

export const DecideLookAlikeResult = createUnionType({
  name: 'DecideLookAlikeResult',
  description: 'Both after the decision, or what prevented it.',
  types: () => [DeskLookAlike, ChangedMeanwhile, YourOwnListing, ListingNotReady, InvalidInput, NotFound] as const,
});
export type DecideLookAlikeResult =
  | DeskLookAlike
  | ChangedMeanwhile
  | YourOwnListing
  | ListingNotReady
  | InvalidInput
  | NotFound;
