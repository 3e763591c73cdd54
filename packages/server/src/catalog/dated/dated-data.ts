import { JURISDICTIONS } from '@clearing/shared/jurisdictions';
import { Temporal } from 'temporal-polyfill';
import type { DatedRows, HelpLineRow, InsurerRow } from '../catalog.repository.js';
import { holdsOn, prescribesFromAfarOn, remotePrescribingOn, ruleFor, type RemotePrescribing } from '../dated-rules.js';
import { BySlug } from '../by-slug.js';
import { HelpLine } from '../help-line.results.js';
import { Insurer } from '../profession.results.js';
import type { Prescribing } from '../words.js';

export interface UnknownAuthority {
  readonly profession: string;
  readonly jurisdictions: string[];
}

/**
 * What operators keep with dates, as it is stored or as an edit would make it: everything that depends on it asks here,
 * so that a preview is worked out by what decides for real.
 */
export class DatedData {
  readonly #helpLines: readonly (HelpLine & HelpLineRow)[];
  readonly #insurersOn = new Map<string, BySlug<Insurer>>();

  constructor(readonly rows: DatedRows) {
    this.#helpLines = rows.helpLines.map((row) => Object.assign(new HelpLine(), row));
  }

  /** The lines of that day: those of the state first, then those of the whole country. */
  helpLines(jurisdiction: string | null, day: string): (HelpLine & HelpLineRow)[] {
    const current = this.#helpLines.filter((line) => holdsOn(line, day));
    const ofState = current.filter((line) => line.jurisdiction !== null && line.jurisdiction === jurisdiction);
    return [...ofState, ...current.filter((line) => line.jurisdiction === null)];
  }

  /** Whether ketamine may be prescribed to somebody there on that day without an examination in person first. */
  remotePrescribing(jurisdiction: string, day: string): RemotePrescribing {
    return remotePrescribingOn(this.rows.remotePrescribingRules, jurisdiction, day);
  }

  /** What a profession may prescribe there on that day; in the whole country when no state is named. */
  prescribing(profession: string, jurisdiction: string | null, day: string): Prescribing {
    const lines = this.rows.prescribingAuthorities.filter((line) => line.profession === profession);
    return ruleFor(lines, jurisdiction ?? '', day)?.prescribing ?? 'NONE';
  }

  /** Whether a profession may prescribe there on that day to somebody never examined in person. */
  prescribesFromAfar(profession: string, jurisdiction: string, day: string): boolean {
    const lines = this.rows.prescribingAuthorities.filter((line) => line.profession === profession);
    return prescribesFromAfarOn(lines, jurisdiction, day);
  }

  /** Professions of which it is only known that states differ, each with the states that nobody wrote down a line of. */
  unknownAuthorities(day: string): UnknownAuthority[] {
    const current = this.rows.prescribingAuthorities.filter((line) => holdsOn(line, day));
    const differing = current.filter((line) => line.jurisdiction === null && line.prescribing === 'VARIES_BY_STATE');
    return differing.map(({ profession }) => {
      const said = new Set(current.filter((line) => line.profession === profession).map((line) => line.jurisdiction));
      return { profession, jurisdictions: JURISDICTIONS.map(({ code }) => code).filter((code) => !said.has(code)) };
    });
  }

  /** The next day from which on another of the lines holds that decide what a listing says; null: none is known. */
  nextDayOfListings(day: string): string | null {
    const { remotePrescribingRules, prescribingAuthorities, insurers } = this.rows;
    const lines = [...remotePrescribingRules, ...prescribingAuthorities, ...insurers];
    const days = lines.flatMap(({ effectiveFrom, effectiveTo }) => [
      effectiveFrom,
      ...(effectiveTo === null ? [] : [Temporal.PlainDate.from(effectiveTo).add({ days: 1 }).toString()]),
    ]);
    return days.filter((each) => each > day).toSorted()[0] ?? null;
  }

  /** The insurers that can be named that day, by name. */
  insurersOn(day: string): BySlug<Insurer> {
    const known = this.#insurersOn.get(day);
    if (known) return known;
    const current = this.rows.insurers.filter((row) => holdsOn(row, day)).map(insurerOf);
    const found = new BySlug(current.sort(byName));
    // Days are asked for again and again, but not many of them: today, and those that an operator looks at.
    if (this.#insurersOn.size > 100) this.#insurersOn.clear();
    this.#insurersOn.set(day, found);
    return found;
  }

  /** Every insurer there ever was, under its latest name. */
  insurersEver(): BySlug<Insurer> {
    const latest = new Map<string, InsurerRow>();
    for (const row of this.rows.insurers) {
      const known = latest.get(row.slug);
      if (!known || known.effectiveFrom < row.effectiveFrom) latest.set(row.slug, row);
    }
    return new BySlug([...latest.values()].map(insurerOf).sort(byName));
  }
}

function insurerOf({ slug, name }: InsurerRow): Insurer {
  return Object.assign(new Insurer(), { slug, name });
}

function byName(one: Insurer, other: Insurer): number {
  return one.name < other.name ? -1 : 1;
}
