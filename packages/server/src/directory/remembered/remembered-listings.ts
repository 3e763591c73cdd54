import type { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import { LeastRecentlyUsed } from '../../platform/least-recently-used.js';
import type { RowsState } from '../search-state.js';

interface Remembered {
  readonly version: number;
  readonly day: string;
  /** Null: not to be seen. */
  readonly listing: Promise<Practitioner | null>;
}

const MOST_LISTINGS = 4_000;

/**
 * Listings that are still exact, whatever page shows them. What a listing says on a day follows from the change log,
 * which the search rows follow: read after a state that showed every committed change, it holds as long as that state.
 * While the rows are behind, everybody is read anew.
 */
export class RememberedListings {
  readonly #remembered = new LeastRecentlyUsed<string, Remembered>(MOST_LISTINGS);

  /** `state` was read for this very question; `read` answers in the order of the ids. */
  async find(
    ids: readonly string[],
    state: RowsState | null,
    day: string,
    read: (missing: readonly string[]) => Promise<readonly (Practitioner | null)[]>,
  ): Promise<readonly (Practitioner | null)[]> {
    if (state === null || state.isBehind) return read(ids);
    const known = new Map<string, Promise<Practitioner | null>>();
    for (const id of ids) {
      const remembered = this.#remembered.get(id);
      if (remembered?.version === state.version && remembered.day === day) known.set(id, remembered.listing);
    }
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length > 0) {
      const reading = read(missing);
      missing.forEach((id, at) => known.set(id, this.#remember(id, state.version, day, reading, at)));
    }
    return Promise.all(ids.map((id) => known.get(id) ?? Promise.resolve(null)));
  }

  /** What failed is not remembered. */
  #remember(
    id: string,
    version: number,
    day: string,
    reading: Promise<readonly (Practitioner | null)[]>,
    at: number,
  ): Promise<Practitioner | null> {
    const listing = reading.then((found) => found[at] ?? null);
    const remembered = { version, day, listing };
    this.#remembered.set(id, remembered);
    listing.catch(() => this.#remembered.forget(id, remembered));
    return listing;
  }
}
