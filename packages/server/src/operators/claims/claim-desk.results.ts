import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { ListingClaimState } from '../../claiming/claim.results.js';
import type { ClaimState } from '../../claiming/claim-states.js';
import { nameInWords } from '../../claiming/name-in-words.js';
import { toGlobalId } from '../../platform/graphql/global-id.js';
import { PageInfo } from '../../platform/graphql/pagination.js';
import { DateTimeScalar, JurisdictionScalar, PhoneNumberScalar } from '../../platform/graphql/scalars.js';
import { InvalidInput, NotFound } from '../../platform/graphql/user-errors.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import { actionsNow, ClaimAction, ClaimDisputeDecision, ClaimDisputeReason } from './claim-decisions.js';
import { ClaimContactKind, MailFate } from './claim-contact-words.js';
import type { ClaimRow } from './claim-desk.repository.js';

@ObjectType({ description: 'A licence as the registry lists it: it says itself that it does not check.' })
export class DeskListedLicense {
  @Field({ description: 'The taxonomy code.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'The number; null when not listed.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Two letters of a state; null when not listed.' })
  state: string | null;
}

@ObjectType({ description: 'What the registry lists now about whom a claim is about.' })
export class DeskRegistryEntry {
  @Field({ description: 'The name, as listed.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Where they practise; null when not listed.' })
  place: string | null;

  @Field(() => PhoneNumberScalar, {
    nullable: true,
    description: 'The telephone of the practice; null when not listed.',
  })
  phone: string | null;

  @Field(() => [DeskListedLicense], { description: 'Licences, as listed.' })
  licenses: DeskListedLicense[];
}

@ObjectType({ description: 'Who made a claim.' })
export class DeskClaimant {
  @Field(() => String, { nullable: true, description: 'The address they sign in with; null: their account is gone.' })
  email: string | null;

  @Field(() => String, { nullable: true, description: 'Where they said they read email; null: they were not asked.' })
  addressGiven: string | null;
}

@ObjectType({ description: 'Another claim on the same entry.' })
export class DeskOtherClaim {
  @Field({ description: 'Its key.' })
  key: string;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  begunAt: Date;

  @Field(() => ListingClaimState, { description: 'Its status, or how it ended.' })
  state: ClaimState;

  @Field({ description: 'Whether the same account made it.' })
  isSameClaimant: boolean;
}

@ObjectType({ description: 'What an operator found at an official source.' })
export class DeskClaimLookUp {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'The address of who looked; null: their account is gone.' })
  by: string | null;

  @Field(() => JurisdictionScalar, { description: 'Whose licence it is.' })
  jurisdiction: string;

  @Field({ description: 'Its number.' })
  licenseNumber: string;

  @Field({ description: 'Where.' })
  source: string;

  @Field({ description: 'What exactly was seen.' })
  found: string;

  @Field(() => String, { nullable: true, description: 'What was copied; null: it is a file kept elsewhere.' })
  evidence: string | null;

  @Field({ description: 'The SHA-256 of the evidence.' })
  evidenceSha256: string;

  @Field(() => String, {
    nullable: true,
    description: 'The address that an official source gives; null: none was needed.',
  })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'Which source gives it.' })
  addressSource: string | null;

  @Field({ description: 'Names all of this. The operator who confirms says which one they read.' })
  digest: string;
}

@ObjectType({ description: 'Someone who could lose something through a claim.' })
export class DeskClaimContact {
  @Field(() => ClaimContactKind, { description: 'What they hold.' })
  kind: ClaimContactKind;

  @Field({ description: 'Their email address.' })
  address: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a letter to them was first owed; null: none was.' })
  toldAt: Date | null;

  @Field(() => MailFate, {
    nullable: true,
    description: 'What became of the letter that says that their 72 hours run; null: none is owed now.',
  })
  notice: MailFate | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it left or was given up on; null: neither.' })
  noticeAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they said no; null: they did not.' })
  saidNoAt: Date | null;
}

@ObjectType({ description: 'What someone who was told said against a claim.' })
export class DeskClaimStatement {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => ClaimContactKind, { description: 'What they hold.' })
  by: ClaimContactKind;

  @Field(() => String, { nullable: true, description: 'What they wrote; null: nothing.' })
  words: string | null;
}

@ObjectType({ description: 'That someone said no to a claim, and what came of it.' })
export class DeskClaimDispute {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => [DeskClaimStatement], {
    description:
      'Who said no, in the order in which they did. None: two claims came to the last rung, or it came to no end.',
  })
  statements: DeskClaimStatement[];

  @Field(() => ClaimDisputeDecision, { nullable: true, description: 'What an operator would decide; null: none said.' })
  proposal: ClaimDisputeDecision | null;

  @Field(() => ClaimDisputeReason, { nullable: true, description: 'Why.' })
  reason: ClaimDisputeReason | null;

  @Field(() => String, { nullable: true, description: 'The address of that operator.' })
  proposedBy: string | null;

  @Field({ description: 'Whether that is the operator who is looking: another one decides the same.' })
  isOwnProposal: boolean;

  @Field(() => String, { nullable: true, description: 'The address of the one who decided the same; null: none did.' })
  decidedBy: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided; null: it is open.' })
  decidedAt: Date | null;
}

@ObjectType({ description: 'That someone asks to manage what the registry lists. Only for operators.' })
export class DeskClaim {
  readonly __typename = 'DeskClaim';

  @Field({ description: 'Its key.' })
  key: string;

  @Field({ description: 'Who it is about.' })
  name: string;

  @Field({ description: 'The number of the entry.' })
  npi: string;

  @Field(() => ListingClaimState, { description: 'Its current status.' })
  state: ClaimState;

  @Field(() => ListingClaimState, {
    nullable: true,
    description: 'Its status when someone said no; null if no one did.',
  })
  frozenFrom: ClaimState | null;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  begunAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the code was shown; null: it was not.' })
  codeShownAt: Date | null;

  @Field({ description: 'Whether an email address has to be found at an official source, for the code to go to.' })
  needsAddress: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When another operator confirmed; null: none did.' })
  confirmedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it completes; null: it does not wait.' })
  waitsUntil: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null: it is open.' })
  endedAt: Date | null;

  @Field({ description: 'Whether the entry has a listing that someone manages now.' })
  isKept: boolean;

  @Field(() => Int, { description: 'How many others ask for the same entry now.' })
  rivals: number;

  @Field({
    description: 'Whether it is the claim, or about the listing, of the operator who is looking: others decide.',
  })
  isOwn: boolean;

  @Field({ description: 'Whether the operator who is looking recorded the check: another one confirms.' })
  isOwnLookUp: boolean;

  @Field(() => [ClaimAction], { description: 'What the operator who is looking may do now.' })
  actions: ClaimAction[];

  constructor(
    readonly row: ClaimRow,
    readonly operatorId: string,
  ) {
    this.key = toGlobalId('ListingClaim', row.id);
    this.name = `${nameInWords(row.givenName)} ${nameInWords(row.familyName)}`;
    this.npi = row.npi;
    this.state = row.state;
    this.frozenFrom = row.frozenFrom;
    this.begunAt = row.begunAt;
    this.codeShownAt = row.codeShownAt;
    this.needsAddress = row.codeRoute === 'OFFICIAL';
    this.confirmedAt = row.confirmedAt;
    this.waitsUntil = row.state === 'WAITING' ? row.waitsUntil : null;
    this.endedAt = row.endedAt;
    this.isKept = row.keeperId !== null;
    this.rivals = row.rivals;
    this.isOwn = row.accountId === operatorId || row.keeperId === operatorId;
    this.isOwnLookUp = row.lookedUpBy === operatorId;
    this.actions = actionsNow(operatorId, row);
  }
}

@ObjectType({ description: 'A page of claims, longest-waiting first.' })
export class DeskClaimConnection {
  @Field(() => [DeskClaim], { description: 'The claims of this page.' })
  nodes: DeskClaim[];

  @Field(() => PageInfo, { description: 'Where this page is in the list.' })
  pageInfo: PageInfo;
}

export const DeskClaimResult = createUnionType({
  name: 'DeskClaimResult',
  description: 'The claim as it is now, or what prevented it.',
  types: () => [DeskClaim, ChangedMeanwhile, YourOwnListing, InvalidInput, NotFound] as const,
});
export type DeskClaimResult = DeskClaim | ChangedMeanwhile | YourOwnListing | InvalidInput | NotFound;
