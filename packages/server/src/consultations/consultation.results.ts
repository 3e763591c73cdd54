import type { Temporal } from 'temporal-polyfill';
import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { Slot } from '../availability/consultation-type.results.js';
import { Condition } from '../catalog/condition.results.js';
import { DeliveryMethod } from '../catalog/delivery-method.results.js';
import { HelpLine } from '../catalog/help-line.results.js';
import { ServiceKind } from '../catalog/words.js';
import type { ConsultationViewer } from './door/consultation-sides.js';
import { toGlobalId } from '../platform/graphql/global-id.js';
import { Node } from '../platform/graphql/node.js';
import {
  DateScalar,
  DateTimeScalar,
  EmailAddressScalar,
  JurisdictionScalar,
  PhoneNumberScalar,
  TimeZoneScalar,
} from '../platform/graphql/scalars.js';
import { InvalidInput, NotFound, TooManyRequests, UserError } from '../platform/graphql/user-errors.js';
import { ConsultationAction } from './door/consultation.policy.js';
import type { ConsultationRecord } from './consultation.repository.js';
import {
  ConsultationEventKind,
  ConsultationParty,
  ConsultationState,
  stateSentences,
} from './states/consultation-states.js';
import { ConsultationReach } from './door/link-purposes.js';
import { CareRefusal } from '../listing/legality/refused-care.js';
import { CrisisSupport, UnderAge } from './crisis/crisis.results.js';
import { mayWriteMessages } from './messages/message.policy.js';
import { CareRefusedBecause } from './requests/care-refused.results.js';
import { TimeProposal } from './moving/proposal.results.js';
import { ScreeningFlag, ScreeningRequired } from './screening/screening.results.js';
import { answerByFor, heldUntilFor } from './shared/told-answer-by.js';
import { viewerActions } from './door/viewer-actions.js';
import { AgeBand, ContactMethod } from './words.js';

@ObjectType({ implements: Node, description: 'A requested or confirmed first talk; never a treatment session.' })
export class Consultation extends Node {
  readonly __typename = 'Consultation';

  @Field(() => ConsultationState, { description: 'Its current state.' })
  state: ConsultationState;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Temporal.Instant;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Temporal.Instant;

  @Field(() => TimeZoneScalar, { description: 'The zone of the place where it takes place, or of the practitioner.' })
  timeZone: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  requestedAt: Temporal.Instant;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the patient may type the code; null once it has been typed or no longer can be.',
  })
  confirmEmailBy: Temporal.Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Until when the practitioner may answer; null before the code was typed, and when times are booked at once. Anyone acting by a share is given the shortest possible time, which says nothing about what was answered.',
  })
  respondBy: Temporal.Instant | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Practitioner: until when a decline can be undone; null when there is none.',
  })
  declinePendingUntil: Temporal.Instant | null;

  @Field(() => TimeProposal, {
    nullable: true,
    description: 'Other times that one side proposed and the other may choose from; null when there are none.',
  })
  proposal: TimeProposal | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a practitioner who said no suggests others who offer the same; null unless declined.',
  })
  suggestsOthers: boolean | null;

  @Field({ description: 'Whether the time is kept free for this consultation now.' })
  holdsTime: boolean;

  @Field(() => DateScalar, { description: 'By when the answers, notes and message are erased, at the latest.' })
  answersErasedOn: string;

  @Field(() => DateScalar, { description: 'By when the contact details are erased, at the latest.' })
  contactErasedOn: string;

  @Field({ description: 'Whether the answers, notes and message are already erased.' })
  answersErased: boolean;

  @Field({
    description:
      'Whether the patient’s agreement to share what they sent with the practitioner who was asked is in force.',
  })
  isShared: boolean;

  @Field({
    description:
      'Whether this side may write to the other now, signed in or by a link that opens messages; false if no one would read it.',
  })
  takesMessages: boolean;

  @Field({ description: 'Whether the contact details are already erased.' })
  contactErased: boolean;

  @Field(() => [HelpLine], { description: 'Not empty when what was just written or answered suggests danger.' })
  helpLines: HelpLine[];

  @Field(() => String, {
    nullable: true,
    description:
      'The token of a private link that opens everything for half an hour, in the answer to the right code from a patient who asked for themselves; otherwise null. Keep it secret.',
  })
  linkToEverything: string | null = null;

  @Field(() => [ConsultationAction], { description: 'What the caller may do now.' })
  viewerMay: ConsultationAction[];

  @Field(() => [ConsultationReach], {
    description: 'How much the caller can open: a private link opens what its email is about, and nothing else.',
  })
  viewerReach: ConsultationReach[];

  constructor(
    readonly record: ConsultationRecord,
    readonly viewer: ConsultationViewer,
    now: Temporal.Instant,
    helpLines: HelpLine[] = [],
  ) {
    super();
    this.id = toGlobalId('Consultation', record.id);
    this.state = record.state;
    this.startsAt = record.startsAt;
    this.endsAt = record.endsAt;
    this.timeZone = record.timeZone;
    this.requestedAt = record.requestedAt;
    this.confirmEmailBy = record.emailDueAt;
    this.respondBy = answerByFor(viewer, record, now);
    this.declinePendingUntil = viewer.side === 'PRACTITIONER' ? record.declinePendingUntil : null;
    const { proposedTimes, proposedBy } = record;
    const heldUntil = heldUntilFor(viewer, record, now);
    const isProposed = viewer.reach.includes('STANDING') && proposedTimes && proposedBy && heldUntil;
    this.proposal = isProposed ? new TimeProposal(proposedBy, proposedTimes, heldUntil) : null;
    this.suggestsOthers = record.state === 'DECLINED' ? record.suggestsOthers : null;
    this.holdsTime = record.holdsTime;
    this.answersErasedOn = dateIn(record.answersEraseAt, record.timeZone);
    this.contactErasedOn = dateIn(record.contactEraseAt, record.timeZone);
    this.answersErased = record.answersErased;
    this.contactErased = record.contactErased;
    this.isShared = record.isShared;
    this.takesMessages = mayWriteMessages(viewer, record);
    this.helpLines = helpLines;
    this.viewerMay = viewerActions(viewer, record, now);
    this.viewerReach = [...viewer.reach];
  }
}

function dateIn(instant: Temporal.Instant, zone: string): string {
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
}

@ObjectType({ description: 'How to reach the patient.' })
export class PatientContact {
  @Field({ description: 'What they want to be called.' })
  name: string;

  @Field(() => EmailAddressScalar, { description: 'Their email address, confirmed by a code.' })
  email: string;

  @Field(() => PhoneNumberScalar, { nullable: true, description: 'Their number; null when not given.' })
  phone: string | null;

  @Field(() => ContactMethod, { description: 'How they prefer to be reached.' })
  preferredContact: ContactMethod;

  @Field({ description: 'Whether a voice message may be left.' })
  mayLeaveMessage: boolean;

  @Field(() => String, { nullable: true, description: 'Interpreter, access needs, best hours; null when not given.' })
  accessNeeds: string | null;
}

@ObjectType({ description: 'One question of the safety screen and its answer, in words.' })
export class ScreeningAnswer {
  @Field({ description: 'The question as it was asked.' })
  question: string;

  @Field(() => [String], { description: 'What was chosen; "Skipped" when nothing was.' })
  answer: string[];
}

@ObjectType({ description: 'What the patient said. Each reading writes one audit entry.' })
export class ConsultationRequest {
  /** Whose clock their letters go by: for what they take along, and no field. */
  readonly patientZone: string;

  @Field(() => PatientContact, { description: 'How to reach them.' })
  patient: PatientContact;

  @Field(() => String, { nullable: true, description: 'Who filled in the form; null when the patient did.' })
  requester: string | null;

  @Field(() => AgeBand, { description: "The patient's age." })
  ageBand: AgeBand;

  @Field(() => JurisdictionScalar, { description: 'Where they will be during the consultation.' })
  patientLocation: string;

  @Field(() => JurisdictionScalar, {
    nullable: true,
    description: 'Where they would be treated; null if in the same place.',
  })
  treatmentLocation: string | null;

  @Field(() => [ServiceKind], { description: 'What they have in mind; empty when not said.' })
  services: ServiceKind[];

  @Field(() => [DeliveryMethod], { description: 'Methods they have in mind; empty when not said.' })
  deliveryMethods: DeliveryMethod[];

  @Field(() => [Condition], { description: 'What they want help with; empty when not said.' })
  conditions: Condition[];

  @Field(() => [ScreeningAnswer], { description: 'The answers as asked.' })
  answers: ScreeningAnswer[];

  @Field(() => [ScreeningFlag], { description: 'What to talk about first.' })
  flags: ScreeningFlag[];

  @Field(() => String, { nullable: true, description: 'Their own words; null when they wrote none.' })
  message: string | null;

  @Field(() => DateScalar, { description: 'By when the answers and the message are erased, at the latest.' })
  answersErasedOn: string;

  @Field(() => DateScalar, { description: 'By when the contact details are erased, at the latest.' })
  contactErasedOn: string;
}

@ObjectType({ description: 'What the practitioner who was asked sees before opening the answers.' })
export class ConsultationSummary {
  @Field({ description: 'What the patient wants to be called.' })
  patientName: string;

  @Field(() => Int, { description: 'How many points there are to talk about first.' })
  flagCount: number;

  @Field({ description: 'Whether one of them is about safety; such requests come first.' })
  safetyFirst: boolean;

  @Field(() => [DeliveryMethod], { description: 'Methods the patient has in mind; empty when not said.' })
  deliveryMethods: DeliveryMethod[];

  @Field(() => JurisdictionScalar, { description: 'Where the patient will be.' })
  patientLocation: string;
}

@ObjectType({ description: 'One time the answers were read.' })
export class AnswerRead {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Temporal.Instant;

  @Field({ description: 'By whom: "Ana Ruiz, MD".' })
  by: string;
}

@ObjectType({ description: 'One thing that happened to a consultation.' })
export class ConsultationEvent {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Temporal.Instant;

  @Field(() => ConsultationState, { description: 'Its state after that.' })
  state: ConsultationState;

  @Field(() => ConsultationEventKind, {
    nullable: true,
    description: 'What happened; null for the asking itself, and for events from before this was recorded.',
  })
  kind: ConsultationEventKind | null;

  @Field(() => ConsultationParty, { description: 'Who did it.' })
  by: ConsultationParty;

  @Field(() => String, {
    nullable: true,
    description: 'Their message to the other side; null without one, or once erased.',
  })
  note: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For the practitioner who was asked: who did it for them, by a share, such as "Front desk". Null when no one did, and for everyone else.',
  })
  actedBy: string | null;
}

@ObjectType({ description: 'A request that was received. Its email address is still to be confirmed.' })
export class RequestedConsultation {
  readonly __typename = 'RequestedConsultation';

  @Field(() => Consultation, { description: 'The consultation, as the patient sees it.' })
  consultation: Consultation;

  @Field({ description: "The token of the patient's private link, to come back to this consultation. Keep it secret." })
  accessToken: string;

  constructor(consultation: Consultation, accessToken: string) {
    this.consultation = consultation;
    this.accessToken = accessToken;
  }
}

@ObjectType({ implements: UserError, description: 'Someone else has the time, or it is not offered.' })
export class SlotNoLongerAvailable extends UserError {
  readonly __typename = 'SlotNoLongerAvailable';

  @Field(() => [Slot], {
    description: 'Up to three free times near it, in order. Empty for a key without availability:read.',
  })
  alternatives: readonly Slot[];

  constructor(
    alternatives: readonly Slot[],
    message = 'That time is no longer free. Your answers are still here: choose another time.',
  ) {
    super();
    this.alternatives = alternatives;
    this.message = message;
  }
}

@ObjectType({
  implements: UserError,
  description: 'The practitioner may not treat someone in that place, or not in a way that was asked for.',
})
export class OutsideLicensure extends UserError {
  readonly __typename = 'OutsideLicensure';

  @Field(() => [JurisdictionScalar], { description: 'Where the patient could be for this consultation.' })
  licensedIn: readonly string[];

  @Field(() => [CareRefusedBecause], { description: 'Every rule that does not allow it; at least one.' })
  reasons: readonly CareRefusedBecause[];

  constructor(message: string, licensedIn: readonly string[], reasons: readonly CareRefusedBecause[] = []) {
    super();
    this.message = message;
    this.licensedIn = licensedIn;
    const ofTheTalk = { kind: CareRefusal.NO_LICENSE, deliveryMethod: null, message };
    this.reasons = reasons.length > 0 ? reasons : [Object.assign(new CareRefusedBecause(), ofTheTalk)];
  }
}

@ObjectType({
  implements: UserError,
  description: 'The code is wrong, was used, has run out, or was tried five times.',
})
export class CodeNotAccepted extends UserError {
  readonly __typename = 'CodeNotAccepted';

  @Field(() => Int, { description: 'How many tries this code has left; at 0, have a new one sent.' })
  attemptsLeft: number;

  constructor(attemptsLeft: number) {
    super();
    this.attemptsLeft = attemptsLeft;
    this.message =
      attemptsLeft > 0
        ? `That is not the code. You have ${attemptsLeft} ${attemptsLeft === 1 ? 'try' : 'tries'} left.`
        : 'This code no longer works. Ask for a new one.';
  }
}

@ObjectType({ implements: UserError, description: 'That cannot be done in the consultation’s current state.' })
export class NotAllowedNow extends UserError {
  readonly __typename = 'NotAllowedNow';

  @Field(() => ConsultationState, { description: 'Its current state.' })
  state: ConsultationState;

  constructor(state: ConsultationState) {
    super();
    this.state = state;
    this.message = `That is not possible now. ${stateSentences[state]}`;
  }
}

@ObjectType({ implements: UserError, description: 'It was moved to another time since it was read: nothing was done.' })
export class MovedMeanwhile extends UserError {
  readonly __typename = 'MovedMeanwhile';

  constructor() {
    super();
    this.message = 'It was moved to another time. Nothing was cancelled, and no one was told anything.';
  }
}

export const RequestConsultationResult = createUnionType({
  name: 'RequestConsultationResult',
  description: 'The request as it was received, or why it was not; in that case nothing was stored.',
  types: () =>
    [
      RequestedConsultation,
      CrisisSupport,
      UnderAge,
      SlotNoLongerAvailable,
      OutsideLicensure,
      ScreeningRequired,
      NotFound,
      InvalidInput,
      TooManyRequests,
    ] as const,
});
export type RequestConsultationResult =
  | RequestedConsultation
  | CrisisSupport
  | UnderAge
  | SlotNoLongerAvailable
  | OutsideLicensure
  | ScreeningRequired
  | NotFound
  | InvalidInput
  | TooManyRequests;

export const ConsultationResult = createUnionType({
  name: 'ConsultationResult',
  description: 'The consultation as it is now, or why nothing changed.',
  types: () =>
    [
      Consultation,
      CodeNotAccepted,
      SlotNoLongerAvailable,
      OutsideLicensure,
      CrisisSupport,
      NotAllowedNow,
      MovedMeanwhile,
      NotFound,
      InvalidInput,
      TooManyRequests,
    ] as const,
});
export type ConsultationResult =
  | Consultation
  | CodeNotAccepted
  | SlotNoLongerAvailable
  | OutsideLicensure
  | CrisisSupport
  | NotAllowedNow
  | MovedMeanwhile
  | NotFound
  | InvalidInput
  | TooManyRequests;
