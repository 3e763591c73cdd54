import type { Temporal } from 'temporal-polyfill';
import type { ShareKind } from '../sharing/share-words.js';
import type { ConsultationState } from './consultation-states.js';

/** What of a consultation decides who may do what. */
export interface JudgedConsultation {
  readonly id: string;
  readonly state: ConsultationState;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly emailConfirmedAt: Temporal.Instant | null;
  readonly respondBy: Temporal.Instant | null;
  readonly declinePendingUntil: Temporal.Instant | null;
  /** Until when proposed times are held; null: none are proposed. */
  readonly proposalExpiresAt: Temporal.Instant | null;
  readonly proposalsMade: number;
  readonly answersErased: boolean;
}

export const ConsultationAction = {
  CONFIRM_EMAIL: 'CONFIRM_EMAIL',
  ACCEPT: 'ACCEPT',
  PROPOSE_TIME: 'PROPOSE_TIME',
  DECLINE: 'DECLINE',
  UNDO_DECLINE: 'UNDO_DECLINE',
  ANSWER_PROPOSAL: 'ANSWER_PROPOSAL',
  CHOOSE_REMINDERS: 'CHOOSE_REMINDERS',
  CANCEL: 'CANCEL',
  ARRANGE: 'ARRANGE',
} as const;
export type ConsultationAction = (typeof ConsultationAction)[keyof typeof ConsultationAction];

/** The two sides of a consultation. */
export const ConsultationSide = { PATIENT: 'PATIENT', PRACTITIONER: 'PRACTITIONER' } as const;
export type ConsultationSide = (typeof ConsultationSide)[keyof typeof ConsultationSide];

/** How often other times may be proposed for one request. */
const MOST_PROPOSALS = 3;

/** Everything that side may do now, in the order in which a page offers it. */
export function actionsOf(
  side: ConsultationSide,
  consultation: JudgedConsultation,
  now: Temporal.Instant,
): ConsultationAction[] {
  return side === 'PATIENT' ? patientMay(consultation, now) : practitionerMay(consultation, now);
}

/**
 * The patient always may; the practitioner what was sent, and not at all once the patient took the request back: with it
 * goes the agreement to share.
 */
export function mayReadAnswers(side: ConsultationSide, consultation: JudgedConsultation): boolean {
  if (side === 'PATIENT') return true;
  const { state, answersErased } = consultation;
  return hasAskedThePractitioner(consultation) && state !== 'WITHDRAWN' && !answersErased;
}

/**
 * Whether a share can be enough to read answers: of a scheduler's never; of a colleague's together with the patient's yes
 * to that colleague. What was sent was shared with who was asked, and with nobody else.
 */
export function shareReadsAnswers(kind: ShareKind): boolean {
  return kind === 'COLLEAGUE';
}

/** Until the patient's address is confirmed the practitioner has not been asked, so for them there is nothing. */
export function hasAskedThePractitioner(consultation: Pick<JudgedConsultation, 'emailConfirmedAt'>): boolean {
  return consultation.emailConfirmedAt !== null;
}

function patientMay(consultation: JudgedConsultation, now: Temporal.Instant): ConsultationAction[] {
  const { state, startsAt } = consultation;
  switch (state) {
    case 'AWAITING_EMAIL':
      return ['CONFIRM_EMAIL', 'CANCEL'];
    case 'REQUESTED':
      return mayAnswerProposal(consultation, now) ? ['ANSWER_PROPOSAL', 'CANCEL'] : ['CANCEL'];
    case 'CONFIRMED':
      return isLater(startsAt, now) ? ['CHOOSE_REMINDERS', 'CANCEL'] : [];
    default:
      return [];
  }
}

function practitionerMay(consultation: JudgedConsultation, now: Temporal.Instant): ConsultationAction[] {
  const { state, startsAt, endsAt, declinePendingUntil } = consultation;
  // A link that was forgotten is still of use when both are waiting for each other.
  if (state === 'CONFIRMED') {
    return [
      ...(isLater(endsAt, now) ? (['ARRANGE'] as const) : []),
      ...(isLater(startsAt, now) ? (['CANCEL'] as const) : []),
    ];
  }
  if (state !== 'REQUESTED') return [];
  // A decline that is due counts as said, whether or not the sweep has come by.
  if (declinePendingUntil) return isLater(declinePendingUntil, now) ? ['UNDO_DECLINE'] : [];
  if (!isLater(consultation.respondBy, now)) return [];
  // Who proposed other times waits for the patient, and can still say no.
  if (consultation.proposalExpiresAt) return ['DECLINE'];
  return consultation.proposalsMade < MOST_PROPOSALS ? ['ACCEPT', 'PROPOSE_TIME', 'DECLINE'] : ['ACCEPT', 'DECLINE'];
}

/** While a no is being said there is nothing to choose from. */
function mayAnswerProposal({ proposalExpiresAt, declinePendingUntil }: JudgedConsultation, now: Temporal.Instant) {
  return isLater(proposalExpiresAt, now) && declinePendingUntil === null;
}

function isLater(instant: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return instant !== null && instant.epochMilliseconds > now.epochMilliseconds;
}
