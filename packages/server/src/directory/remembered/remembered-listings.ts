import type { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import { LeastRecentlyUsed } from '../../platform/least-recently-used.js';
import type { RowsState } from '../search-state.js';

interface Remembered {
  readonly version: number;
  readonly day: string;
  readonly listing: Promise<Practitioner | null>;
  /** Null: not to be seen. Undefined while it is being read. */
  found: Practitioner | null | undefined;
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
    const known = ids.map((id) => this.#known(id, state.version, day));
    const found = known.flatMap((remembered) => (remembered?.found === undefined ? [] : [remembered.found]));
    // Most often they all are: a page of them is then answered without a promise for each.
    if (found.length === ids.length) return found;
    const missing = ids.filter((_, at) => !known[at]);
    const reading = missing.length > 0 ? read(missing) : Promise.resolve([]);
    const readNow = new Map(missing.map((id, at) => [id, this.#remember(id, state.version, day, reading, at)]));
    return Promise.all(ids.map(async (id, at) => (known[at] ?? readNow.get(id))?.listing ?? null));
  }

  #known(id: string, version: number, day: string): Remembered | null {
    const remembered = this.#remembered.get(id);
    return remembered?.version === version && remembered.day === day ? remembered : null;
  }

  /** What failed is not remembered. */
  #remember(
    id: string,
    version: number,
    day: string,
    reading: Promise<readonly (Practitioner | null)[]>,
    at: number,
  ): Remembered {
    const listing = reading.then((found) => (remembered.found = found[at] ?? null));
    const remembered: Remembered = { version, day, listing, found: undefined };
    this.#remembered.set(id, remembered);
    listing.catch(() => this.#remembered.forget(id, remembered));
    return remembered;
  }
}
