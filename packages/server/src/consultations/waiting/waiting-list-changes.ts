import type { AccessLinks } from '../../accounts/access-links.js';
import type { HeldTimes } from '../../availability/held/held-times.service.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Replay } from '../../platform/erasures/erasure-ledger.js';
import { recordErasure, type ErasedWhy } from '../../platform/erasures/erasures.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { fateOfOffer } from './offers/offers-told.js';
import {
  closeOffer,
  countUnanswered,
  endEntry,
  eraseWaitingContact,
  findEntry,
  followTerms,
  getEntry,
  selectEntries,
  waitingListErasures,
  type WaitingRecord,
} from './waiting-list.repository.js';
import type { WaitingListEnd, WaitingListOfferState } from './waiting-words.js';

/** Rule 13: how long after leaving nothing about them is erased yet. */
const ERASED_AFTER = { hours: 30 * 24 };
/** Offers in a row that may stay unanswered before somebody is taken off the list. */
const MOST_UNANSWERED = 2;

/** Of these endings nobody has to be told: they brought them about, or were never there. */
const SILENT: readonly WaitingListEnd[] = ['NOT_CONFIRMED', 'LEFT_BY_PATIENT', 'TIME_FOUND'];

/** The talk is otherwise now. */
const CHANGED = 'waiting-list.changed';
/** The time that was kept of it as it was is gone with that. */
export const TIME_GONE = { timeGone: 1 } as const;

/**
 * The few ways in which a place on a list changes. The caller holds the practitioner's lock: nobody takes what is let go
 * here at the same moment.
 */
export class WaitingListChanges {
  constructor(
    private readonly heldTimes: HeldTimes,
    private readonly links: AccessLinks,
  ) {}

  /** Their place is gone; a time that was kept for them is free again, and they are told unless they did it themselves. */
  async end(tx: Transaction, record: WaitingRecord, because: WaitingListEnd): Promise<void> {
    if (record.offer) await this.letGo(tx, record, 'WITHDRAWN');
    const eraseAt = tx.clock.now().add(because === 'NOT_CONFIRMED' ? { hours: 0 } : ERASED_AFTER);
    await endEntry(tx, record.id, because, eraseAt);
    if (because === 'NOT_CONFIRMED') return this.erase(tx, record.id, 'DATE');
    if (because === 'LEFT_BY_PATIENT') await this.#noteLeaving(tx, record.id);
    await this.links.grant(tx, record.id, 'WAITING', eraseAt);
    if (!SILENT.includes(because)) await oweMail(tx, { kind: 'waiting-list.ended', subjectId: record.id });
  }

  /** The time that is kept for them is free again, and they keep their place. */
  async letGo(
    tx: Transaction,
    { id, offer }: WaitingRecord,
    as: Extract<WaitingListOfferState, 'DECLINED' | 'LAPSED' | 'WITHDRAWN'>,
  ): Promise<boolean> {
    if (!offer || !(await closeOffer(tx, offer.id, 'OPEN', as))) return false;
    await this.heldTimes.free(tx, offer.id);
    await forgetMail(tx, 'waiting-list.offer', id);
    return true;
  }

  /**
   * It is not possible any more. They keep their place, and read of it if they had read of the offer: in the letter that is
   * owed to them about the talk, when it is the talk that has changed.
   */
  async takeBack(tx: Transaction, record: WaitingRecord): Promise<void> {
    const wasTold = record.offer !== null && (await fateOfOffer(tx, record.offer)) === 'LEFT';
    await this.letGo(tx, record, 'WITHDRAWN');
    if (!wasTold) return;
    const subjectId = record.id;
    const isOtherwise = (await forgetMail(tx, CHANGED, subjectId)).length > 0;
    await oweMail(
      tx,
      isOtherwise ? { kind: CHANGED, subjectId, parameters: TIME_GONE } : { kind: 'waiting-list.withdrawn', subjectId },
    );
  }

  /** A talk whose terms changed is waited for as it is now; how, where, how long and at what price, they are told, the last alone. */
  async followTerms(tx: Transaction, practitionerId: string): Promise<void> {
    for (const { id, state, isAnother } of await followTerms(tx, practitionerId)) {
      if (state === 'WAITING' && isAnother) await oweHowItIsNow(tx, id);
    }
  }

  /** A talk in person takes place elsewhere: it is another way for whoever waits for it. */
  async followPlaces(tx: Transaction, locationIds: readonly string[]): Promise<void> {
    const waiting = `e.state = 'WAITING' AND e.consultation_type_id IN (
      SELECT id FROM consultation_types WHERE location_id = ANY ($1::uuid[])) ORDER BY e.id`;
    for (const { id } of await selectEntries(tx, waiting, [locationIds])) await oweHowItIsNow(tx, id);
  }

  /** Once they are told and keep their place; twice in a row, and they are told that it goes to the next. */
  async leftUnanswered(tx: Transaction, record: WaitingRecord): Promise<void> {
    const unanswered = record.unanswered + 1;
    await countUnanswered(tx, record.id, unanswered);
    if (unanswered >= MOST_UNANSWERED) return this.end(tx, { ...record, offer: null }, 'NOT_ANSWERED');
    await oweMail(tx, { kind: 'waiting-list.let-go', subjectId: record.id });
  }

  async erase(tx: Transaction, id: string, why: ErasedWhy): Promise<void> {
    await eraseWaitingContact(tx, id, why);
    await this.links.revoke(tx, id, 'WAITING');
  }

  /** Whoever left, or was erased, is not back on the list with a database that was restored from before. */
  replays(): Readonly<Record<string, Replay>> {
    const takeOff = async (tx: Transaction, id: string) => {
      const entry = await findEntry(tx, id);
      if (!entry) return false;
      await tx.lock('practitioner', entry.practitionerId);
      const still = await getEntry(tx, id);
      if (still.state !== 'LEFT') await this.end(tx, still, 'LEFT_BY_PATIENT');
      return true;
    };
    return {
      [waitingListErasures.left]: async (tx, id) => void (await takeOff(tx, id)),
      [waitingListErasures.contact]: async (tx, id) => {
        if (await takeOff(tx, id)) await this.erase(tx, id, 'WISH');
      },
    };
  }

  #noteLeaving(tx: Transaction, id: string): Promise<void> {
    return recordErasure(tx, { kind: waitingListErasures.left, subjectId: id, why: 'WISH' });
  }
}

/** The last word alone, when it changes twice in a row. */
async function oweHowItIsNow(tx: Transaction, subjectId: string): Promise<void> {
  const forgotten = await forgetMail(tx, CHANGED, subjectId);
  const isGone = forgotten.some(({ timeGone }) => timeGone === TIME_GONE.timeGone);
  await oweMail(tx, { kind: CHANGED, subjectId, ...(isGone && { parameters: TIME_GONE }) });
}
