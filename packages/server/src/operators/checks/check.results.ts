import { createUnionType, Field, ObjectType, registerEnumType } from 'type-graphql';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateScalar, DateTimeScalar, JurisdictionScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { stateOn } from '../../verification/verification-state.js';
import { VerificationState } from '../../verification/words.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import { DeskCheckKind, toCheckKey } from './check-kinds.js';
import type { CheckRow } from './check-queue.repository.js';

export const CheckFinding = {
  REGISTRY_MATCHED: 'REGISTRY_MATCHED',
  DOCUMENT_CHECKED: 'DOCUMENT_CHECKED',
  DISPUTED: 'DISPUTED',
} as const;
export type CheckFinding = (typeof CheckFinding)[keyof typeof CheckFinding];
registerEnumType(CheckFinding, {
  name: 'CheckFinding',
  description: 'What a check found.',
  valuesConfig: {
    REGISTRY_MATCHED: { description: 'A registry says the same as the listing.' },
    DOCUMENT_CHECKED: { description: 'A document says the same as the listing.' },
    DISPUTED: {
      description:
        'It does not match: it counts for nothing until it is checked again, and the person who manages the listing is told.',
    },
  },
});

@ObjectType({ description: 'Something on a listing that operators check. Only for operators.' })
export class DeskCheck {
  readonly __typename = 'DeskCheck';

  @Field({ description: 'Its key in this API.' })
  key: string;

  @Field(() => DeskCheckKind, { description: 'What is checked.' })
  kind: DeskCheckKind;

  @Field({ description: 'Whose: the name that the listing shows.' })
  listingName: string;

  @Field({ description: "The listing's path on this site, without the first slash." })
  listingPath: string;

  @Field(() => String, { nullable: true, description: 'The NPI; null when there is none.' })
  npi: string | null;

  @Field(() => JurisdictionScalar, { nullable: true, description: 'Where it counts; null when nowhere in particular.' })
  jurisdiction: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the listing says: a profession, a title, an address, an insurer.',
  })
  claim: string | null;

  @Field(() => String, { nullable: true, description: 'Who gave it, for a training; null for everything else.' })
  givenBy: string | null;

  @Field(() => String, { nullable: true, description: "The licence's number; null when not given." })
  number: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'What they say about the network of an insurer: that they are in it, or not; null for the rest.',
  })
  inNetwork: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day the licence counts; null for the rest.' })
  expiresOn: string | null;

  @Field(() => VerificationState, { nullable: true, description: 'What is on file today; null: nothing.' })
  state: VerificationState | null;

  @Field(() => String, { nullable: true, description: 'Where it was checked; null when it was not.' })
  source: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was checked; null when it was not.' })
  checkedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when that counts; null when it was not.' })
  recheckBy: string | null;

  @Field(() => DateScalar, { description: 'The last day that may be given for this look-up, made today.' })
  latestRecheck: string;

  @Field({ description: 'Whether an operator hid the listing: no one sees it.' })
  isListingHidden: boolean;

  @Field({
    description: 'Whether the listing may be hidden because of it: it does not match, and the listing is shown.',
  })
  mayHide: boolean;

  @Field({ description: 'Whether the operator who is looking manages what is checked: another one checks it.' })
  isOwn: boolean;

  constructor(
    row: CheckRow,
    {
      kind,
      today,
      claim,
      latestRecheck,
      isOwn,
    }: { kind: DeskCheckKind; today: string; claim: string | null; latestRecheck: string; isOwn: boolean },
  ) {
    this.key = toCheckKey({ kind, id: row.id, which: row.which });
    this.kind = kind;
    this.listingName = row.name;
    this.listingPath = row.path;
    this.npi = row.npi;
    this.jurisdiction = row.jurisdiction;
    this.claim = claim;
    this.givenBy = kind === 'TRAINING' ? row.given : null;
    this.number = row.number;
    this.inNetwork = row.inNetwork;
    this.expiresOn = row.expiresOn;
    this.state = row.state && stateOn({ state: row.state, recheckBy: row.recheckBy }, today);
    this.source = row.source;
    this.checkedOn = row.checkedOn;
    this.recheckBy = row.recheckBy;
    this.latestRecheck = latestRecheck;
    this.isOwn = isOwn;
    this.isListingHidden = row.isHidden;
    this.mayHide = row.mayHide && !isOwn;
  }
}

@ObjectType({ description: 'Where something can be checked, as kept by operators.' })
export class CheckRegister {
  @Field({ description: 'Its name, as patients read it.' })
  name: string;

  @Field({ description: 'Its address.' })
  url: string;
}

@ObjectType({ description: 'A check that was made. Records stay as they are; the newest is the current one.' })
export class DeskCheckRecord {
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt: string;

  @Field(() => String, { nullable: true, description: "The operator's address; null: not at this desk, or gone." })
  recordedBy: string | null;

  @Field(() => VerificationState, { description: 'What was found.' })
  finding: VerificationState;

  @Field(() => String, { nullable: true, description: 'Where.' })
  source: string | null;

  @Field(() => String, { nullable: true, description: 'What exactly was seen.' })
  found: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'On which day.' })
  checkedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Until when it counts.' })
  recheckBy: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the evidence, in hexadecimal.' })
  evidenceSha256: string | null;

  @Field(() => String, { nullable: true, description: 'The evidence that was copied; null: a file kept elsewhere.' })
  evidence: string | null;

  constructor(given: DeskCheckRecord) {
    this.recordedAt = given.recordedAt;
    this.recordedBy = given.recordedBy;
    this.finding = given.finding;
    this.source = given.source;
    this.found = given.found;
    this.checkedOn = given.checkedOn;
    this.recheckBy = given.recheckBy;
    this.evidenceSha256 = given.evidenceSha256;
    this.evidence = given.evidence;
  }
}

@ObjectType({ description: 'A page of what is waiting to be checked, never-checked first.' })
export class DeskCheckConnection {
  @Field(() => [DeskCheck], { description: 'The checks of this page.' })
  nodes: DeskCheck[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

export const RecordCheckResult = createUnionType({
  name: 'RecordCheckResult',
  description: 'The check as it is now, or what has to be fixed first.',
  types: () => [DeskCheck, InvalidInput, YourOwnListing, NotFound] as const,
});
export type RecordCheckResult = DeskCheck | InvalidInput | YourOwnListing | NotFound;

export const HideCheckedListingResult = createUnionType({
  name: 'HideCheckedListingResult',
  description: 'The check as it is now, or what prevented it.',
  types: () => [DeskCheck, InvalidInput, ChangedMeanwhile, YourOwnListing, NotFound] as const,
});
export type HideCheckedListingResult = DeskCheck | InvalidInput | ChangedMeanwhile | YourOwnListing | NotFound;
