import type { Reader } from '../availability.repository.js';

/** What a held time is for, in the words of whoever holds it: this capability only knows its owner's id. */
export interface TalkThatHolds {
  readonly consultationTypeId: string;
  /** Whether it is promised, asked for, or waits for its patient to confirm the request. */
  readonly state: 'CONFIRMED' | 'REQUESTED' | 'AWAITING_EMAIL';
}

/** Asks the capability that holds times what these owners are; an owner that is not there any more is left out. */
export type TalksThatHold = (reader: Reader, ownerIds: readonly string[]) => Promise<Map<string, TalkThatHolds>>;
