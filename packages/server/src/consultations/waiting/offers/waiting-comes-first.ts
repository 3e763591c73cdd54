import type { HeldTimes, TakenTime, WantedTime } from '../../../availability/held/held-times.service.js';
import type { Transaction } from '../../../platform/unit-of-work.js';
import type { WaitingListLooks } from '../waiting-list-looks.js';

/**
 * Takes times for whoever asks, after those who wait. A time may have come free by any hand since the last look at the
 * list: whoever wants such a time has the list looked at first, in the transaction that would take it. So nobody is
 * quicker than somebody who waits, however short the while.
 */
export class WaitingComesFirst {
  constructor(
    private readonly heldTimes: HeldTimes,
    private readonly looks: WaitingListLooks,
  ) {}

  hold(tx: Transaction, wanted: WantedTime): Promise<'HELD' | TakenTime> {
    return this.#afterTheList(tx, wanted, () => this.heldTimes.hold(tx, wanted));
  }

  move(tx: Transaction, wanted: WantedTime): Promise<'HELD' | TakenTime> {
    return this.#afterTheList(tx, wanted, () => this.heldTimes.move(tx, wanted));
  }

  /** Taken first and looked at then: a thousand who want what is gone already look at no list, and hold no lock for it. */
  async #afterTheList(
    tx: Transaction,
    wanted: WantedTime,
    take: () => Promise<'HELD' | TakenTime>,
  ): Promise<'HELD' | TakenTime> {
    await tx.query('SAVEPOINT before_the_list');
    const held = await take();
    if (held !== 'HELD' || !(await this.looks.mayHaveComeFree(tx, wanted))) return held;
    await tx.query('ROLLBACK TO SAVEPOINT before_the_list');
    await tx.lock('practitioner', wanted.practitionerId);
    await this.looks.look(tx, wanted.practitionerId);
    return take();
  }
}
