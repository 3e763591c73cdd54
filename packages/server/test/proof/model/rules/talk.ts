import type { ReminderLead } from '../../../../src/consultations/reminders/reminder-times.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const LENGTH = 30 * MINUTE;

/** Milliseconds since the epoch, as everywhere in the model. */
export type Instant = number;

export type State =
  | 'AWAITING_EMAIL'
  | 'REQUESTED'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'WITHDRAWN'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'NO_SHOW';

export type Side = 'PATIENT' | 'PRACTITIONER';
/** Who acts on the practitioner's side: they themselves, or whoever has a share of theirs. */
export type Hand = 'OWN' | 'SCHEDULER' | 'COLLEAGUE';

export interface Mail {
  readonly kind: string;
  readonly at: Instant;
}

export interface Message {
  readonly by: Side;
  readonly key: string;
  readonly text: string;
  readonly readBy: Set<'PATIENT' | Hand>;
}

/** A consultation, as small as it can be thought of: what PRODUCT.md says of one, and nothing of how it is kept. */
export interface Talk {
  readonly contact: number;
  readonly isInstant: boolean;
  state: State;
  startsAt: Instant;
  held: Instant[];
  history: State[];
  /** Whoever did something of it by a share sees it also once it is over. */
  readonly actedBy: Set<Hand>;
  isConfirmedByCode: boolean;
  readonly emailDueAt: Instant;
  generation: number;
  tries: number;
  respondBy: Instant | null;
  declinesAt: Instant | null;
  declinedBy: Hand;
  proposed: Instant[] | null;
  proposalEndsAt: Instant | null;
  proposedBy: Side | null;
  /** Since they last agreed on a time. */
  proposalsMade: Record<Side, number>;
  /** What was proposed under which key. */
  readonly proposals: Map<string, string>;
  reminders: readonly ReminderLead[];
  mails: Mail[];
  answersEraseAt: Instant;
  contactEraseAt: Instant;
  answersErased: boolean;
  contactErased: boolean;
  /** Until when the patient's link opens it. */
  linkEndsAt: Instant;
  /** Whether the patient agrees that whoever was asked reads it; that we keep what was said; that the colleague reads it. */
  isShared: boolean;
  isCollected: boolean;
  colleagueMayRead: boolean;
  messages: Message[];
}

/** What came of a command. */
export type Said = string;

export const other = (side: Side): Side => (side === 'PATIENT' ? 'PRACTITIONER' : 'PATIENT');
export const isOpen = ({ state }: Talk): boolean => state === 'REQUESTED' || state === 'CONFIRMED';
export const inOrder = (a: Instant, b: Instant): number => a - b;

export function newTalk(
  given: Pick<Talk, 'contact' | 'isInstant' | 'startsAt' | 'held' | 'emailDueAt'>,
  now: Instant,
): Talk {
  const { emailDueAt } = given;
  return {
    ...given,
    ...{ state: 'AWAITING_EMAIL', history: ['AWAITING_EMAIL'], isConfirmedByCode: false, generation: 1, tries: 0 },
    ...{ respondBy: null, declinesAt: null, declinedBy: 'OWN', proposed: null, proposalEndsAt: null, proposedBy: null },
    ...{ proposalsMade: { PATIENT: 0, PRACTITIONER: 0 }, proposals: new Map(), reminders: ['ONE_DAY', 'TWO_HOURS'] },
    ...{ mails: [{ kind: 'code', at: now }], actedBy: new Set(), colleagueMayRead: false },
    ...{ answersEraseAt: emailDueAt, contactEraseAt: emailDueAt, answersErased: false, contactErased: false },
    ...{ linkEndsAt: now + DAY, isShared: true, isCollected: true, messages: [] },
  };
}
