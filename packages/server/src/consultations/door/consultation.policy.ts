import type { Temporal } from 'temporal-polyfill';
import type { ShareKind } from '../../sharing/share-words.js';
import type { ConsultationState } from '../states/consultation-states.js';

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
  /** Who proposed them; null: none are proposed. */
  readonly proposedBy: ConsultationSide | null;
  /** By the practitioner, and by the patient, since they last agreed on a time. */
  readonly proposalsMade: number;
  readonly patientProposalsMade: number;
  readonly answersErased: boolean;
  /** Whether it is no longer known whose it was. */
  readonly contactErased: boolean;
  /** Whether the patient's consent to share it with who was asked is in force. */
  readonly isShared: boolean;
}

export const ConsultationAction = {
  CONFIRM_EMAIL: 'CONFIRM_EMAIL',
  ACCEPT: 'ACCEPT',
  PROPOSE_TIME: 'PROPOSE_TIME',
  DECLINE: 'DECLINE',
  UNDO_DECLINE: 'UNDO_DECLINE',
  ANSWER_PROPOSAL: 'ANSWER_PROPOSAL',
  TAKE_BACK_PROPOSAL: 'TAKE_BACK_PROPOSAL',
  CHOOSE_REMINDERS: 'CHOOSE_REMINDERS',
  CANCEL: 'CANCEL',
  ARRANGE: 'ARRANGE',
  COMPLETE: 'COMPLETE',
  MARK_NO_SHOW: 'MARK_NO_SHOW',
  MESSAGE: 'MESSAGE',
} as const;
export type ConsultationAction = (typeof ConsultationAction)[keyof typeof ConsultationAction];

/** The two sides of a consultation. */
export const ConsultationSide = { PATIENT: 'PATIENT', PRACTITIONER: 'PRACTITIONER' } as const;
export type ConsultationSide = (typeof ConsultationSide)[keyof typeof ConsultationSide];

/** How often each side may propose other times, or take one at once, before they agree on one. */
export const MOST_PROPOSALS = 3;
/** A request is answered an hour before its start at the latest. */
const ANSWERED_HOURS_BEFORE = 1;
/** How long after the start somebody may still come before it can be said that they did not. */
const MINUTES_TO_COME = 15;
/** How long after its end it is said, and put right, whether a talk took place: seven days. */
const HOURS_TO_SAY_IT = 7 * 24;

/** Everything that side may do now, in the order in which a page offers it. */
export function actionsOf(
  side: ConsultationSide,
  consultation: JudgedConsultation,
  now: Temporal.Instant,
): ConsultationAction[] {
  return side === 'PATIENT' ? patientMay(consultation, now) : practitionerMay(consultation, now);
}

/**
 * The patient always may; the practitioner what was sent, as long as the patient agrees to share it. With a request that
 * was taken back goes the agreement, too.
 */
export function mayReadAnswers(side: ConsultationSide, consultation: JudgedConsultation): boolean {
  if (side === 'PATIENT') return true;
  const { answersErased } = consultation;
  return hasAskedThePractitioner(consultation) && isStillShared(consultation) && !answersErased;
}

/** Whether anything of what was sent is for who was asked: answers, points, place, name and contact. */
export function isStillShared({ state, isShared }: Pick<JudgedConsultation, 'state' | 'isShared'>): boolean {
  return isShared && state !== 'WITHDRAWN';
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
      return [...movesOf('PATIENT', consultation, now), 'CANCEL'];
    case 'CONFIRMED':
      return isLater(startsAt, now) ? [...movesOf('PATIENT', consultation, now), 'CHOOSE_REMINDERS', 'CANCEL'] : [];
    default:
      return [];
  }
}

function practitionerMay(consultation: JudgedConsultation, now: Temporal.Instant): ConsultationAction[] {
  const { state, startsAt, endsAt, declinePendingUntil, contactErased } = consultation;
  if (state === 'CONFIRMED') {
    // A link that was forgotten is still of use when both are waiting for each other; nobody waits who erased themselves.
    const mayBeReached = isLater(endsAt, now) && !contactErased;
    return [
      ...movesOf('PRACTITIONER', consultation, now),
      ...(mayBeReached ? (['ARRANGE'] as const) : []),
      ...(isLater(startsAt, now) ? (['CANCEL'] as const) : []),
      ...saysOfATalk(consultation, now),
    ];
  }
  if (state !== 'REQUESTED') return saysOfATalk(consultation, now);
  // A decline that is due counts as said, whether or not the sweep has come by.
  if (declinePendingUntil) return isLater(declinePendingUntil, now) ? ['UNDO_DECLINE'] : [];
  if (!isLater(consultation.respondBy, now)) return [];
  // While other times wait for a choice the one that was asked for is not answered, but a no can be said.
  const accepts = consultation.proposalExpiresAt ? [] : (['ACCEPT'] as const);
  return [...accepts, ...movesOf('PRACTITIONER', consultation, now), 'DECLINE'];
}

/** Other times, before a yes and after it: who proposed waits, and the other side chooses. */
function movesOf(side: ConsultationSide, consultation: JudgedConsultation, now: Temporal.Instant) {
  const { state, respondBy, startsAt, declinePendingUntil, proposalExpiresAt, proposedBy } = consultation;
  const openUntil = state === 'CONFIRMED' ? startsAt : respondBy;
  // While a no is being said there is nothing to choose from.
  if (!isLater(openUntil, now) || declinePendingUntil) return [];
  if (proposalExpiresAt === null) {
    const made = side === 'PATIENT' ? consultation.patientProposalsMade : consultation.proposalsMade;
    return made < MOST_PROPOSALS ? (['PROPOSE_TIME'] as const) : [];
  }
  // One that has run out waits for the sweep, which lets its times go.
  if (!isLater(proposalExpiresAt, now)) return [];
  if (proposedBy !== side) return ['ANSWER_PROPOSAL'] as const;
  return standsAgainInTime(consultation, now) ? (['TAKE_BACK_PROPOSAL'] as const) : [];
}

/** Taking other times back never costs the one of before: a request stands again only where it can still be answered. */
function standsAgainInTime({ state, startsAt }: JudgedConsultation, now: Temporal.Instant): boolean {
  return state === 'CONFIRMED' || isLater(startsAt.subtract({ hours: ANSWERED_HOURS_BEFORE }), now);
}

/** After a talk, whether it took place: for a week, and put right as often as need be. */
function saysOfATalk({ state, startsAt, endsAt }: JudgedConsultation, now: Temporal.Instant): ConsultationAction[] {
  if (isLater(now, endsAt.add({ hours: HOURS_TO_SAY_IT }))) return [];
  const begun = startsAt.add({ minutes: MINUTES_TO_COME });
  const mayHaveMissed = isLater(begun, endsAt) ? endsAt : begun;
  const isOpenOr = (other: ConsultationState) => state === 'CONFIRMED' || state === other;
  return [
    ...(isOpenOr('NO_SHOW') && !isLater(endsAt, now) ? (['COMPLETE'] as const) : []),
    ...(isOpenOr('COMPLETED') && !isLater(mayHaveMissed, now) ? (['MARK_NO_SHOW'] as const) : []),
  ];
}

function isLater(instant: Temporal.Instant | null, now: Temporal.Instant): boolean {
  return instant !== null && instant.epochMilliseconds > now.epochMilliseconds;
}
