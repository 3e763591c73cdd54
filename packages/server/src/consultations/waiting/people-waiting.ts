import { mayReadPatients } from '../../accounts/account.policy.js';
import { listingsOf } from '../../listing/keeper/listing-control.js';
import type { Actor } from '../../platform/actor.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { PeopleWaiting } from './waiting-list.results.js';

/** How many wait, told to whoever keeps the listing. Who they are, nobody is told before they ask for a time. */
export class PeopleWaitingCounts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Only listings for whom somebody waits. */
  async listOwn(actor: Actor): Promise<PeopleWaiting[]> {
    if (actor.kind !== 'ACCOUNT' || !mayReadPatients(actor)) return [];
    const own = await listingsOf(this.unitOfWork, actor.accountId);
    const rows = await this.unitOfWork.query<{ name: string; count: number }>(
      `SELECT p.given_name || ' ' || p.family_name AS name, count(*)::integer AS count
       FROM waiting_list_entries e JOIN practitioners p ON p.id = e.practitioner_id
       WHERE e.practitioner_id = ANY ($1::uuid[]) AND e.state = 'WAITING'
       GROUP BY p.id, p.given_name, p.family_name ORDER BY 1, p.id`,
      [own],
    );
    return rows.map((row) => Object.assign(new PeopleWaiting(), row));
  }
}
