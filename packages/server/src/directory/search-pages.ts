import type { UnitOfWork } from '../platform/unit-of-work.js';
import { Parameters } from './question/parameters.js';
import { all, SearchConditions } from './search-conditions.js';
import { searchFollower } from './rows/search-follower.js';
import type { SearchQuestion } from './search-question.js';
import { stateColumns, type RowsState } from './search-state.js';
import type { SearchVocabulary } from './question/search-vocabulary.js';

/** A found practitioner's place in the order: compared by tier, then key, then id. */
export interface Place {
  readonly tier: number;
  /** As PostgreSQL writes it, so that nothing is rounded on the way through a cursor. */
  readonly key: string;
  readonly id: string;
}

export interface PageWanted {
  readonly size: number;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly from: Place | null;
}

export interface PageFound {
  /** In the order of the search, whatever the direction. */
  readonly places: readonly Place[];
  readonly hasMore: boolean;
  /** At which state of the rows this was read; null when there was nobody whose row could tell. */
  readonly state: RowsState | null;
}

/** What a list is ordered by. Tiers come first: those near before those who come remotely, fresh before stale. */
interface Order {
  readonly from: string;
  readonly tier: string;
  readonly key: string;
  readonly keyType: 'integer' | 'double precision' | 'timestamptz' | 'text';
  readonly conditions: readonly string[];
}

/**
 * Reads one page: as many rows as asked and one more, to know whether that is the end. Each row tells the state of the
 * rows, so that a page nobody asked before costs one statement; of two statements the first one's state stands.
 */
export async function findPage(
  database: Pick<UnitOfWork, 'query'>,
  question: SearchQuestion,
  vocabulary: SearchVocabulary,
  wanted: PageWanted,
): Promise<PageFound> {
  const found: (Place & RowsState)[] = [];
  for (const tier of tiersToRead(question, wanted)) {
    const parameters = new Parameters();
    const conditions = new SearchConditions(question, vocabulary, parameters);
    const order = tier === null ? orderOf(conditions) : byRankWithin(conditions, tier);
    const from = wanted.from && (tier === null || wanted.from.tier === tier) ? wanted.from : null;
    const missing = wanted.size + 1 - found.length;
    found.push(
      ...(await database.query<Place & RowsState>(
        statement(order, conditions, { ...wanted, from, size: missing }),
        parameters.values,
      )),
    );
    if (found.length > wanted.size) break;
  }
  const hasMore = found.length > wanted.size;
  const [first] = found;
  const state = first ? { version: first.version, isBehind: first.isBehind } : null;
  const places = found.slice(0, wanted.size).map(({ tier, key, id }) => ({ tier, key, id }));
  return { places: wanted.direction === 'FORWARD' ? places : places.reverse(), hasMore, state };
}

function statement(order: Order, conditions: SearchConditions, wanted: PageWanted): string {
  const { parameters } = conditions;
  const [beyond, direction] = wanted.direction === 'FORWARD' ? ['>', 'ASC'] : ['<', 'DESC'];
  const where = [conditions.practitioner(), ...order.conditions];
  const isConstant = /^\d+$/.test(order.tier);
  if (wanted.from) {
    const key = parameters.add(wanted.from.key, order.keyType);
    const id = parameters.add(wanted.from.id, 'uuid');
    where.push(
      isConstant
        ? `(${order.key}, p.practitioner_id) ${beyond} (${key}, ${id})`
        : `(${order.tier}, ${order.key}, p.practitioner_id) ${beyond} (${parameters.add(wanted.from.tier, 'integer')}, ${key}, ${id})`,
    );
  }
  const by = [...(isConstant ? [] : [order.tier]), order.key, 'p.practitioner_id'];
  return `SELECT p.practitioner_id AS id, ${order.tier} AS tier, (${order.key})::text AS key,
      ${stateColumns(parameters.add(searchFollower.name, 'text'))}
    FROM ${order.from} WHERE ${all(where)}
    ORDER BY ${by.map((expression) => `${expression} ${direction}`).join(', ')}
    LIMIT ${parameters.add(wanted.size, 'integer')}`;
}

/**
 * The best match of everybody is read off an index, first the fresh and then the stale: sorting a hundred thousand rows
 * for twenty would take a hundred times as long. Null: one statement orders by everything at once.
 */
function tiersToRead(question: SearchQuestion, wanted: PageWanted): readonly (number | null)[] {
  if (question.sort !== 'BEST_MATCH' || question.near !== null || question.words.length > 0) return [null];
  const tiers = wanted.direction === 'FORWARD' ? [0, STALE] : [STALE, 0];
  const start = wanted.from ? tiers.indexOf(wanted.from.tier) : 0;
  return tiers.slice(Math.max(0, start));
}

/** The tier of who did not confirm their listing for long: after everybody else. */
export const STALE = 1;
const ALIKE = 2;
const REMOTE = 4;

function byRankWithin(conditions: SearchConditions, tier: number): Order {
  const freshness = tier === STALE ? `p.stale_on <= ${conditions.today}` : `p.stale_on > ${conditions.today}`;
  return {
    from: 'search_practitioners p',
    tier: String(tier),
    key: 'p.rank',
    keyType: 'integer',
    conditions: [freshness, ...conditions.hasCare(), ...conditions.hasTalk()],
  };
}

function orderOf(conditions: SearchConditions): Order {
  const { sort, near } = conditions.question;
  const isCareJoined = near !== null || (sort === 'PRICE' && conditions.isCareAsked);
  const care = isCareJoined ? ` JOIN (${careOf(conditions)}) k USING (practitioner_id)` : '';
  const talks = sort === 'SOONEST_SLOT' ? talksOf(conditions) : '';
  const isTextJoined = sort === 'BEST_MATCH' && conditions.hasAlikeWords;
  return {
    from: `search_practitioners p${care}${talks}${isTextJoined ? ' JOIN search_texts x USING (practitioner_id)' : ''}`,
    tier: tierOf(conditions, isTextJoined),
    ...keyOf(conditions, isCareJoined),
    conditions: [
      ...(isCareJoined ? [] : conditions.hasCare()),
      ...(sort !== 'SOONEST_SLOT' ? conditions.hasTalk() : conditions.isTalkAsked ? ['soon.is_match'] : []),
    ],
  };
}

/** Per practitioner: the nearest and the cheapest of the care that matches. */
function careOf(conditions: SearchConditions): string {
  const { near } = conditions.question;
  const distance = near === null ? 'NULL' : `min(CASE WHEN NOT c.remote THEN ${conditions.distance('c', near)} END)`;
  return `SELECT c.practitioner_id, min(c.price) AS price, ${distance} AS distance
    FROM search_care c WHERE ${conditions.care()} GROUP BY c.practitioner_id`;
}

/** Who has no slot comes last, unless a slot was asked for. */
function talksOf(conditions: SearchConditions): string {
  const join = conditions.isTalkAsked ? 'JOIN' : 'LEFT JOIN';
  return ` ${join} (${conditions.soonest({ withKinds: false })}) soon USING (practitioner_id)`;
}

function tierOf(conditions: SearchConditions, isTextJoined: boolean): string {
  const { sort, near } = conditions.question;
  const parts = [
    ...(near?.includeRemote ? [`CASE WHEN k.distance IS NULL THEN ${REMOTE} ELSE 0 END`] : []),
    ...(isTextJoined ? [`CASE WHEN ${conditions.wordsAsTyped()} THEN 0 ELSE ${ALIKE} END`] : []),
    ...(sort === 'BEST_MATCH' ? [`CASE WHEN p.stale_on <= ${conditions.today} THEN ${STALE} ELSE 0 END`] : []),
  ];
  return parts.length === 0 ? '0' : `(${parts.join(' + ')})`;
}

function keyOf(conditions: SearchConditions, isCareJoined: boolean): Pick<Order, 'key' | 'keyType'> {
  switch (conditions.question.sort) {
    case 'BEST_MATCH':
      return { key: 'p.rank', keyType: 'integer' };
    case 'NAME':
      return { key: 'p.sort_name', keyType: 'text' };
    case 'DISTANCE':
      return { key: `coalesce(k.distance, 'infinity')`, keyType: 'double precision' };
    case 'SOONEST_SLOT':
      return { key: `coalesce(soon.soonest, 'infinity')`, keyType: 'timestamptz' };
    case 'PRICE':
      return {
        key: `coalesce(${isCareJoined ? 'k.price' : lowestPrice(conditions)}, ${LAST_PRICE})`,
        keyType: 'integer',
      };
  }
}

/** Who gives no price comes after every price. */
const LAST_PRICE = 2_147_483_647;

/** Of everything a practitioner offers today. */
export function lowestPrice(conditions: SearchConditions): string {
  return `CASE WHEN ${conditions.sumsHold} THEN p.lowest_price ELSE (
    SELECT min(c.price) FROM search_care c WHERE c.practitioner_id = p.practitioner_id AND ${conditions.care()}) END`;
}
