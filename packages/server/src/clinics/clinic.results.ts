import { createUnionType, Field, Float, Int, ObjectType } from 'type-graphql';
import { SecondFactorNeeded, SignInNeeded } from '../accounts/account.results.js';
import {
  DateScalar,
  DateTimeScalar,
  EmailAddressScalar,
  JurisdictionScalar,
  PhoneNumberScalar,
  TimeZoneScalar,
} from '../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests, UserError } from '../platform/graphql/user-errors.js';
import { ClinicShare, InvitedAs } from './clinic-words.js';

@ObjectType({ description: 'A place of a clinic, as its managers maintain it.' })
export class ClinicPlace {
  @Field({ description: 'Which of the clinic’s.' })
  key: string;

  @Field(() => String, {
    nullable: true,
    description: 'What tells it from the others; null when it has no name, as one that is alone needs none.',
  })
  name: string | null;

  @Field({ description: 'Number and street.' })
  street: string;

  @Field({ description: 'City or town.' })
  city: string;

  @Field(() => JurisdictionScalar, { description: 'The state.' })
  region: string;

  @Field({ description: 'Five digits.' })
  postalCode: string;

  @Field(() => TimeZoneScalar, { description: 'The zone its clocks follow.' })
  timeZone: string;

  @Field(() => Float, { description: 'Degrees north of its point.' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east of its point.' })
  longitude: number;

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'Null when not given.' })
  phone: string | null;

  @Field(() => [String], { description: 'What helps people get in.' })
  accessibility: string[];

  @Field(() => String, { nullable: true, description: 'How to find it; null when not given.' })
  directions: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Until when its certificate for esketamine counts as checked; null: none does.',
  })
  certifiedUntil: string | null;
}

@ObjectType({ description: 'The last day of a licence.' })
export class SharedLicense {
  @Field(() => JurisdictionScalar, { description: 'Where.' })
  jurisdiction: string;

  @Field(() => DateScalar, { description: 'Its last day, as the practitioner gave it.' })
  lastDay: string;
}

@ObjectType({ description: 'A practitioner who belongs to a clinic, with what they chose to show its managers.' })
export class ClinicMember {
  /** Of their row. */
  readonly practitionerId: string;

  @Field({ description: 'Which.' })
  key: string;

  @Field({ description: 'Their name.' })
  name: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since: Date;

  @Field(() => [String], { description: 'Keys of the places where they work.' })
  placeKeys: string[];

  @Field(() => [SharedLicense], { nullable: true, description: 'Null: they do not share it.' })
  licenses: SharedLicense[] | null;

  @Field(() => Int, { nullable: true, description: 'First talks promised for the next 14 days; null: not shared.' })
  talksAhead: number | null;

  @Field(() => Int, { nullable: true, description: 'Requests that wait for an answer; null: not shared.' })
  waiting: number | null;

  constructor(given: ClinicMember) {
    Object.assign(this, given);
  }
}

@ObjectType({ description: 'A manager of a clinic, as its managers see each other.' })
export class ClinicManager {
  @Field(() => EmailAddressScalar, { description: 'Their address.' })
  email: string;

  @Field({ description: 'Whether it is the asker.' })
  isViewer: boolean;
}

@ObjectType({ description: 'An invitation that is open.' })
export class SentClinicInvitation {
  @Field({ description: 'Which.' })
  key: string;

  @Field(() => EmailAddressScalar, { description: 'Where it went.' })
  email: string;

  @Field(() => InvitedAs, { description: 'Whether as a practitioner or as a manager.' })
  as: InvitedAs;

  @Field(() => DateTimeScalar, { description: 'Until when it can be accepted.' })
  expiresAt: Date;
}

@ObjectType({ description: 'What a clinic said once.' })
export class ClinicVersion {
  @Field(() => Int, { description: 'Counted from 1.' })
  number: number;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  at: Date;

  @Field({ description: 'What it was called.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it said; null: nothing.' })
  about: string | null;

  @Field(() => [String], { description: 'Its places, each on a line.' })
  places: string[];
}

@ObjectType({
  description: 'A clinic whose facts the asker manages. Nothing of any patient, request or answer is in it.',
})
export class ManagedClinic {
  readonly __typename = 'ManagedClinic';
  /** Of its row. */
  readonly id: string;

  @Field({ description: 'Which.' })
  key: string;

  @Field({ description: 'Its word in addresses.' })
  slug: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  revision: number;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'About it; null when not given.' })
  about: string | null;

  @Field(() => [ClinicPlace], { description: 'Its places.' })
  places: ClinicPlace[];

  constructor(given: Omit<ManagedClinic, '__typename'>) {
    Object.assign(this, given);
  }
}

@ObjectType({ description: 'A clinic that the asker may begin to manage.' })
export class ClinicToTakeUp {
  @Field({ description: 'Which.' })
  key: string;

  @Field({ description: 'Its word in addresses.' })
  slug: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Whether others belong to it already, whose last manager is gone.' })
  hasOthers: boolean;
}

@ObjectType({ description: 'A talk in person, by its time.' })
export class TalkAtClinic {
  @Field(() => DateTimeScalar, { description: 'When.' })
  startsAt: Date;

  @Field({ description: 'As a person says it, on the clock of the place.' })
  label: string;

  @Field({ description: 'Whether it is promised; otherwise, it is waiting for an answer.' })
  isConfirmed: boolean;
}

@ObjectType({ description: 'What leaving a clinic would do to a listing.' })
export class ClinicLeaving {
  @Field(() => [TalkAtClinic], { description: 'Talks in person there: they stay.' })
  talks: TalkAtClinic[];

  @Field(() => Int, { description: 'How much of what is offered is given there, and would no longer be offered.' })
  offerings: number;

  @Field({
    description: 'Whether nothing would be offered then: the listing would be out of sight until it is corrected.',
  })
  pausesListing: boolean;
}

@ObjectType({ description: 'That the listing of the asker belongs to a clinic.' })
export class ClinicMembership {
  readonly __typename = 'ClinicMembership';
  /** Of its row. */
  readonly id: string;

  @Field({ description: 'Which.' })
  key: string;

  @Field({ description: 'The clinic’s name.' })
  clinicName: string;

  @Field({ description: 'Its word in addresses.' })
  clinicSlug: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since: Date;

  @Field({ description: 'Whether anyone manages it now.' })
  isManaged: boolean;

  @Field(() => [ClinicShare], { description: 'What its managers see in addition to what everyone sees.' })
  shares: ClinicShare[];

  @Field(() => [ClinicPlace], { description: 'Its places.' })
  places: ClinicPlace[];

  @Field(() => [String], { description: 'Keys of those where the asker works.' })
  placeKeys: string[];

  constructor(given: Omit<ClinicMembership, '__typename'>) {
    Object.assign(this, given);
  }
}

@ObjectType({ description: 'An invitation, as anyone who holds its link sees it.' })
export class ClinicInvitation {
  @Field({ description: 'The clinic’s name.' })
  clinicName: string;

  @Field(() => InvitedAs, { description: 'Whether as a practitioner or as a manager.' })
  as: InvitedAs;

  @Field(() => DateTimeScalar, { description: 'Until when it can be accepted.' })
  expiresAt: Date;

  @Field(() => [ClinicPlace], { description: 'The clinic’s places.' })
  places: ClinicPlace[];

  @Field({
    description:
      'Whether the asker is signed in with a different address than the one it went to, which cannot answer it.',
  })
  isForAnother: boolean;
}

@ObjectType({ implements: UserError, description: 'Someone else changed it since it was read. Nothing was saved.' })
export class ClinicChangedMeanwhile extends UserError {
  readonly __typename = 'ClinicChangedMeanwhile';

  @Field(() => ManagedClinic, { description: 'As it is now.' })
  clinic: ManagedClinic;

  constructor(clinic: ManagedClinic) {
    super();
    this.clinic = clinic;
    this.message = 'Somebody else changed it a moment ago. What you typed is still here: look, and save again.';
  }
}

@ObjectType({ description: 'It was done.' })
export class ClinicDone {
  readonly __typename = 'ClinicDone';

  @Field({ description: 'Whether the listing is out of sight now, because it offers nothing.' })
  isPaused: boolean;

  constructor(isPaused: boolean) {
    this.isPaused = isPaused;
  }
}

export const ManagedClinicResult = createUnionType({
  name: 'ManagedClinicResult',
  description: 'The clinic as it is now, or what prevented it.',
  types: () =>
    [
      ManagedClinic,
      ClinicChangedMeanwhile,
      SignInNeeded,
      SecondFactorNeeded,
      NotFound,
      InvalidInput,
      TooManyRequests,
    ] as const,
});
export type ManagedClinicResult =
  | ManagedClinic
  | ClinicChangedMeanwhile
  | SignInNeeded
  | SecondFactorNeeded
  | NotFound
  | InvalidInput
  | TooManyRequests;

export const ClinicStepResult = createUnionType({
  name: 'ClinicStepResult',
  description: 'Whether it was done, or what prevented it.',
  types: () => [ClinicDone, SignInNeeded, SecondFactorNeeded, NotFound, InvalidInput, TooManyRequests] as const,
});
export type ClinicStepResult =
  | ClinicDone
  | SignInNeeded
  | SecondFactorNeeded
  | NotFound
  | InvalidInput
  | TooManyRequests;
