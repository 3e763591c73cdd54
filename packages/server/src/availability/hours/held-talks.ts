import type { Reader } from '../availability.repository.js';

/** What a held time is for, in the words of whoever holds it: this capability only knows its owner's id. */
export interface TalkThatHolds {
  readonly consultationTypeId: string;
  /** Whether it is promised, asked for, or waits for its patient to confirm the request. */
  readonly state: 'CONFIRMED' | 'REQUESTED' | 'AWAITING_EMAIL';
  /** Of the time that stands, in epoch milliseconds: others that are held for it are proposed, and wait for a choice. */
  readonly startsAt: number;
  /** How often its entry in calendars has changed. */
  readonly calendarSequence: number;
}

/** Asks the capability that holds times what these owners are; an owner that is not there any more is left out. */
export type TalksThatHold = (reader: Reader, ownerIds: readonly string[]) => Promise<Map<string, TalkThatHolds>>;

/** How firmly one of its times is held: beside the one that stands, others wait for a choice, and nobody agreed on them. */
export function firmnessOf({ state, startsAt }: TalkThatHolds, heldFrom: number): TalkThatHolds['state'] {
  return state === 'CONFIRMED' && heldFrom !== startsAt ? 'REQUESTED' : state;
}
