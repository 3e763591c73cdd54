import type { ReminderLead } from '../../../../src/consultations/reminders/reminder-times.js';
import type { Helper, Share } from './share.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const LENGTH = 30 * MINUTE;

/** When the day began in Dallas; no sequence comes as far as their clocks change. */
export function dayOf(at: Instant): Instant {
  return Math.floor((at - 6 * HOUR) / DAY) * DAY + 6 * HOUR;
}

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
export type Hand = 'OWN' | Helper;

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

/** What can be asked for: by video, booked at once, by telephone, and at the practitioner's. */
export const KINDS = ['VIDEO', 'AT_ONCE', 'PHONE', 'IN_PERSON'] as const;
export type Kind = (typeof KINDS)[number];
export type Mode = Exclude<Kind, 'AT_ONCE'>;
export const modeOf = (kind: Kind): Mode => (kind === 'AT_ONCE' ? 'VIDEO' : kind);

/** One kind of talk as it was offered at one time: other terms are others, in the place of these. */
export interface Terms {
  readonly kind: Kind;
  /** Kept free after a talk: promised to nobody, so it changes in terms that are there. */
  bufferAfter: Instant;
}

/** A consultation, as small as it can be thought of: what PRODUCT.md says of one, and nothing of how it is kept. */
export interface Talk {
  /** Whose address it carries. */
  contact: number;
  /** What they said when they asked. */
  readonly message: string;
  /** What was agreed on. */
  readonly terms: Terms;
  state: State;
  startsAt: Instant;
  held: Instant[];
  /** How long after each of them nothing else begins: as it was when it was taken. */
  readonly bufferOf: Map<Instant, Instant>;
  history: State[];
  /** Whoever did something of it by a share sees it also once it is over. */
  readonly actedBy: Set<Share>;
  isConfirmedByCode: boolean;
  readonly emailDueAt: Instant;
  generation: number;
  tries: number;
  respondBy: Instant | null;
  declinesAt: Instant | null;
  /** By which share; null: by none. */
  declinedBy: Share | null;
  proposed: Instant[] | null;
  proposalEndsAt: Instant | null;
  proposedBy: Side | null;
  /** Since they last agreed on a time. */
  proposalsMade: Record<Side, number>;
  /** What was proposed under which key. */
  readonly proposals: Map<string, string>;
  reminders: readonly ReminderLead[];
  /** How it is reached, by a number for each way there is; 0: nothing was said. */
  arrangement: number;
  /** Of its entry in calendars. */
  sequence: number;
  mails: Mail[];
  answersEraseAt: Instant;
  contactEraseAt: Instant;
  answersErased: boolean;
  contactErased: boolean;
  /** Until when the patient's link opens it, and how often all of them were closed; null: for good. */
  linkEndsAt: Instant;
  linksClosed: number | null;
  /** Whether the patient agrees that whoever was asked reads it; that we keep what was said; that the colleague reads it. */
  isShared: boolean;
  isCollected: boolean;
  /** By which of their shares. */
  colleaguesLetRead: Set<Share>;
  messages: Message[];
}

/** What came of a command. */
export type Said = string;

export const other = (side: Side): Side => (side === 'PATIENT' ? 'PRACTITIONER' : 'PATIENT');
export const isOpen = ({ state }: Talk): boolean => state === 'REQUESTED' || state === 'CONFIRMED';
export const inOrder = (a: Instant, b: Instant): number => a - b;

export function newTalk(
  given: Pick<Talk, 'contact' | 'message' | 'terms' | 'startsAt' | 'held' | 'bufferOf' | 'emailDueAt'>,
  now: Instant,
): Talk {
  const { emailDueAt } = given;
  return {
    ...given,
    ...{ state: 'AWAITING_EMAIL', history: ['AWAITING_EMAIL'], isConfirmedByCode: false, generation: 1, tries: 0 },
    ...{ respondBy: null, declinesAt: null, declinedBy: null, proposed: null, proposalEndsAt: null, proposedBy: null },
    ...{ proposalsMade: { PATIENT: 0, PRACTITIONER: 0 }, proposals: new Map(), reminders: ['ONE_DAY', 'TWO_HOURS'] },
    ...{ mails: [{ kind: 'code', at: now }], actedBy: new Set(), colleaguesLetRead: new Set() },
    ...{ answersEraseAt: emailDueAt, contactEraseAt: emailDueAt, answersErased: false, contactErased: false },
    ...{ linkEndsAt: now + DAY, linksClosed: 0, isShared: true, isCollected: true, messages: [] },
    ...{ arrangement: 0, sequence: 0 },
  };
}
