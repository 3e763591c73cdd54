import { JURISDICTIONS } from '@clearing/shared/jurisdictions';
import { isNpi } from '@clearing/shared/npi';
import type { CsvLine } from './csv/csv-line.js';
import { type ColumnName, type NppesColumns } from './nppes-columns.js';
import type { LeftOut, Refused } from './verdicts.js';

/** Somebody as the registry lists them. Empty fields are null; nothing is put right. */
export interface ListedPerson {
  readonly npi: string;
  readonly givenName: string;
  readonly middleName: string | null;
  readonly familyName: string;
  readonly nameSuffix: string | null;
  readonly credentials: string | null;
  readonly otherGivenName: string | null;
  readonly otherFamilyName: string | null;
  readonly city: string | null;
  /** "US-TX"; null: outside the United States. */
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly phone: string | null;
  readonly taxonomies: readonly ListedTaxonomy[];
  /** Calendar days, "2026-11-21". */
  readonly enumeratedOn: string | null;
  readonly updatedOn: string | null;
}

export interface ListedTaxonomy {
  readonly code: string;
  readonly licenseNumber: string | null;
  /** Two letters, as the postal service writes them. */
  readonly licenseState: string | null;
  readonly isPrimary: boolean;
}

export type RowVerdict =
  | { readonly kind: 'LISTED'; readonly person: ListedPerson }
  | { readonly kind: 'DEACTIVATED'; readonly npi: string; readonly on: string }
  | { readonly kind: 'LEFT_OUT'; readonly npi: string; readonly why: LeftOut }
  | { readonly kind: 'REFUSED'; readonly npi: string; readonly why: Refused };

/** Who is to be taken. Whoever is held already is kept as the registry lists them, whatever the filter says. */
export interface RowFilter {
  readonly taxonomyCodes: ReadonlySet<string>;
  /** Null: every state. */
  readonly regions: ReadonlySet<string> | null;
  readonly isHeld: (npi: string) => boolean;
}

/** Twice what the registry's layout allows, and more: what is longer was never one field. */
const longest = { name: 80, short: 40 } as const;

const regionByUsps = new Map(JURISDICTIONS.map(({ usps, code }) => [usps, code]));
const regionByName = new Map(JURISDICTIONS.map(({ name, code }) => [name.toUpperCase(), code]));
/** Countries as which the registry may list a place of the United States. */
const ourCountries: ReadonlySet<string> = new Set(['', 'US', 'USA', 'AS', 'GU', 'MP', 'PR', 'VI']);
/** Military post offices, states in free association, and "foreign country". */
const outside: ReadonlySet<string> = new Set(['AA', 'AE', 'AP', 'FM', 'MH', 'PW', 'ZZ']);

/** Reads one sound record of the registry, and says what is to become of it. Whether it comes twice is not seen here. */
export function readRow(fields: CsvLine, columns: NppesColumns, filter: RowFilter): RowVerdict {
  const npi = fields.text(columns.at.npi).trim();
  const refused = (why: Refused): RowVerdict => ({ kind: 'REFUSED', npi, why });
  const leftOut = (why: LeftOut): RowVerdict => ({ kind: 'LEFT_OUT', npi, why });
  if (!isNpi(npi)) return refused('BAD_NPI');

  const row = new RowReader(fields, columns);
  const deactivatedOn = row.day('deactivatedOn');
  const reactivatedOn = row.day('reactivatedOn');
  if (row.problem) return refused(row.problem);
  // The registry empties the rest of such a row, so nothing else can be asked of it.
  if (deactivatedOn && !(reactivatedOn && reactivatedOn >= deactivatedOn)) {
    return { kind: 'DEACTIVATED', npi, on: deactivatedOn };
  }
  const entityType = row.word('entityType');
  if (entityType === '2') return leftOut('ORGANISATION');
  if (entityType !== '1') return refused('BAD_ENTITY_TYPE');

  const isHeld = filter.isHeld(npi);
  const codes = row.taxonomyCodes();
  if (codes === null) return refused('BAD_TAXONOMY');
  if (!isHeld && !codes.some((code) => filter.taxonomyCodes.has(code))) return leftOut('OTHER_PROFESSION');

  const region = regionOf(row.word('country').toUpperCase(), row.word('region').toUpperCase());
  if (region === undefined) return refused('BAD_STATE');
  if (!isHeld && region === null) return leftOut('OUTSIDE_THE_STATES');
  if (!isHeld && region !== null && filter.regions?.has(region) === false) return leftOut('OTHER_STATE');

  const person = row.person(npi, region);
  if (row.problem) return refused(row.problem);
  if (person.givenName === '' || person.familyName === '') return refused('NO_NAME');
  return { kind: 'LISTED', person };
}

/** Null: a place outside the states that license. Undefined: no place we know. */
function regionOf(country: string, state: string): string | null | undefined {
  if (!ourCountries.has(country) || outside.has(state)) return null;
  return regionByUsps.get(state) ?? regionByName.get(state);
}

/** Reads fields one after the other and keeps the first thing that is wrong. */
class RowReader {
  problem: Refused | null = null;

  constructor(
    private readonly fields: CsvLine,
    private readonly columns: NppesColumns,
  ) {}

  word(name: ColumnName): string {
    return this.fields.text(this.columns.at[name]).trim();
  }

  day(name: ColumnName): string | null {
    const text = this.word(name);
    if (text === '') return null;
    const day = dayOf(text);
    if (day === null) this.problem ??= 'BAD_DATE';
    return day;
  }

  /** The codes of the row, without gaps; null when one is no code. */
  taxonomyCodes(): string[] | null {
    const codes = this.columns.taxonomies
      .map(({ code }) => this.fields.text(code).trim())
      .filter((code) => code !== '');
    return codes.every((code) => /^[0-9A-Z]{9}X$/.test(code)) ? codes : null;
  }

  person(npi: string, region: string | null): ListedPerson {
    return {
      npi,
      givenName: this.#text(this.word('givenName'), longest.name) ?? '',
      middleName: this.#text(this.word('middleName'), longest.name),
      familyName: this.#text(this.word('familyName'), longest.name) ?? '',
      nameSuffix: this.#text(this.word('nameSuffix'), longest.short),
      credentials: this.#text(this.word('credentials'), longest.short),
      otherGivenName: this.#text(this.word('otherGivenName'), longest.name),
      otherFamilyName: this.#text(this.word('otherFamilyName'), longest.name),
      city: this.#text(this.word('city'), longest.name),
      region,
      postalCode: this.#text(this.word('postalCode'), longest.short),
      phone: this.#text(this.word('phone'), longest.short),
      taxonomies: this.#taxonomies(),
      enumeratedOn: this.day('enumeratedOn'),
      updatedOn: this.day('updatedOn'),
    };
  }

  #taxonomies(): ListedTaxonomy[] {
    const listed: ListedTaxonomy[] = [];
    for (const group of this.columns.taxonomies) {
      const code = this.fields.text(group.code).trim();
      if (code === '') continue;
      listed.push({
        code,
        licenseNumber: this.#text(this.fields.text(group.licenseNumber).trim(), longest.short),
        licenseState: this.#licenseState(this.fields.text(group.licenseState).trim().toUpperCase()),
        isPrimary: this.fields.text(group.isPrimary).trim().toUpperCase() === 'Y',
      });
    }
    return listed;
  }

  #licenseState(state: string): string | null {
    if (state === '') return null;
    if (!regionByUsps.has(state) && !outside.has(state)) this.problem ??= 'BAD_LICENSE_STATE';
    return state;
  }

  /** What a field says on one line, or null when it says nothing. */
  #text(text: string, most: number): string | null {
    if (text === '') return null;
    if (text.length > most) this.problem ??= 'TOO_LONG_A_FIELD';
    const line = /\s\s|[\t\r\n]/.test(text) ? text.replace(/\s+/g, ' ') : text;
    if (unseen.test(line)) this.problem ??= 'CONTROL_CHARACTER';
    return line;
  }
}

/** Control characters, and those that turn or hide the letters around them. */
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;

/** "11/21/2026" as "2026-11-21"; null when there is no such day. */
function dayOf(text: string): string | null {
  if (!/^\d\d\/\d\d\/\d{4}$/.test(text)) return null;
  const [month, day, year] = [Number(text.slice(0, 2)), Number(text.slice(3, 5)), Number(text.slice(6))];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return null;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${text.slice(6)}-${text.slice(0, 2)}-${text.slice(3, 5)}`;
}
