import { LeastRecentlyUsed } from './least-recently-used.js';

const MOST_NAMES = 100;
const MOST_SEEN = 1_000;
const LONGEST_STATEMENT = 4_000;

/**
 * Names for statements that come again: a named statement is parsed and planned once per connection instead of each
 * time, which for a list of twenty rows is most of its time. Each name costs every connection some memory, so there is a
 * bounded number of them, and a statement gets one only when it is seen for the second time.
 */
export class PreparedNames {
  readonly #names = new Map<string, string>();
  readonly #seen = new LeastRecentlyUsed<string, true>(MOST_SEEN);

  nameOf(sql: string): string | undefined {
    const known = this.#names.get(sql);
    if (known || this.#names.size >= MOST_NAMES || sql.length > LONGEST_STATEMENT) return known;
    if (!this.#seen.get(sql)) {
      this.#seen.set(sql, true);
      return undefined;
    }
    const name = `statement_${this.#names.size + 1}`;
    this.#names.set(sql, name);
    return name;
  }
}
