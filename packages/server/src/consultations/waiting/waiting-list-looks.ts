import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { findFreeTimes, type FreeTimes } from '../../availability/slots/free-times.js';
import type { HeldTimes, WantedTime } from '../../availability/held/held-times.service.js';
import type { OfferedType } from '../../availability/slots/practice.js';
import { zoneDataVersion } from '../../availability/wall-clock-text.js';
import { theSystem } from '../../platform/actor.js';
import { oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { AskedPractitioners } from '../asked/asked-practitioner.js';
import { isKeyOfType, keyOfSeenBy, newlyFree, type LastLook } from './offers/newly-free.js';
import { offerWindow, type OfferWindow } from './offers/offer-window.js';
import { fateOfOffer } from './offers/offers-told.js';
import { seenBy, wishesOf, wishOf, withoutWhatTheyMissed, type Wish } from './offers/seen-times.js';
import type { WaitingContacts } from './waiting-contacts.js';
import type { WaitingListChanges } from './waiting-list-changes.js';
import {
  closeOffer,
  findLook,
  forgetLook,
  getEntry,
  insertOffer,
  keepLook,
  listOffered,
  listOwnersOfKept,
  selectEntries,
  selectSettled,
  type Look,
  type WaitingRecord,
} from './waiting-list.repository.js';

/** Clocks alone make times come into reach, and the morning come. */
const LOOK_AGAIN = { minutes: 15 };

interface Suitable extends OfferWindow {
  readonly startsAt: Temporal.Instant;
  readonly type: OfferedType;
}

interface Turn {
  readonly practitionerId: string;
  readonly waiting: readonly WaitingRecord[];
  readonly asked: readonly WaitingRecord[];
}

/**
 * One look at the list of one practitioner, in one transaction under their lock: what became of offers is settled, and
 * what has come free since the last look is offered, each time to the first in turn whom it suits. A time that suits
 * nobody stays public. A look that dies with its process has never been: the next one sees the same.
 */
export class WaitingListLooks {
  constructor(
    private readonly heldTimes: HeldTimes,
    private readonly contacts: WaitingContacts,
    private readonly practitioners: AskedPractitioners,
    private readonly changes: WaitingListChanges,
  ) {}

  /** With the first who waits: what is free now did not suit them, or they would have asked for it. */
  async begin(tx: Transaction, first: WaitingRecord): Promise<void> {
    const { practitionerId } = first;
    await tx.lock('practitioner', practitionerId);
    if (await findLook(tx, practitionerId)) return;
    await this.#begin(tx, practitionerId, [first]);
  }

  /** Everything that is free now counts as seen. The caller holds the practitioner's lock. */
  async beginAnew(tx: Transaction, practitionerId: string): Promise<void> {
    await this.#begin(tx, practitionerId, await selectEntries(tx, IN_TURN, [practitionerId]));
  }

  async #begin(tx: Transaction, practitionerId: string, waiting: readonly WaitingRecord[]): Promise<void> {
    const free = await findFreeTimes(tx, practitionerId);
    const dueAt = tx.clock.now().add(LOOK_AGAIN);
    await keepLook(tx, practitionerId, { dueAt, free: seenBy(waiting, free, null), isHidden: !free.areShown });
  }

  /** Whether somebody waits who has not been asked yet about this time, as far as the last look can tell. */
  async mayHaveComeFree(
    tx: Transaction,
    {
      practitionerId,
      consultationTypeId,
      startsAt,
    }: Pick<WantedTime, 'practitionerId' | 'consultationTypeId' | 'startsAt'>,
  ): Promise<boolean> {
    const last = await findLook(tx, practitionerId);
    if (!last || !isByOurRules(last)) return false;
    const seen = Object.entries(last.free).filter(([key]) => isKeyOfType(key, consultationTypeId));
    return seen.length === 0 || seen.some(([, free]) => !free.includes(startsAt.epochMilliseconds));
  }

  /** Everything that is due. The caller holds the practitioner's lock. */
  async look(tx: Transaction, practitionerId: string): Promise<void> {
    const last = await findLook(tx, practitionerId);
    // One by other rules about local time than ours says nothing of what has come free (clocks/new-zone-data.ts).
    if (!last || !isByOurRules(last)) return;
    await this.changes.followTerms(tx, practitionerId);
    const silent = [...(await this.#settle(tx, practitionerId)), ...(await this.#endWhatIsOver(tx, practitionerId))];
    const waiting = await selectEntries(tx, IN_TURN, [practitionerId]);
    if (waiting.length === 0) return forgetLook(tx, practitionerId);
    const turn = { practitionerId, waiting, asked: inTurn(waiting, silent) };
    const lastLook = { ...last, at: last.at.epochMilliseconds };
    const free = await this.#offer(tx, turn, lastLook);
    const now = tx.clock.now();
    const still = await selectEntries(tx, IN_TURN, [practitionerId]);
    const ends = still.flatMap(({ offer }) => offer?.until ?? []);
    const unheld = free.without(await listOwnersOfKept(tx, practitionerId));
    const dueAt = [now.add(LOOK_AGAIN), ...ends].reduce((one, other) => (isOver(one, other) ? one : other));
    const seen = seenBy(still, free, last.free, unheld);
    const kept = still.filter(({ id }) => !turn.asked.some((asked) => asked.id === id));
    await keepLook(tx, practitionerId, {
      dueAt,
      free: withoutWhatTheyMissed(seen, kept, free, lastLook),
      isHidden: !free.areShown,
    });
  }

  /**
   * Whoever sent the request that an offer was handed to has found a time. Without its code the offer was not answered.
   * Answers who was silent.
   */
  async #settle(tx: Transaction, practitionerId: string): Promise<string[]> {
    const silent: string[] = [];
    for (const { id, entryId, isSent } of await selectSettled(tx, practitionerId)) {
      if (!(await closeOffer(tx, id, 'TAKEN', isSent ? 'USED' : 'LAPSED'))) continue;
      const entry = await getEntry(tx, entryId);
      if (entry.state !== 'WAITING') continue;
      if (isSent) await this.changes.end(tx, entry, 'TIME_FOUND');
      else await this.changes.leftUnanswered(tx, entry);
      if (!isSent) silent.push(entryId);
    }
    return silent;
  }

  /** Answers who let an offer run out. */
  async #endWhatIsOver(tx: Transaction, practitionerId: string): Promise<string[]> {
    const silent: string[] = [];
    const now = tx.clock.now();
    const free = await findFreeTimes(tx, practitionerId);
    for (const entry of await selectEntries(tx, IN_TURN, [practitionerId])) {
      const { offer, waitUntil, isAsking } = entry;
      if (isAsking) continue;
      if (offer && isOver(offer.until, now)) {
        const fate = await fateOfOffer(tx, offer);
        // Whoever was not told has not left it unanswered, and it is theirs again when mails leave; whom none reaches is passed over.
        await this.changes.letGo(tx, entry, fate === 'OWED' ? 'WITHDRAWN' : 'LAPSED');
        if (fate !== 'LEFT') continue;
        await this.changes.leftUnanswered(tx, entry);
        silent.push(entry.id);
      } else if (!free.findType(entry.consultationTypeId)) {
        await this.changes.end(tx, entry, 'NOT_OFFERED');
      } else if (waitUntil && isOver(waitUntil, now) && !offer) {
        await this.changes.end(tx, entry, 'TOO_LATE');
      } else if (offer && !isStillPossible(free, entry)) {
        await this.changes.takeBack(tx, entry);
      }
    }
    return silent;
  }

  /**
   * In turn: each is offered the first of the newly free times that suits them. Answers what is left.
   */
  async #offer(tx: Transaction, { practitionerId, waiting, asked }: Turn, last: LastLook): Promise<FreeTimes> {
    let free = await findFreeTimes(tx, practitionerId);
    const practitioner = await this.practitioners.find(tx, practitionerId);
    // Whoever cannot be told of a request cannot be asked.
    if (!practitioner?.hasAddress || !hasComeFree(free, waiting, last)) return free;
    for (const entry of asked) {
      const suitable = await this.#firstSuitable(tx, entry, free, last);
      if (!suitable || !(await this.#hold(tx, entry, suitable))) continue;
      free = await findFreeTimes(tx, practitionerId);
      if (!hasComeFree(free, waiting, last)) break;
    }
    return free;
  }

  async #firstSuitable(
    tx: Transaction,
    entry: WaitingRecord,
    free: FreeTimes,
    last: LastLook,
  ): Promise<Suitable | null> {
    const wish = wishOf(free, entry);
    if (!wish) return null;
    const { type } = wish;
    const before = entry.before?.epochMilliseconds ?? Infinity;
    const inTime = freshOf(free, wish, last, entry.id).filter((startsAt) => startsAt < before);
    if (inTime.length === 0) return null;
    const offered = await listOffered(tx, entry.id);
    const contact = await this.contacts.read(tx, theSystem, entry.id);
    for (const at of inTime) {
      if (!contact || offered.has(at)) continue;
      const startsAt = Temporal.Instant.fromEpochMilliseconds(at);
      const { leadTimeMinutes } = type;
      const window = offerWindow({ now: tx.clock.now(), startsAt, leadTimeMinutes, zone: contact.timeZone });
      if (window) return { ...window, startsAt, type };
    }
    return null;
  }

  async #hold(tx: Transaction, entry: WaitingRecord, { type, startsAt, toldAt, until }: Suitable): Promise<boolean> {
    const id = randomUUID();
    const { practitionerId, patientLocation } = entry;
    const held = await this.heldTimes.hold(tx, {
      ...{ practitionerId, patientLocation, startsAt, ownerId: id },
      consultationTypeId: type.id,
    });
    if (held !== 'HELD') return false;
    const mailId = await oweMail(tx, { kind: 'waiting-list.offer', subjectId: entry.id, notBefore: toldAt });
    await insertOffer(tx, { id, entryId: entry.id, consultationTypeId: type.id, startsAt, until, mailId });
    return true;
  }
}

/** Whoever waits for this practitioner, the first in turn first. */
const IN_TURN = `e.practitioner_id = $1 AND e.state = 'WAITING' ORDER BY e.confirmed_at, e.id`;

/** Whoever has no offer; who has just let one run out comes last, since what lies beside it comes free with it. */
function inTurn(waiting: readonly WaitingRecord[], silent: readonly string[]): WaitingRecord[] {
  const isSilent = ({ id }: WaitingRecord) => Number(silent.includes(id));
  return waiting
    .filter(({ offer, isAsking }) => !offer && !isAsking)
    .sort((one, other) => isSilent(one) - isSilent(other));
}

function hasComeFree(free: FreeTimes, waiting: readonly WaitingRecord[], last: LastLook): boolean {
  const isNews = (wish: Wish | null, entryId: string | null) => wish && freshOf(free, wish, last, entryId).length > 0;
  const missing = waiting.filter(({ id, consultationTypeId }) => keyOfSeenBy(consultationTypeId, id) in last.free);
  return (
    wishesOf(free, waiting).some((wish) => isNews(wish, null)) ||
    missing.some((entry) => isNews(wishOf(free, entry), entry.id))
  );
}

function freshOf(free: FreeTimes, { type, place }: Wish, last: LastLook, entryId: string | null): number[] {
  return newlyFree(type, free.startsOf(type, place), last, place, entryId);
}

function isStillPossible(free: FreeTimes, { offer, patientLocation }: WaitingRecord): boolean {
  const type = offer && free.findType(offer.consultationTypeId);
  return !!type && free.wouldBeFree(type, offer.startsAt.epochMilliseconds, patientLocation, offer.id);
}

function isByOurRules({ zoneDataVersion: version }: Look): boolean {
  return version === zoneDataVersion;
}

function isOver(until: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(until, now) <= 0;
}
