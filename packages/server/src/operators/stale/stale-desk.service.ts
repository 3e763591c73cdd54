import { CONFIRM_DUE } from '../../listing/freshness/confirm-reminders.js';
import { daysUntilStale } from '../../listing/freshness/freshness.js';
import { legalDay } from '../../listing/legality/legal-day.js';
import type { AccountHolder, Actor } from '../../platform/actor.js';
import { controlsListing } from '../../listing/keeper/listing-control.js';
import { recordAudit } from '../../platform/audit.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { NotFound } from '../../platform/graphql/user-errors.js';
import { oweMail } from '../../platform/mail/outbox.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { deskPage, readDeskPage } from '../desk-page.js';
import { ChangedMeanwhile, YourOwnListing } from '../desk.results.js';
import { forOperator } from '../operator-gate.js';
import { mayRemind } from './may-remind.js';
import { countStale, findStale, listStale, REMINDED } from './stale-desk.repository.js';
import { DeskStaleListing, type DeskStaleConnection, type DeskStaleResult } from './stale-desk.results.js';
import type { Waiting } from '../waiting.js';

/** The queue of listings that nobody confirmed in time: an operator writes to whoever keeps one. */
export class StaleDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  waiting(): Promise<Waiting> {
    return countStale(this.unitOfWork, this.#today());
  }

  async list(
    { accountId: operatorId }: AccountHolder,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<DeskStaleConnection> {
    const read = readDeskPage(page);
    const rows = await listStale(this.unitOfWork, this.#today(), read);
    return deskPage(rows, read, {
      positionOf: (row) => [row.confirmedOn, row.id],
      nodeOf: (row) => new DeskStaleListing(row, { operatorId, now: this.#now() }),
    });
  }

  /** The letter that went by itself goes once more, at an operator's wish. Pressed by two at once, it goes once. */
  remind(actor: Actor, key: string): Promise<DeskStaleResult> {
    return forOperator<DeskStaleResult>(actor, async (operator) => {
      const id = keyOf('Practitioner', key);
      if (id === null) return new NotFound();
      return this.unitOfWork.run(async (tx) => {
        await tx.lock('practitioner', id);
        if (await controlsListing(tx, operator.accountId, id)) return new YourOwnListing();
        const row = await findStale(tx, this.#today(), id);
        if (!row) return new ChangedMeanwhile('It has been confirmed, or is no longer public.');
        if (!mayRemind(row, this.#now())) return new ChangedMeanwhile();
        const { confirmedOn } = row;
        await oweMail(tx, { kind: CONFIRM_DUE, subjectId: id, parameters: { confirmedOn, days: daysUntilStale } });
        await recordAudit(tx, { actor, action: REMINDED, subjectKind: 'practitioner', subjectId: id });
        const reminded = { ...row, remindedAt: new Date(this.#now()) };
        return new DeskStaleListing(reminded, { operatorId: operator.accountId, now: this.#now() });
      });
    });
  }

  #today(): string {
    return legalDay(this.unitOfWork.clock.now());
  }

  #now(): number {
    return this.unitOfWork.clock.now().epochMilliseconds;
  }
}
