import type { Actor } from '../../platform/actor.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { DatedTalk } from './lapses.js';

/** A talk with this practitioner, by its time: nothing of who asked for it. */
export interface TalkToCome extends DatedTalk {
  /** ISO 8601. */
  readonly startsAt: string;
  /** "Tue, Dec 9, 3:00 pm Central time", on the practitioner's clock; with its year when that is another one. */
  readonly label: string;
  /** Whether it is promised; else it waits for an answer. */
  readonly isConfirmed: boolean;
}

/**
 * Asks the capability that keeps consultations which are promised or asked for on dates after this one, in order. Where a
 * patient will be was said in confidence: that it was read stands on record, as this actor's.
 */
export type TalksToCome = (
  tx: Transaction,
  actor: Actor,
  asked: { readonly practitionerId: string; readonly after: string },
) => Promise<TalkToCome[]>;
