import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { CareField, FactField } from '../search-question.js';

/** A filter value of a practitioner: which of the columns facts_0 to facts_3, and the bit in it. */
export interface FactValue {
  readonly field: FactField;
  readonly value: string;
  readonly column: number;
  readonly bit: bigint;
}

export type KindField = CareField | 'consultationModes';

export interface KindValue {
  readonly field: KindField;
  readonly value: string;
  readonly bit: bigint;
}

const BITS_PER_COLUMN = 63;

/**
 * The numbers that search rows use for filter values. Numbers are only ever added, so what is known stays right; a value
 * that is not known yet is looked for once more before it counts as one that nobody has.
 */
export class SearchVocabulary {
  #facts = new Map<string, FactValue>();
  #kinds = new Map<string, KindValue>();

  constructor(private readonly database: Pick<UnitOfWork, 'query'>) {}

  /** Makes sure that these values can be asked for; what stays unknown nobody has. */
  async learn(values: readonly { readonly field: string; readonly value: string }[]): Promise<void> {
    const isUnknown = values.some(
      ({ field, value }) => !this.#facts.has(key(field, value)) && !this.#kinds.has(key(field, value)),
    );
    if (isUnknown) await this.reload();
  }

  /** Makes sure that every bit of these sums can be put into words. */
  async learnKinds(sums: readonly bigint[]): Promise<void> {
    const known = [...this.#kinds.values()].reduce((mask, { bit }) => mask | bit, 0n);
    if (sums.some((sum) => (sum & ~known) !== 0n)) await this.reload();
  }

  async reload(): Promise<void> {
    const rows = await this.database.query<{ kind: boolean; field: string; value: string; number: number }>(
      `SELECT false AS kind, field, value, number FROM search_facts
       UNION ALL SELECT true, field, value, bit FROM search_kinds`,
    );
    const facts = rows.filter((row) => !row.kind).map((row) => [key(row.field, row.value), factOf(row)] as const);
    const kinds = rows.filter((row) => row.kind).map((row) => [key(row.field, row.value), kindOf(row)] as const);
    this.#facts = new Map(facts);
    this.#kinds = new Map(kinds);
  }

  /** How many values are known: compared with the tables to notice new ones. */
  get size(): number {
    return this.#facts.size + this.#kinds.size;
  }

  fact(field: FactField, value: string): FactValue | null {
    return this.#facts.get(key(field, value)) ?? null;
  }

  kind(field: KindField, value: string): KindValue | null {
    return this.#kinds.get(key(field, value)) ?? null;
  }

  factsOf(field: FactField): FactValue[] {
    return [...this.#facts.values()].filter((fact) => fact.field === field);
  }

  kindsOf(field: KindField): KindValue[] {
    return [...this.#kinds.values()].filter((kind) => kind.field === field);
  }
}

function key(field: string, value: string): string {
  return `${field}:${value}`;
}

function factOf({ field, value, number }: { field: string; value: string; number: number }): FactValue {
  const column = Math.floor(number / BITS_PER_COLUMN);
  return { field: field as FactField, value, column, bit: 1n << BigInt(number % BITS_PER_COLUMN) };
}

function kindOf({ field, value, number }: { field: string; value: string; number: number }): KindValue {
  return { field: field as KindField, value, bit: 1n << BigInt(number) };
}
