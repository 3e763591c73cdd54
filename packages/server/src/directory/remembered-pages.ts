import type { Practitioner } from '../listing/practitioner.results.js';
import type { PageRequest } from '../platform/graphql/pagination.js';
import { LeastRecentlyUsed } from '../platform/least-recently-used.js';
import type { PageFound, Place } from './search-pages.js';
import type { SearchQuestion } from './search-question.js';
import type { RowsState } from './search-state.js';

/** Who is on one page, in order, and their listings. Readings under way are shared by all who ask for them. */
export interface PageMemory {
  places?: Promise<PageFound>;
  practitioners?: Promise<readonly (Practitioner | null)[]>;
}

interface Remembered {
  readonly version: number;
  readonly memory: PageMemory;
}

const MOST_PAGES = 300;

/**
 * Pages that are still exact. Without slots, who is on a page follows from the search rows and the calendar day; what
 * their listings say follows from the change log, which the rows follow. So a page read at a version that shows every
 * committed change is the page of now as long as both still hold; while the rows are behind, everything is read anew.
 */
export class RememberedPages {
  readonly #remembered = new LeastRecentlyUsed<string, Remembered>(MOST_PAGES);

  /** `state` was read for this very question, and before anything that will be put into the memory. */
  open(question: SearchQuestion, request: PageRequest, from: Place | null, state: RowsState): PageMemory {
    if (state.isBehind || followsSlots(question)) return {};
    const key = keyOf(question, request, from);
    const remembered = this.#remembered.get(key);
    if (remembered?.version === state.version) return remembered.memory;
    const memory: PageMemory = {};
    this.#remembered.set(key, { version: state.version, memory });
    return memory;
  }
}

/** Reads what is not remembered. What failed is not remembered either. */
export function readOnce<Part extends keyof PageMemory>(
  memory: PageMemory,
  part: Part,
  read: () => NonNullable<PageMemory[Part]>,
): NonNullable<PageMemory[Part]> {
  const known = memory[part];
  if (known) return known;
  const reading = read();
  memory[part] = reading;
  reading.catch(() => delete memory[part]);
  return reading;
}

/** Slots pass with every minute, and are booked without the rows hearing of it. */
function followsSlots({ sort, availableBefore }: SearchQuestion): boolean {
  return sort === 'SOONEST_SLOT' || availableBefore !== null;
}

function keyOf({ now: _, ...question }: SearchQuestion, { size, direction }: PageRequest, from: Place | null): string {
  return JSON.stringify([question, size, direction, from]);
}
