import type { Trouble } from '../consultation-outcome.js';
import type { CrisisLine } from '../crisis/crisis-lines.js';
import type { Conversation } from './message-documents.js';

export type Side = 'PATIENT' | 'PRACTITIONER';

export interface ShownMessage {
  readonly id: string;
  readonly at: string;
  /** By the reader's clock. */
  readonly when: string;
  readonly isOwn: boolean;
  readonly by: Side;
  /** Who wrote it for the practitioner; null: whoever stands on that side. */
  readonly writtenBy: string | null;
  readonly text: string;
  readonly afterHelp: boolean;
}

export interface ConversationView {
  readonly kind: 'CONVERSATION';
  readonly side: Side;
  readonly consultation: Omit<Conversation, 'messages'>;
  readonly messages: readonly ShownMessage[];
  /** Where this page is, with its zone. */
  readonly here: string;
  /** The page of the request itself. */
  readonly requestHref: string;
  readonly earlierHref: string | null;
  /** From earlier messages back to the latest; null on those. */
  readonly latestHref: string | null;
  /** Until when the practitioner answers the request; null when nothing waits for an answer. */
  readonly answerBy: string | null;
  /** Of this form: with the words it makes the key under which they are sent. */
  readonly nonce: string;
  readonly typed: string;
  readonly trouble: Trouble | null;
  readonly isSent: boolean;
  /** What was just sent speaks of danger. */
  readonly lines: readonly CrisisLine[];
}

/** Nothing was sent: first, whom to call. */
export interface CrisisView {
  readonly kind: 'CRISIS';
  readonly lines: readonly CrisisLine[];
  readonly sealed: string;
}

/** Their link ended while they wrote. */
export interface NotSentView {
  readonly kind: 'NOT_SENT';
  readonly typed: string;
  /** Where they ask for the link to everything; null: the way there is closed, too. */
  readonly moreHref: string | null;
}

/** Null: there is nothing the reader may see. */
export type MessagesView = ConversationView | CrisisView | NotSentView | null;
