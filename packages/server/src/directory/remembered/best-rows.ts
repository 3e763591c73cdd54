import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { searchFollower } from '../rows/search-follower.js';
import type { SearchVocabulary } from '../question/search-vocabulary.js';
import { STALE, type PageFound, type PageWanted, type Place } from '../search-pages.js';
import type { SearchQuestion } from '../search-question.js';
import { stateColumns, type RowsState } from '../search-state.js';
import { canBeJudged, judgeOf, type BestRow } from './judged-row.js';

interface Held {
  readonly version: number;
  /** In the order of the best match: by rank, then by id. */
  readonly rows: readonly BestRow[];
  /** Whether these are all there are. */
  readonly isWhole: boolean;
}

const MOST_ROWS = 1_000;
/** Reading them takes about as long as reading so many pages. */
const WORTH_HOLDING = 10;

/**
 * The rows that the best match reads first, held while they are exact: a page that nobody asked for before is read off them
 * as the statement of `search-pages.ts` would read it off its index. What they cannot tell is null, and the database is asked:
 * a place, words, times, two wishes of one offering, a page that they do not fill. They are held once several such pages
 * were read at one version of the search rows, and given up with it.
 */
export class BestRows {
  #held: Held | null = null;
  #isReading = false;
  #read = { version: -1, pages: 0 };

  constructor(
    private readonly database: Pick<UnitOfWork, 'query'>,
    private readonly vocabulary: SearchVocabulary,
    private readonly mostRows = MOST_ROWS,
  ) {}

  /** Whether it is worth to ask for the state of now. */
  mayFind(question: SearchQuestion, wanted: PageWanted): boolean {
    return this.#held !== null && isOfTheBest(question, wanted);
  }

  /** `state` was read for this very question. */
  find(question: SearchQuestion, wanted: PageWanted, state: RowsState): PageFound | null {
    const held = this.#held;
    if (!held || state.isBehind || state.version !== held.version || !isOfTheBest(question, wanted)) return null;
    return pageOf(held, question, wanted, this.vocabulary);
  }

  /** That such a page was read from the database, at that state. */
  async noteRead(question: SearchQuestion, wanted: PageWanted, state: RowsState | null): Promise<void> {
    if (!state || state.isBehind || state.version === this.#held?.version || !isOfTheBest(question, wanted)) return;
    if (this.#read.version !== state.version) this.#read = { version: state.version, pages: 0 };
    this.#read.pages++;
    if (this.#read.pages < WORTH_HOLDING || this.#isReading) return;
    this.#isReading = true;
    try {
      this.#held = await this.#hold();
    } finally {
      this.#isReading = false;
    }
  }

  async #hold(): Promise<Held | null> {
    const rows = await this.database.query<StoredRow & RowsState>(
      `SELECT ${COLUMNS}, ${stateColumns('$1')} FROM search_practitioners p ORDER BY p.rank, p.practitioner_id LIMIT $2`,
      [searchFollower.name, this.mostRows],
    );
    const [first] = rows;
    if (!first || first.isBehind) return null;
    return { version: first.version, rows: rows.map(rowOf), isWhole: rows.length < this.mostRows };
  }
}

/** The best match of everybody, from the beginning or after somebody: what the index by rank serves. */
function isOfTheBest(question: SearchQuestion, { direction }: PageWanted): boolean {
  return question.sort === 'BEST_MATCH' && direction === 'FORWARD' && canBeJudged(question);
}

function pageOf(
  { rows, isWhole, version }: Held,
  question: SearchQuestion,
  { size, from }: PageWanted,
  vocabulary: SearchVocabulary,
): PageFound | null {
  const meets = judgeOf(question, vocabulary);
  const state = { version, isBehind: false };
  const found: Place[] = [];
  for (const tier of [0, STALE]) {
    if (from && from.tier > tier) continue;
    const after = from?.tier === tier ? from : null;
    for (const row of rows) {
      if (row.staleOn > question.today !== (tier !== STALE) || (after && !isBeyond(row, after))) continue;
      const isMet = meets(row);
      if (isMet === null) return null;
      if (!isMet) continue;
      if (found.length === size) return { places: found, hasMore: true, state };
      found.push({ tier, key: row.key, id: row.id });
    }
    // Who comes next is not among these, and nor is who comes after them.
    if (!isWhole) return null;
  }
  return { places: found, hasMore: false, state };
}

function isBeyond(row: BestRow, { key, id }: Place): boolean {
  const rank = Number(key);
  return row.rank > rank || (row.rank === rank && row.id > id);
}

type StoredRow = Omit<BestRow, 'facts' | 'kinds' | 'key'> & {
  readonly facts: readonly string[];
  readonly kinds: string;
};

/** Numbers of 63 bits come as text: no JavaScript number holds them. */
const COLUMNS = `p.practitioner_id AS id, p.rank, p.visible_from::text AS "visibleFrom",
  p.visible_until::text AS "visibleUntil", p.verified_from::text AS "verifiedFrom",
  p.verified_until::text AS "verifiedUntil", p.stale_on::text AS "staleOn", p.refresh_on::text AS "refreshOn", p.accepting,
  ARRAY[p.facts_0, p.facts_1, p.facts_2, p.facts_3]::text[] AS facts, p.kinds::text AS kinds,
  p.lowest_price AS "lowestPrice"`;

function rowOf({ facts, kinds, ...row }: StoredRow): BestRow {
  return { ...row, key: String(row.rank), facts: facts.map(BigInt), kinds: BigInt(kinds) };
}
