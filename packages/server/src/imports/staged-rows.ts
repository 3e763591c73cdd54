import type { ListedPerson } from './nppes-row.js';

/** The columns of an entry that come from the registry, in the order in which they are copied. */
export const listedColumns = [
  'given_name',
  'middle_name',
  'family_name',
  'name_suffix',
  'credentials',
  'other_given_name',
  'other_family_name',
  'city',
  'region',
  'postal_code',
  'phone',
  'taxonomies',
  'enumerated_on',
  'updated_on',
] as const;

const usualBytes = 4 * 1_024 * 1_024;
/** More than any row takes: every field at its longest, fifteen taxonomies. */
const mostBytesOfARow = 64 * 1_024;

/**
 * Rows on their way into the staging table, as the text that COPY reads. They are written out at once: thousands of
 * texts kept for a batch would cost the garbage collector as much as reading them did.
 */
export class StagedRows {
  #buffer = Buffer.allocUnsafeSlow(usualBytes);
  #length = 0;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  addListed(person: ListedPerson): void {
    const cells = [
      person.givenName,
      person.middleName,
      person.familyName,
      person.nameSuffix,
      person.credentials,
      person.otherGivenName,
      person.otherFamilyName,
      person.city,
      person.region,
      person.postalCode,
      person.phone,
      taxonomiesAsJson(person),
      person.enumeratedOn,
      person.updatedOn,
    ];
    this.#add(`${person.npi}\t\\N\t${cells.map(copyCell).join('\t')}\n`);
  }

  addDeactivated(npi: string, on: string): void {
    this.#add(`${npi}\t${on}${'\t\\N'.repeat(listedColumns.length)}\n`);
  }

  take(): Buffer {
    const rows = this.#buffer.subarray(0, this.#length);
    this.#buffer = Buffer.allocUnsafeSlow(usualBytes);
    this.drop();
    return rows;
  }

  drop(): void {
    this.#length = 0;
    this.#count = 0;
  }

  #add(line: string): void {
    if (this.#buffer.length - this.#length < mostBytesOfARow) {
      this.#buffer = Buffer.concat([this.#buffer.subarray(0, this.#length)], this.#buffer.length * 2);
    }
    this.#length += this.#buffer.write(line, this.#length);
    this.#count++;
  }
}

/** In the names the database keeps; nothing that is null is written. */
function taxonomiesAsJson({ taxonomies }: ListedPerson): string {
  return JSON.stringify(
    taxonomies.map(({ code, licenseNumber, licenseState, isPrimary }) => ({
      code,
      ...(licenseNumber !== null && { licenseNumber }),
      ...(licenseState !== null && { licenseState }),
      ...(isPrimary && { isPrimary }),
    })),
  );
}

/** Control characters never get here: a row that has one is refused. */
function copyCell(text: string | null): string {
  if (text === null) return '\\N';
  return text.includes('\\') ? text.replaceAll('\\', '\\\\') : text;
}
