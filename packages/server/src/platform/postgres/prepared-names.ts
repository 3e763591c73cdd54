import { LeastRecentlyUsed } from '../least-recently-used.js';

const MOST_NAMES = 100;
const MOST_SEEN = 1_000;
const MOST_CHARACTERS = 200_000;
const LONGEST_STATEMENT = 16_000;

/**
 * Names for statements that come again: a named statement is parsed and planned once per connection instead of each
 * time, which for a list of twenty rows is most of its time. Each name costs every connection some memory, so there is a
 * bounded number of them and of their characters, and a statement gets one only when it is seen for the second time.
 */
export class PreparedNames {
  readonly #names = new Map<string, string>();
  #characters = 0;
  readonly #seen = new LeastRecentlyUsed<string, true>(MOST_SEEN);

  /** Names of one connection are all different: whoever names statements beside others begins theirs with another word. */
  constructor(
    private readonly word = 'statement',
    private readonly mostNames = MOST_NAMES,
  ) {}

  nameOf(sql: string): string | undefined {
    const known = this.#names.get(sql);
    if (known || !this.#hasRoomFor(sql)) return known;
    if (!this.#seen.get(sql)) {
      this.#seen.set(sql, true);
      return undefined;
    }
    const name = `${this.word}_${this.#names.size + 1}`;
    this.#names.set(sql, name);
    this.#characters += sql.length;
    return name;
  }

  #hasRoomFor({ length }: string): boolean {
    return (
      length <= LONGEST_STATEMENT && this.#names.size < this.mostNames && this.#characters + length <= MOST_CHARACTERS
    );
  }
}
