import { Temporal } from 'temporal-polyfill';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { Parameters } from '../question/parameters.js';
import { all, SearchConditions } from '../search-conditions.js';
import { lowestPrice } from '../search-pages.js';
import {
  careFields,
  factFields,
  isChosen,
  without,
  type CareField,
  type FacetField,
  type FactField,
  type SearchQuestion,
} from '../search-question.js';
import type { SearchVocabulary } from '../question/search-vocabulary.js';

/** Amounts in US cents that the price filter is offered for. */
export const priceSteps = [25_000, 50_000, 75_000, 100_000, 150_000] as const;
/** Durations from now that the availability filter is offered for. */
export const availabilitySteps = ['P1D', 'P3D', 'P7D', 'P14D'] as const;

/** How many practitioners there are in all, and for each facet how many for each of its values. */
export type Counted = 'TOTAL' | FacetField;
export type Counts = ReadonlyMap<string, number>;

/** Under what name the total stands in its counts. */
export const TOTAL = 'total';

interface CountWanted {
  readonly counted: Counted;
  readonly value: string;
  /** True of a row that counts; null: every row. */
  readonly test: string | null;
}

/** What was counted in one pass, and at which version of the search rows. */
export interface Counting {
  readonly version: number;
  readonly counts: ReadonlyMap<Counted, Counts>;
}

/**
 * Counts distinct practitioners. A facet of a filter in which nothing is chosen shares one pass with the total; a facet
 * of a filter in use takes a pass of its own, in which everything but that filter stays.
 */
export function findCounts(
  database: Pick<UnitOfWork, 'query'>,
  question: SearchQuestion,
  vocabulary: SearchVocabulary,
  counted: readonly Counted[],
): Promise<Counting[]> {
  const isOwnPass = (each: Counted): each is FacetField => each !== 'TOTAL' && isChosen(question, each);
  const together = counted.filter((each) => !isOwnPass(each));
  return Promise.all([
    ...(together.length > 0 ? [countPass(database, question, vocabulary, together)] : []),
    ...counted.filter(isOwnPass).map((field) => countPass(database, without(question, field), vocabulary, [field])),
  ]);
}

async function countPass(
  database: Pick<UnitOfWork, 'query'>,
  question: SearchQuestion,
  vocabulary: SearchVocabulary,
  counted: readonly Counted[],
): Promise<Counting> {
  for (;;) {
    const known = vocabulary.size;
    const conditions = new SearchConditions(question, vocabulary, new Parameters());
    const wanted = counted.flatMap((each) => countsWanted(each, conditions, vocabulary));
    const mayMatchBySlot =
      isSoonJoined(conditions, counted) && conditions.isTalkAsked && question.availableBefore === null;
    const numbers = wanted.map((each) => {
      // Whom a slot makes match, on the last evening of a licence, is counted where a slot is asked and nowhere else.
      const tests = [each.test, mayMatchBySlot && each.counted !== 'availability' ? 'soon.is_match' : null];
      const filter = tests.filter((test) => test !== null);
      return `count(*)${filter.length === 0 ? '' : ` FILTER (WHERE ${all(filter)})`}`;
    });
    // Who matches is counted whatever is asked: of a facet without a value yet, there would be no row to read else.
    const [row] = await database.query<{ numbers: number[]; version: number; known: number }>(
      `WITH m AS MATERIALIZED (${matching(conditions, counted)})
       SELECT to_json(ARRAY[${numbers.join(', ')}]::bigint[]) AS numbers, count(*) AS matching, (SELECT version FROM search_state) AS version,
         (SELECT count(*) FROM search_facts) + (SELECT count(*) FROM search_kinds) AS known
       FROM m ${soonJoin(conditions, counted)}`,
      conditions.parameters.values,
    );
    // A value that appeared since the vocabulary was read would be missing from the facet: read it and count again.
    if (!row || row.known !== known) {
      await vocabulary.reload();
      continue;
    }
    const counts = new Map<Counted, Map<string, number>>(counted.map((each) => [each, new Map()]));
    wanted.forEach(({ counted: each, value }, at) => counts.get(each)?.set(value, row.numbers[at] ?? 0));
    return { version: row.version, counts };
  }
}

/** One row per practitioner who matches, with as much of them and of their matching care as is counted. */
function matching(conditions: SearchConditions, counted: readonly Counted[]): string {
  const isCounted = (field: Counted) => counted.includes(field);
  const isCareCounted = careFields.some(isCounted) || isCounted('price');
  const isCareJoined = isCareCounted && conditions.isCareAsked;
  const isTalkJoined = isSoonJoined(conditions, counted);
  const areModesSummed = isCounted('consultationModes') && !conditions.isTalkAsked;
  const columns = [
    'p.practitioner_id',
    ...(factFields.some(isCounted) ? ['p.facts_0, p.facts_1, p.facts_2, p.facts_3'] : []),
    ...(isCounted('verified') ? [`${conditions.isVerified} AS is_verified`] : []),
    ...(isCounted('acceptingNewPatients') ? ['p.accepting'] : []),
    ...(isCareJoined ? ['k.care_kinds, k.price'] : []),
    ...(isCareCounted && !isCareJoined
      ? [`${kindsNow(conditions, 'c')} AS care_kinds`, `${lowestPrice(conditions)} AS price`]
      : []),
    ...(areModesSummed ? [`${kindsNow(conditions, 't')} AS talk_kinds`] : []),
  ];
  const conditionsOfRow = [
    conditions.practitioner(),
    ...(isCareJoined ? [] : conditions.hasCare()),
    ...(isTalkJoined ? [] : conditions.hasTalk()),
  ];
  return `SELECT ${columns.join(', ')} FROM search_practitioners p
    ${isCareJoined ? `JOIN (${careKinds(conditions)}) k USING (practitioner_id)` : ''}
    WHERE ${all(conditionsOfRow)}`;
}

function isSoonJoined(conditions: SearchConditions, counted: readonly Counted[]): boolean {
  return counted.includes('availability') || (counted.includes('consultationModes') && conditions.isTalkAsked);
}

/** Slots are the one thing that is not in the rows: they are joined only for those who match otherwise. */
function soonJoin(conditions: SearchConditions, counted: readonly Counted[]): string {
  if (!isSoonJoined(conditions, counted)) return '';
  const withKinds = counted.includes('consultationModes') && conditions.isTalkAsked;
  // With nothing asked, nearly everybody matches: to leave out the others first would be work for nothing.
  const among = conditions.isAnythingAsked ? 'SELECT m.practitioner_id FROM m' : undefined;
  const soonest = conditions.soonest({ withKinds, among });
  return `${conditions.isTalkAsked ? '' : 'LEFT '}JOIN (${soonest}) soon USING (practitioner_id)`;
}

function careKinds(conditions: SearchConditions): string {
  return `SELECT c.practitioner_id, bit_or(c.kinds) AS care_kinds, min(c.price) AS price
    FROM search_care c WHERE ${conditions.care()} GROUP BY c.practitioner_id`;
}

/** What a practitioner offers today when nothing is asked of it: the stored sum, or the rows while it is out of date. */
function kindsNow(conditions: SearchConditions, row: 'c' | 't'): string {
  const [table, condition] = row === 'c' ? ['search_care', conditions.care()] : ['search_talks', conditions.talk()];
  return `CASE WHEN ${conditions.sumsHold} THEN p.kinds ELSE (
    SELECT bit_or(${row}.kinds) FROM ${table} ${row} WHERE ${row}.practitioner_id = p.practitioner_id AND ${condition}) END`;
}

function countsWanted(counted: Counted, conditions: SearchConditions, vocabulary: SearchVocabulary): CountWanted[] {
  const { parameters, question } = conditions;
  switch (counted) {
    case 'TOTAL':
      return [{ counted, value: TOTAL, test: null }];
    case 'verified':
      return yesAndNo(counted, 'm.is_verified');
    case 'acceptingNewPatients':
      return yesAndNo(counted, 'm.accepting');
    case 'price':
      return priceSteps.map((cents) => ({ counted, value: String(cents), test: `m.price <= ${cents}` }));
    case 'availability':
      return availabilitySteps.map((step) => {
        const before = question.now.add(Temporal.Duration.from({ hours: 24 * Temporal.Duration.from(step).days }));
        return { counted, value: step, test: `soonest < ${parameters.add(before.toString(), 'timestamptz')}` };
      });
    case 'consultationModes':
      return vocabulary
        .kindsOf(counted)
        .map(({ value, bit }) => ({ counted, value, test: `talk_kinds & ${bit} <> 0` }));
    default:
      return isCareField(counted)
        ? vocabulary.kindsOf(counted).map(({ value, bit }) => ({ counted, value, test: `m.care_kinds & ${bit} <> 0` }))
        : vocabulary
            .factsOf(counted)
            .map(({ value, bit, column }) => ({ counted, value, test: `m.facts_${column} & ${bit} <> 0` }));
  }
}

function yesAndNo(counted: Counted, test: string): CountWanted[] {
  return [
    { counted, value: 'true', test },
    { counted, value: 'false', test: `NOT ${test}` },
  ];
}

function isCareField(field: CareField | FactField): field is CareField {
  return (careFields as readonly string[]).includes(field);
}
