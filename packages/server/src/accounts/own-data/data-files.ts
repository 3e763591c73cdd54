import type { AccountHolder } from '../../platform/actor.js';
import { csvLine, UTF8_MARK } from '../../platform/csv-text.js';
import { isThing, type PersonalDataPart } from '../../platform/personal-data.js';

/** Every part in one file, a record at a time. Cut short it is no JSON any more: nobody takes a half for the whole. */
export async function* jsonOf(
  parts: readonly PersonalDataPart[],
  holder: AccountHolder,
  takenAt: string,
): AsyncGenerator<string> {
  yield `{\n  "takenAt": ${JSON.stringify(takenAt)}`;
  for (const part of parts) {
    yield `,\n  ${JSON.stringify(part.name)}: [`;
    let between = '\n    ';
    for await (const record of part.read(holder)) {
      yield between + JSON.stringify(record);
      between = ',\n    ';
    }
    yield '\n  ]';
  }
  yield '\n}\n';
}

/** One part as a table. The mark at its beginning tells spreadsheets that names with accents are UTF-8. */
export async function* csvOf(part: PersonalDataPart, holder: AccountHolder): AsyncGenerator<string> {
  yield UTF8_MARK + csvLine(part.columns);
  for await (const record of part.read(holder)) {
    for (const line of part.linesOf?.(record) ?? [record]) {
      yield csvLine(part.columns.map((column) => inWords(line[column])));
    }
  }
}

/** What fits into one cell: lists are told one after the other, and things by their names. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(inWords).join('; ');
  if (isThing(value)) {
    return Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .map(([name, each]) => `${name}: ${inWords(each)}`)
      .join(', ');
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
