import type { Practitioner } from '../../listing/practitioner/practitioner.results.js';
import type { RowsState } from '../search-state.js';

interface Remembered {
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
  /** All of one version of the search rows and one day. */
  #of = { version: -1, day: '' };
  #remembered = new Map<string, Remembered>();

  /** `state` was read for this very question; `read` answers in the order of the ids. */
  async find(
    ids: readonly string[],
    state: RowsState | null,
    day: string,
    read: (missing: readonly string[]) => Promise<readonly (Practitioner | null)[]>,
  ): Promise<readonly (Practitioner | null)[]> {
    if (state === null || state.isBehind) return read(ids);
    const listings = this.#listingsOf(state.version, day);
    const known = ids.map((id) => listings.get(id));
    const found = known.flatMap((remembered) => (remembered?.found === undefined ? [] : [remembered.found]));
    // Most often they all are: a page of them is then answered without a promise for each.
    if (found.length === ids.length) return found;
    const missing = ids.filter((_, at) => !known[at]);
    const reading = missing.length > 0 ? read(missing) : Promise.resolve([]);
    const readNow = new Map(missing.map((id, at) => [id, remember(listings, id, reading, at)]));
    return Promise.all(ids.map(async (id, at) => (known[at] ?? readNow.get(id))?.listing ?? null));
  }

  /** What was read at another version, or on another day, says nothing any more. */
  #listingsOf(version: number, day: string): Map<string, Remembered> {
    const isOfNow = this.#of.version === version && this.#of.day === day;
    if (!isOfNow || this.#remembered.size >= MOST_LISTINGS) {
      this.#of = { version, day };
      this.#remembered = new Map();
    }
    return this.#remembered;
  }
}

/** What failed is not remembered. */
function remember(
  listings: Map<string, Remembered>,
  id: string,
  reading: Promise<readonly (Practitioner | null)[]>,
  at: number,
): Remembered {
  const listing = reading.then((found) => (remembered.found = found[at] ?? null));
  const remembered: Remembered = { listing, found: undefined };
  listings.set(id, remembered);
  listing.catch(() => {
    if (listings.get(id) === remembered) listings.delete(id);
  });
  return remembered;
}
