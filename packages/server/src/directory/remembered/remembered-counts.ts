import { LeastRecentlyUsed } from '../../platform/least-recently-used.js';
import type { Counted, Counting, Counts } from '../facets/search-facets.js';
import type { SearchQuestion } from '../search-question.js';
import type { RowsState } from '../search-state.js';

interface Remembered {
  readonly version: number;
  readonly counts: Map<Counted, Counts>;
}

const MOST_QUESTIONS = 500;

/**
 * Counts that are still exact. Without slots they follow from the search rows and the calendar day alone, and every
 * write to the rows raises their version: a count of this version and this day is the count of now, not of a while ago.
 * What depends on slots changes with every minute and is counted each time.
 */
export class RememberedCounts {
  readonly #remembered = new LeastRecentlyUsed<string, Remembered>(MOST_QUESTIONS);

  /** Counts what is not remembered at that state of the rows. */
  async find(
    question: SearchQuestion,
    counted: readonly Counted[],
    readState: () => Promise<RowsState>,
    count: (missing: readonly Counted[]) => Promise<readonly Counting[]>,
  ): Promise<ReadonlyMap<Counted, Counts>> {
    if (question.availableBefore !== null) return together(await count(counted));
    const key = keyOf(question);
    const remembered = this.#remembered.get(key);
    const isCurrent = remembered !== undefined && remembered.version === (await readState()).version;
    const known = isCurrent ? remembered.counts : new Map<Counted, Counts>();
    const missing = counted.filter((each) => !known.has(each));
    const countings = missing.length === 0 ? [] : await count(missing);
    for (const counting of countings) this.#remember(key, counting);
    return new Map([...counted.flatMap((each) => entryOf(known, each)), ...together(countings)]);
  }

  #remember(key: string, { version, counts }: Counting): void {
    let remembered = this.#remembered.get(key);
    if (remembered?.version !== version) {
      remembered = { version, counts: new Map() };
      this.#remembered.set(key, remembered);
    }
    for (const [counted, values] of counts) if (counted !== 'availability') remembered.counts.set(counted, values);
  }
}

function together(countings: readonly Counting[]): ReadonlyMap<Counted, Counts> {
  return new Map(countings.flatMap(({ counts }) => [...counts]));
}

function entryOf(known: ReadonlyMap<Counted, Counts>, counted: Counted): [Counted, Counts][] {
  const counts = known.get(counted);
  return counts ? [[counted, counts]] : [];
}

/** Everything that a count depends on besides the rows: not the order, not the moment within its day. */
function keyOf({ sort: _, now: __, ...question }: SearchQuestion): string {
  return JSON.stringify(question);
}
