import type { Temporal } from 'temporal-polyfill';
import { linkOf, type Actor, type LinkRole } from '../platform/actor.js';
import type { ConsultationState } from './consultation-states.js';

/** What of a consultation decides who may do what. */
export interface JudgedConsultation {
  readonly id: string;
  readonly state: ConsultationState;
  readonly startsAt: Temporal.Instant;
  readonly emailConfirmedAt: Temporal.Instant | null;
  readonly respondBy: Temporal.Instant | null;
  readonly declinePendingUntil: Temporal.Instant | null;
  readonly answersOpenUntil: Temporal.Instant | null;
  readonly answersErased: boolean;
}

export const ConsultationAction = {
  CONFIRM_EMAIL: 'CONFIRM_EMAIL',
  OPEN_ANSWERS: 'OPEN_ANSWERS',
  ACCEPT: 'ACCEPT',
  DECLINE: 'DECLINE',
  UNDO_DECLINE: 'UNDO_DECLINE',
  CANCEL: 'CANCEL',
} as const;
export type ConsultationAction = (typeof ConsultationAction)[keyof typeof ConsultationAction];

/** In which role somebody may see a consultation; null: to them it is not there. */
export function viewerOf(actor: Actor, consultation: { readonly id: string }): LinkRole | null {
  const link = linkOf(actor);
  return link?.subjectId === consultation.id ? link.role : null;
}

/** Everything the viewer may do now, in the order in which a page offers it. */
export function actionsOf(
  viewer: LinkRole,
  consultation: JudgedConsultation,
  now: Temporal.Instant,
): ConsultationAction[] {
  return viewer === 'PATIENT' ? patientMay(consultation, now) : practitionerMay(consultation, now);
}

/**
 * The patient always may; the practitioner for a while after typing the code from their mail, and not at all once the
 * patient took the request back: with it goes the agreement to share.
 */
export function mayReadAnswers(viewer: LinkRole, consultation: JudgedConsultation, now: Temporal.Instant): boolean {
  if (viewer === 'PATIENT') return true;
  return isSharedWithThePractitioner(consultation) && isLater(consultation.answersOpenUntil, now);
}

/** Sent, not taken back, not erased: there is something that the practitioner may open by a code. */
export function isSharedWithThePractitioner(consultation: JudgedConsultation): boolean {
  return hasAskedThePractitioner(consultation) && consultation.state !== 'WITHDRAWN' && !consultation.answersErased;
}

/** Until the patient's address is confirmed the practitioner has not been asked, so for them there is nothing. */
export function hasAskedThePractitioner(consultation: Pick<JudgedConsultation, 'emailConfirmedAt'>): boolean {
  return consultation.emailConfirmedAt !== null;
}

function patientMay({ state, startsAt }: JudgedConsultation, now: Temporal.Instant): ConsultationAction[] {
  switch (state) {
    case 'AWAITING_EMAIL':
      return ['CONFIRM_EMAIL', 'CANCEL'];
    case 'REQUESTED':
      return ['CANCEL'];
    case 'CONFIRMED':
      return isLater(startsAt, now) ? ['CANCEL'] : [];
    default:
      return [];
  }
}

function practitionerMay(consultation: JudgedConsultation, now: Temporal.Instant): ConsultationAction[] {
  const { state, startsAt } = consultation;
  const isOpen = mayReadAnswers('PRACTITIONER', consultation, now);
  const reading: ConsultationAction[] = isSharedWithThePractitioner(consultation) && !isOpen ? ['OPEN_ANSWERS'] : [];
  if (state === 'CONFIRMED') return isLater(startsAt, now) ? [...reading, 'CANCEL'] : reading;
  if (state !== 'REQUESTED') return reading;
  // A decline that is due counts as said, whether or not the sweep has come by.
  if (consultation.declinePendingUntil) {
    return isLater(consultation.declinePendingUntil, now) ? [...reading, 'UNDO_DECLINE'] : reading;
  }
  return isLater(consultation.respondBy, now) ? [...reading, 'ACCEPT', 'DECLINE'] : reading;
}

function isLater(instant: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return instant !== null && instant.epochMilliseconds > now.epochMilliseconds;
}
