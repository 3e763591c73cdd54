import type { Sweep } from '../../platform/sweeps.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { WaitingListChanges } from './waiting-list-changes.js';
import type { WaitingListLooks } from './waiting-list-looks.js';
import { selectEntries } from './waiting-list.repository.js';

const BATCH = 50;

/** What follows the clock, and what the change log asked for: each practitioner's list is one transaction of its own. */
export class WaitingListSweeps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly looks: WaitingListLooks,
    private readonly changes: WaitingListChanges,
  ) {}

  all(): Sweep[] {
    return [
      {
        name: 'consultations.waiting-lists',
        everySeconds: 2,
        run: () =>
          this.#each(
            `SELECT practitioner_id AS id FROM waiting_list_looks WHERE due_at <= $1 ORDER BY due_at`,
            (tx, id) => this.#look(tx, id),
          ),
      },
      {
        name: 'consultations.waiting-unconfirmed',
        everySeconds: 5,
        run: () =>
          this.#each(
            `SELECT id FROM waiting_list_entries WHERE state = 'AWAITING_EMAIL' AND email_due_at <= $1 ORDER BY email_due_at`,
            (tx, id) => this.#dropUnconfirmed(tx, id),
          ),
      },
      {
        name: 'consultations.waiting-contacts',
        everySeconds: 60,
        run: () =>
          this.#each(
            `SELECT id FROM waiting_list_entries
             WHERE state = 'LEFT' AND contact_erased_at IS NULL AND contact_erase_at <= $1 ORDER BY contact_erase_at`,
            async (tx, id) => {
              await this.changes.erase(tx, id, 'DATE');
              return true;
            },
          ),
      },
    ];
  }

  /** Whoever is being asked just now, by somebody who holds the lock, is looked at the next time. */
  async #look(tx: Transaction, practitionerId: string): Promise<boolean> {
    const [free] = await tx.lockFree('practitioner', [practitionerId]);
    if (!free) return false;
    await this.looks.look(tx, practitionerId);
    return true;
  }

  async #dropUnconfirmed(tx: Transaction, id: string): Promise<boolean> {
    const [entry] = await selectEntries(tx, `e.id = $1`, [id]);
    if (!entry) return false;
    await tx.lock('practitioner', entry.practitionerId);
    const [still] = await selectEntries(tx, `e.id = $1 AND e.state = 'AWAITING_EMAIL' AND e.email_due_at <= $2`, [
      ...[id, tx.clock.now().toString()],
    ]);
    if (!still) return false;
    await this.changes.end(tx, still, 'NOT_CONFIRMED');
    return true;
  }

  /** Until nothing is left that could be done; one that fails keeps nobody else from being done, and is said at the end. */
  async #each(due: string, work: (tx: Transaction, id: string) => Promise<boolean>): Promise<number> {
    const tried = new Set<string>();
    let done = 0;
    const failures: unknown[] = [];
    for (;;) {
      const rows = await this.unitOfWork.query<{ id: string }>(`${due} LIMIT ${BATCH + tried.size}`, [
        this.unitOfWork.clock.now().toString(),
      ]);
      const next = rows.filter(({ id }) => !tried.has(id));
      if (next.length === 0) break;
      for (const { id } of next) {
        tried.add(id);
        try {
          if (await this.unitOfWork.run((tx) => work(tx, id))) done++;
        } catch (error) {
          failures.push(error);
        }
      }
    }
    const [first] = failures;
    if (failures.length > 0) throw first;
    return done;
  }
}
