import { Temporal } from 'temporal-polyfill';
import type { PatientLinkPurpose } from '../../platform/actor.js';
import { joinWindow } from '../arrangement/join-window.js';
import { isOver, type ConsultationState } from '../states/consultation-states.js';
import type { ConsultationAction } from './consultation.policy.js';

/** How far into a consultation somebody comes. */
export const ConsultationReach = {
  /** Its state, and what happened. */
  STANDING: 'STANDING',
  /** Calling it off, other times, reminders. */
  TALK: 'TALK',
  /** One of the times that the other side proposed, or none. */
  CHOICE: 'CHOICE',
  /** The way into a talk, near its time. */
  WAY_IN: 'WAY_IN',
  MESSAGES: 'MESSAGES',
  /** What was answered and written in the request, and how the patient is reached. */
  ANSWERS: 'ANSWERS',
  /** What was agreed to and taking it back, the file, erasing, and closing the links. */
  EVERYTHING: 'EVERYTHING',
} as const;
export type ConsultationReach = (typeof ConsultationReach)[keyof typeof ConsultationReach];

export const allReach = Object.values(ConsultationReach);

/** What of a consultation decides how long a link is of use. */
export interface LinkedConsultation {
  readonly state: ConsultationState;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly emailConfirmedAt: Temporal.Instant | null;
  /** Until when proposed times are held; null: none are proposed. */
  readonly proposalExpiresAt: Temporal.Instant | null;
  readonly answersErased: boolean;
  readonly answersEraseAt: Temporal.Instant;
}

interface Purpose {
  readonly reach: readonly ConsultationReach[];
  /** Whether what it was mailed for is still so. When the contact is erased every link ends. */
  readonly isOn: (consultation: LinkedConsultation, now: Temporal.Instant) => boolean;
}

const always = () => true;

/** What each letter's link opens, and until when. */
const purposes: Readonly<Record<PatientLinkPurpose, Purpose>> = {
  CONSULTATION: { reach: ['STANDING', 'TALK', 'CHOICE', 'WAY_IN'], isOn: always },
  JOIN: {
    reach: ['WAY_IN'],
    isOn: (talk, now) => talk.state === 'CONFIRMED' && isLater(joinWindow(talk).until, now),
  },
  // Other times for a request may be held longer than the one that was asked for is ahead. Once one is chosen it still says
  // what became of it, until the talk itself.
  PROPOSAL: {
    reach: ['STANDING', 'CHOICE'],
    isOn: ({ startsAt, proposalExpiresAt: until }, now) =>
      isLater(startsAt, now) || (until !== null && isLater(until, now)),
  },
  MESSAGES: { reach: ['STANDING', 'MESSAGES'], isOn: isKept },
  ASK_AGAIN: {
    reach: ['STANDING', 'ANSWERS'],
    isOn: (consultation, now) => isOver(consultation.state) && isKept(consultation, now),
  },
  EVERYTHING: { reach: allReach, isOn: always },
};

/** What the links that somebody holds open between them now. Nothing: to them it is not there. */
export function reachOf(
  held: readonly PatientLinkPurpose[],
  consultation: LinkedConsultation,
  now: Temporal.Instant,
): readonly ConsultationReach[] {
  // Before its code was typed no letter had a link: whoever holds one is the browser in which all of it was just written.
  if (consultation.emailConfirmedAt === null && held.includes('CONSULTATION')) return allReach;
  const open = held.map((purpose) => purposes[purpose]).filter(({ isOn }) => isOn(consultation, now));
  return allReach.filter((each) => open.some(({ reach }) => reach.includes(each)));
}

/** How far somebody has to come to do it. */
export function reachFor(action: ConsultationAction): ConsultationReach {
  if (action === 'MESSAGE') return 'MESSAGES';
  return action === 'ANSWER_PROPOSAL' ? 'CHOICE' : 'TALK';
}

function isKept({ answersErased, answersEraseAt }: LinkedConsultation, now: Temporal.Instant): boolean {
  return !answersErased && isLater(answersEraseAt, now);
}

function isLater(instant: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(instant, now) > 0;
}
