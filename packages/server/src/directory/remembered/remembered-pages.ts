import type { PageRequest } from '../../platform/graphql/pagination.js';
import { LeastRecentlyUsed } from '../../platform/least-recently-used.js';
import type { PageFound, Place } from '../search-pages.js';
import type { SearchQuestion } from '../search-question.js';
import { showsTheSame, type RowsState } from '../search-state.js';

const MOST_PAGES = 1_000;

/**
 * Pages that are still exact. Without slots, who is on a page follows from the search rows and the calendar day, so a
 * page is the page of now while the rows stand as they stood when it was read. Nothing is looked up before a page that
 * was never read: it tells its state itself. A reading under way is shared by all who ask for it meanwhile, and each
 * judges it by a state that was read after they asked.
 */
export class RememberedPages {
  readonly #remembered = new LeastRecentlyUsed<string, Promise<PageFound>>(MOST_PAGES);

  async find(
    question: SearchQuestion,
    request: PageRequest & { readonly from: Place | null },
    readState: () => Promise<RowsState>,
    read: () => Promise<PageFound>,
  ): Promise<PageFound> {
    if (followsSlots(question)) return read();
    const key = keyOf(question, request);
    for (let tried: Promise<PageFound> | null = null; ;) {
      const remembered = this.#remembered.get(key);
      if (!remembered || remembered === tried) break;
      const state = await readState();
      if (state.isBehind) break;
      const page = await remembered.catch(() => null);
      if (page && showsTheSame(page.state, state)) return page;
      // Of many who find it outdated at once, the first reads it anew, and the others find that reading here.
      tried = remembered;
    }
    const reading = read();
    this.#remembered.set(key, reading);
    return reading;
  }
}

/** Slots pass with every minute, and are booked without the rows hearing of it. */
function followsSlots({ sort, availableBefore }: SearchQuestion): boolean {
  return sort === 'SOONEST_SLOT' || availableBefore !== null;
}

function keyOf(
  { now: _, ...question }: SearchQuestion,
  { size, direction, from }: PageRequest & { readonly from: Place | null },
): string {
  return JSON.stringify([question, size, direction, from]);
}
