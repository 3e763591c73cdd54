import { Field, Float, InputType, Int } from 'type-graphql';
import { JurisdictionScalar, PhoneNumberScalar, TimeZoneScalar } from '../platform/graphql/scalars.js';
import { ClinicShare, InvitedAs } from './clinic-words.js';

@InputType({ description: 'A clinic that no one manages, and the listing that brought it.' })
export class TakeUpClinicInput {
  @Field({ description: 'The listing of the asker.' })
  listingId: string;

  @Field({ description: 'Which clinic.' })
  clinicKey: string;
}

@InputType({ description: "A clinic's name and words." })
export class SaveClinicFactsInput {
  @Field({ description: 'Which clinic.' })
  clinicKey: string;

  @Field(() => Int, { description: 'The revision that was read: nothing is saved over a newer one.' })
  revision: number;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'About it, in its own words.' })
  about?: string | null;
}

@InputType({ description: 'One place of a clinic.' })
export class SaveClinicPlaceInput {
  @Field({ description: 'Which clinic.' })
  clinicKey: string;

  @Field(() => Int, { description: 'The revision that was read: nothing is saved over a newer one.' })
  revision: number;

  @Field(() => String, { nullable: true, description: 'Which of its places; null for one that is new.' })
  placeKey?: string | null;

  @Field(() => String, { nullable: true, description: 'What tells it from the others.' })
  name?: string | null;

  @Field({ description: 'Number and street.' })
  street: string;

  @Field({ description: 'City or town.' })
  city: string;

  @Field(() => JurisdictionScalar, { description: 'The state.' })
  region: string;

  @Field({ description: 'Five digits.' })
  postalCode: string;

  @Field(() => TimeZoneScalar, { nullable: true, description: 'Its zone; null to take that of the ZIP code.' })
  timeZone?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Degrees north of its point. Null: where it was while the address stays, else where the ZIP code lies.',
  })
  latitude?: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east of its point; together with latitude.' })
  longitude?: number | null;

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'If patients may call.' })
  phone?: string | null;

  @Field(() => [String], { description: 'What helps people get in.' })
  accessibility: string[];

  @Field(() => String, { nullable: true, description: 'How to find it, and where to park.' })
  directions?: string | null;
}

@InputType({ description: 'A place where no one works anymore.' })
export class CloseClinicPlaceInput {
  @Field({ description: 'Which clinic.' })
  clinicKey: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  revision: number;

  @Field({ description: 'Which place.' })
  placeKey: string;
}

@InputType({ description: 'A clinic, and a confirmation that it is meant.' })
export class GiveUpClinicInput {
  @Field({ description: 'Which clinic.' })
  clinicKey: string;

  @Field({ description: 'Has to be true.' })
  confirm: boolean;
}

@InputType({ description: 'Who is invited to a clinic.' })
export class InviteToClinicInput {
  @Field({ description: 'Which clinic.' })
  clinicKey: string;

  @Field({ description: 'Where they read email.' })
  email: string;

  @Field(() => InvitedAs, { description: 'Whether as a practitioner or as a manager.' })
  as: InvitedAs;
}

@InputType({ description: 'An invitation that is open.' })
export class ClinicInvitationInput {
  @Field({ description: 'Which.' })
  invitationKey: string;
}

@InputType({ description: 'The answer to an invitation.' })
export class AcceptClinicInvitationInput {
  @Field({ description: 'Out of the link in the email.' })
  token: string;

  @Field(() => [String], { description: 'Where a practitioner works there: keys of its places.' })
  placeKeys: string[];

  @Field(() => [ClinicShare], { description: 'What a practitioner lets its managers see.' })
  shares: ClinicShare[];
}

@InputType({ description: 'No to an invitation.' })
export class DeclineClinicInvitationInput {
  @Field({ description: 'Out of the link in the email.' })
  token: string;
}

@InputType({ description: 'Who no longer belongs to a clinic.' })
export class RemoveClinicMemberInput {
  @Field({ description: 'Which member.' })
  memberKey: string;

  @Field({ description: 'Has to be true.' })
  confirm: boolean;
}

@InputType({ description: 'Where a practitioner works at a clinic, and what they share.' })
export class ChangeClinicMembershipInput {
  @Field({ description: 'Which membership.' })
  memberKey: string;

  @Field(() => [String], { description: 'Keys of the places where they work.' })
  placeKeys: string[];

  @Field(() => [ClinicShare], { description: 'What they let its managers see.' })
  shares: ClinicShare[];
}

@InputType({ description: 'That a practitioner leaves a clinic, with their listing.' })
export class LeaveClinicInput {
  @Field({ description: 'Which membership.' })
  memberKey: string;

  @Field({ description: 'Has to be true.' })
  confirm: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Null: they no longer work there. Otherwise, the name of their own practice at the same addresses.',
  })
  ownPractice?: string | null;
}
