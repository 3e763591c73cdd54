import type { LeftOut, Refused } from './verdicts.js';

/** What happened to the rows so far. Kept as JSON with each batch, so that an interrupted import goes on counting. */
export interface ImportCounts {
  readonly rows: number;
  readonly emptyLines: number;
  /** What became of the rows that were taken; of a dry run, what would. */
  readonly written: WrittenCounts;
  readonly refused: Readonly<Partial<Record<Refused, number>>>;
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
  /** Of the rows that were taken. Somebody may count in several professions; a null region counts as "". */
  readonly byProfession: Readonly<Record<string, number>>;
  readonly byRegion: Readonly<Record<string, number>>;
}

export interface WrittenCounts {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Entries that now say they are deactivated. */
  readonly deactivated: number;
  /** People who asked not to be listed. */
  readonly withheld: number;
}

export const nothingWritten: WrittenCounts = { inserted: 0, updated: 0, unchanged: 0, deactivated: 0, withheld: 0 };
export const nothingRead: ImportCounts = {
  rows: 0,
  emptyLines: 0,
  written: nothingWritten,
  refused: {},
  leftOut: {},
  byProfession: {},
  byRegion: {},
};

export function addWritten(one: WrittenCounts, other: WrittenCounts): WrittenCounts {
  return {
    inserted: one.inserted + other.inserted,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    deactivated: one.deactivated + other.deactivated,
    withheld: one.withheld + other.withheld,
  };
}

/** Counts under names, each from nothing. */
export class Tally<Name extends string> {
  readonly #counts = new Map<Name, number>();

  add(name: Name): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  counts(): Partial<Record<Name, number>> {
    return Object.fromEntries(this.#counts) as Partial<Record<Name, number>>;
  }
}
