import { boxesAround } from './question/bounding-boxes.js';
import type { Parameters } from './question/parameters.js';
import { careFields, factFields, type Near, type SearchQuestion } from './search-question.js';
import type { KindField, SearchVocabulary } from './question/search-vocabulary.js';
import { offeredBy } from './question/typed-words.js';

/**
 * The contract's three groups in SQL, each said once: pages, totals, facets and edges are put together from these.
 * Rows are p (search_practitioners), c (search_care) and t (search_talks).
 */
export class SearchConditions {
  readonly today: string;

  constructor(
    readonly question: SearchQuestion,
    private readonly vocabulary: SearchVocabulary,
    readonly parameters: Parameters,
  ) {
    this.today = parameters.add(question.today, 'date');
  }

  /** Whether anything is asked of an offering: else a practitioner is found without one. */
  get isCareAsked(): boolean {
    const { near, maxSessionPrice, patientLocation } = this.question;
    return this.#careLists.length > 0 || near !== null || maxSessionPrice !== null || patientLocation !== null;
  }

  get isTalkAsked(): boolean {
    const { availableBefore, patientLocation, lists } = this.question;
    return lists.consultationModes.length > 0 || availableBefore !== null || patientLocation !== null;
  }

  get isAnythingAsked(): boolean {
    const { verified, acceptingNewPatients, lists, words } = this.question;
    const isAskedOfPerson = verified !== null || acceptingNewPatients !== null || words.length > 0;
    return (
      this.isCareAsked || this.isTalkAsked || isAskedOfPerson || factFields.some((field) => lists[field].length > 0)
    );
  }

  /** One row of care that meets everything asked of an offering. */
  care(): string {
    const { maxSessionPrice } = this.question;
    return all([
      this.#legal(),
      ...this.#careLists.map((field) => `(c.kinds & ${this.#kindMask(field)}) <> 0`),
      ...(maxSessionPrice === null ? [] : [`c.price <= ${this.parameters.add(maxSessionPrice, 'integer')}`]),
      this.#carePlace(),
    ]);
  }

  /** One row of talks that meets everything asked of a consultation type but its slot, on the day of the question. */
  talk(): string {
    return all([this.#isAskable, this.#talkAsked()]);
  }

  /**
   * Per practitioner, the soonest slot of the consultation types that match, whether they match without it
   * (`is_match`), and their kinds. A slot knows where it is legal; the days of a row are asked only where no slot is.
   */
  soonest(options: { readonly withKinds: boolean; readonly among?: string }): string {
    const isSlotAsked = this.question.availableBefore !== null;
    const among = (row: 's' | 't') => (options.among ? [`${row}.practitioner_id IN (${options.among})`] : []);
    if (!options.withKinds && !this.#isTypeAsked) {
      return `SELECT s.practitioner_id, min(s.starts_at) AS soonest, true AS is_match
        FROM next_slots s WHERE ${all([this.#slot(), ...among('s')])} GROUP BY s.practitioner_id`;
    }
    const kinds = `bit_or(t.kinds)${isSlotAsked ? '' : ` FILTER (WHERE ${this.#isAskable})`}`;
    return `SELECT t.practitioner_id, min(s.starts_at) AS soonest,
        ${isSlotAsked ? 'true' : `bool_or(${this.#isAskable})`} AS is_match${options.withKinds ? `, ${kinds} AS talk_kinds` : ''}
      FROM search_talks t ${isSlotAsked ? 'JOIN' : 'LEFT JOIN'} ${this.#slotOfTalk()}
      WHERE ${all([this.#talkAsked(), ...among('t')])} GROUP BY t.practitioner_id`;
  }

  /** One practitioner's soonest slot of the talks that match. */
  soonestOf(practitionerId: string): string {
    const [row, from, matches] = this.#slots();
    return `SELECT s.consultation_type_id AS type, s.starts_at FROM ${from}
      WHERE ${row}.practitioner_id = ${practitionerId} AND ${matches}
      ORDER BY s.starts_at, s.consultation_type_id LIMIT 1`;
  }

  /** The practitioner's own facts, and that they can be seen at all. */
  practitioner(): string {
    const { verified, acceptingNewPatients, lists, words } = this.question;
    return all([
      `p.visible_from <= ${this.today}`,
      `p.visible_until > ${this.today}`,
      ...factFields.filter((field) => lists[field].length > 0).map((field) => this.#fact(field)),
      ...(verified === null ? [] : [verified ? this.isVerified : `NOT ${this.isVerified}`]),
      ...(acceptingNewPatients === null ? [] : [acceptingNewPatients ? 'p.accepting' : 'NOT p.accepting']),
      ...(words.length === 0 ? [] : [this.#withText(this.words()), ...this.#offeredWords()]),
    ]);
  }

  #withText(condition: string): string {
    return `p.practitioner_id IN (SELECT x.practitioner_id FROM search_texts x WHERE ${condition})`;
  }

  /**
   * Texts say what is offered on paper. A word that is matched by nothing else matches only what may be shown today:
   * "esketamine" is not found where the certificate has lapsed.
   */
  #offeredWords(): string[] {
    return this.question.words.flatMap(({ meant, alike }) => {
      const terms = [...meant, ...alike];
      const offered = terms.flatMap((term) => offeredBy(term) ?? []);
      if (offered.length === 0) return [];
      const mask = this.parameters.add(this.#bits(offered), 'bigint');
      const exists = `EXISTS (SELECT FROM search_care c WHERE c.practitioner_id = p.practitioner_id
        AND ${this.#legal()} AND ${anywhere('c')} AND (c.kinds & ${mask}) <> 0)`;
      const isOffered = this.#orBySum(`(p.kinds & ${mask}) <> 0`, exists);
      const others = terms.filter((term) => !offeredBy(term));
      return [
        others.length === 0 ? isOffered : `(${isOffered} OR ${this.#withText(`x.terms && ${this.#terms(others)}`)})`,
      ];
    });
  }

  get isVerified(): string {
    return `(p.verified_from <= ${this.today} AND p.verified_until > ${this.today})`;
  }

  /** Every typed word, as it was meant or nearly so, in x (search_texts). */
  words(): string {
    return all(this.question.words.map((word) => `x.terms && ${this.#terms([...word.meant, ...word.alike])}`));
  }

  /** Every typed word without a typing error. */
  wordsAsTyped(): string {
    return all(this.question.words.map((word) => `x.terms && ${this.#terms(word.meant)}`));
  }

  get hasAlikeWords(): boolean {
    return this.question.words.some((word) => word.alike.length > 0);
  }

  /** That there is such care, for statements that need nothing else of it. */
  hasCare(): string[] {
    if (!this.isCareAsked) return [];
    const exists = `EXISTS (SELECT FROM search_care c WHERE c.practitioner_id = p.practitioner_id AND ${this.care()})`;
    return [this.#orBySum(this.#careBySum(), exists)];
  }

  hasTalk(): string[] {
    if (!this.isTalkAsked) return [];
    const [row, from, matches] = this.question.availableBefore === null ? this.#talks() : this.#slots();
    const exists = `EXISTS (SELECT FROM ${from} WHERE ${row}.practitioner_id = p.practitioner_id AND ${matches})`;
    return [this.#orBySum(this.#talkBySum(), exists)];
  }

  /** Whether p's sums over its rows in force are those of today. */
  get sumsHold(): string {
    return `p.refresh_on > ${this.today}`;
  }

  distance(row: 'c' | 't', near: Near): string {
    const latitude = this.parameters.add(near.latitude, 'double precision');
    const longitude = this.parameters.add(near.longitude, 'double precision');
    return `search_distance_km(${latitude}, ${longitude}, ${row}.latitude, ${row}.longitude)`;
  }

  /** Whether anything is asked of a consultation type besides when it can be had. */
  get #isTypeAsked(): boolean {
    return this.question.lists.consultationModes.length > 0 || this.question.patientLocation !== null;
  }

  #talks(): RowsThatMatch {
    return ['t', 'search_talks t', this.talk()];
  }

  /** When no type is told from another, the slots alone say it: they stand only where a talk is legal. */
  #slots(): RowsThatMatch {
    return this.#isTypeAsked
      ? ['t', `search_talks t JOIN ${this.#slotOfTalk()}`, this.#talkAsked()]
      : ['s', 'next_slots s', this.#slot()];
  }

  /** A talk in person is legal where it takes place, one by video or phone where the patient is: in the row's place. */
  #slotOfTalk(): string {
    return `next_slots s ON s.consultation_type_id = t.consultation_type_id
      AND (t.jurisdiction IS NULL OR t.jurisdiction = ANY (s.jurisdictions)) AND ${this.#slot()}`;
  }

  /** A slot that can still be asked for. */
  #slot(): string {
    const { now, availableBefore } = this.question;
    return all([
      `s.bookable_until > ${this.parameters.add(now.toString(), 'timestamptz')}`,
      ...(availableBefore === null
        ? []
        : [`s.starts_at < ${this.parameters.add(availableBefore.toString(), 'timestamptz')}`]),
    ]);
  }

  get #careLists(): (typeof careFields)[number][] {
    return careFields.filter((field) => this.question.lists[field].length > 0);
  }

  /** A single wish holds for one of the rows when it holds for their sum. Two wishes may hold for different rows. */
  #careBySum(): string | null {
    const { near, maxSessionPrice, patientLocation } = this.question;
    if (near !== null || patientLocation !== null) return null;
    const [only, ...others] = this.#careLists;
    if (only && others.length === 0 && maxSessionPrice === null) return `(p.kinds & ${this.#kindMask(only)}) <> 0`;
    if (!only && maxSessionPrice !== null)
      return `p.lowest_price <= ${this.parameters.add(maxSessionPrice, 'integer')}`;
    return null;
  }

  #talkBySum(): string | null {
    const { availableBefore, patientLocation } = this.question;
    if (availableBefore !== null || patientLocation !== null) return null;
    return `(p.kinds & ${this.#kindMask('consultationModes')}) <> 0`;
  }

  #orBySum(bySum: string | null, exists: string): string {
    return bySum === null ? exists : `CASE WHEN ${this.sumsHold} THEN ${bySum} ELSE ${exists} END`;
  }

  #legal(): string {
    return `c.legal_from <= ${this.today} AND c.legal_until > ${this.today}`;
  }

  get #isAskable(): string {
    return `t.askable_from <= ${this.today} AND t.askable_until > ${this.today}`;
  }

  /** Of a consultation type, but when. */
  #talkAsked(): string {
    const { consultationModes } = this.question.lists;
    return all([
      ...(consultationModes.length > 0 ? [`(t.kinds & ${this.#kindMask('consultationModes')}) <> 0`] : []),
      this.#talkPlace(),
    ]);
  }

  /** In person where it is asked for; remotely where the patient is, when that counts. */
  #carePlace(): string {
    const { near, patientLocation } = this.question;
    const jurisdiction = (code: string) => `c.jurisdiction = ${this.parameters.add(code, 'text')}`;
    if (near === null) return patientLocation === null ? anywhere('c') : jurisdiction(patientLocation);
    const nearby = `(NOT c.remote AND ${this.#within('c', near)})`;
    const patientIsIn = patientLocation ?? near.jurisdiction;
    if (!near.includeRemote || patientIsIn === null) return nearby;
    return `(${nearby} OR (c.remote AND ${jurisdiction(patientIsIn)}))`;
  }

  #talkPlace(): string {
    const { near, patientLocation } = this.question;
    if (patientLocation === null) return anywhere('t');
    const there = `t.jurisdiction = ${this.parameters.add(patientLocation, 'text')}`;
    return near === null ? there : `(${there} OR (NOT t.remote AND ${this.#within('t', near)}))`;
  }

  #within(row: 'c' | 't', near: Near): string {
    if (near.wholeRegion !== null) return `${row}.jurisdiction = ${this.parameters.add(near.wholeRegion, 'text')}`;
    const boxes = boxesAround(near, near.radiusKm).map(({ west, south, east, north }) => {
      const box = this.parameters.add(`(${west},${south}),(${east},${north})`, 'box');
      return `point(${row}.longitude, ${row}.latitude) <@ ${box}`;
    });
    const radius = this.parameters.add(near.radiusKm, 'double precision');
    return `(${boxes.join(' OR ')}) AND ${this.distance(row, near)} <= ${radius}`;
  }

  #fact(field: (typeof factFields)[number]): string {
    const masks = new Map<number, bigint>();
    for (const value of this.question.lists[field]) {
      const fact = this.vocabulary.fact(field, value);
      if (fact) masks.set(fact.column, (masks.get(fact.column) ?? 0n) | fact.bit);
    }
    const tests = [...masks].map(
      ([column, mask]) => `(p.facts_${column} & ${this.parameters.add(mask, 'bigint')}) <> 0`,
    );
    return tests.length === 0 ? 'false' : `(${tests.join(' OR ')})`;
  }

  #kindMask(field: KindField): string {
    return this.parameters.add(this.#bits(this.question.lists[field].map((value) => ({ field, value }))), 'bigint');
  }

  #bits(kinds: readonly { readonly field: KindField; readonly value: string }[]): bigint {
    return kinds.reduce((mask, { field, value }) => mask | (this.vocabulary.kind(field, value)?.bit ?? 0n), 0n);
  }

  #terms(terms: readonly string[]): string {
    return this.parameters.add(terms, 'text[]');
  }
}

/** An alias, what stands in FROM, and the condition on it. */
type RowsThatMatch = readonly [row: 's' | 't', from: string, matches: string];

/** Remote care stands once without a jurisdiction; its other rows repeat it for each place. */
function anywhere(row: 'c' | 't'): string {
  return `(NOT ${row}.remote OR ${row}.jurisdiction IS NULL)`;
}

export function all(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}
