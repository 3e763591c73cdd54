import { Temporal } from 'temporal-polyfill';
import type { HeldTimes, TakenTime, WantedTime } from '../../../availability/held/held-times.service.js';
import type { WantedSlot } from '../../../availability/slots/slots.service.js';
import type { Actor } from '../../../platform/actor.js';
import { keyOf } from '../../../platform/graphql/global-id.js';
import { forgetMail } from '../../../platform/mail/outbox.js';
import type { Transaction, UnitOfWork } from '../../../platform/unit-of-work.js';
import { isOfferOpen, takeOffer } from '../waiting-list.repository.js';
import type { WaitingComesFirst } from './waiting-comes-first.js';
import type { WaitingListSides } from '../waiting-list-sides.js';

/** Where a request meets a waiting list: somebody asks for the very time that is kept for them. */
export class OfferedTimes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sides: WaitingListSides,
    private readonly heldTimes: HeldTimes,
    private readonly comesFirst: WaitingComesFirst,
  ) {}

  /**
   * The offer of this time, when it is the asker's and open; null: it is a time like any other to them. Says nothing of
   * a place that is not theirs.
   */
  async find(actor: Actor, globalId: string | null | undefined, wanted: WantedSlot): Promise<string | null> {
    const id = globalId ? keyOf('WaitingListEntry', globalId) : null;
    const entry = id ? await this.sides.find(this.unitOfWork, actor, id) : null;
    if (!entry?.offer) return null;
    const { consultationTypeId, startsAt, until, id: offerId } = entry.offer;
    const isIt = consultationTypeId === wanted.consultationTypeId && startsAt.equals(wanted.startsAt);
    return isIt && Temporal.Instant.compare(until, this.unitOfWork.clock.now()) > 0 ? offerId : null;
  }

  /** Hands the held time to the request, in its transaction. Whoever comes too late is answered like anybody else. */
  async handOver(tx: Transaction, offerId: string, wanted: WantedTime): Promise<'HELD' | TakenTime> {
    await tx.lock('practitioner', wanted.practitionerId);
    if (!(await isOfferOpen(tx, offerId))) return this.comesFirst.hold(tx, wanted);
    const held = await this.heldTimes.handOver(tx, offerId, wanted);
    if (held !== 'HELD') return held;
    const entryId = await takeOffer(tx, offerId, wanted.ownerId);
    // They know of it: a letter that is still owed would tell of whatever they are offered next.
    await forgetMail(tx, 'waiting-list.offer', entryId);
    return held;
  }
}
