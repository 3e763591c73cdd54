import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '../platform/process/refusal.js';
import { CsvReader } from './csv/csv-reader.js';

/** What each taxonomy code is called. */
export type TaxonomyNames = ReadonlyMap<string, string>;

/** Definitions in the table run over many lines. */
const mostLinesOfAnEntry = 200;

/**
 * Reads the code table that a deployer holds: it is licensed, so none of it ships. Refuses a table without the two
 * columns that are read, and codes that it does not know.
 */
export async function readTaxonomyTable(path: string, needed: readonly string[]): Promise<TaxonomyNames> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`The taxonomy table ${path} cannot be read (${error.code}).`);
  });
  const names = new Map<string, string>();
  // Editions differ: some are UTF-8, some are not and say so nowhere.
  const text = isUtf8(bytes) ? bytes : Buffer.from(bytes.toString('latin1'), 'utf8');
  const reader = new CsvReader(mostLinesOfAnEntry);
  let places: { readonly code: number; readonly name: number } | null = null;
  for (const { flaw, fields } of reader.feed(text, true)) {
    if (places === null) {
      const titles = Array.from({ length: fields.count }, (_, field) => fields.text(field).trim().toLowerCase());
      places = { code: titles.indexOf('code'), name: titles.indexOf('display name') };
      if (flaw !== null || places.code < 0 || places.name < 0) {
        throw new Refusal(`${basename(path)} is not a taxonomy table: it lacks the columns "Code" and "Display Name".`);
      }
      reader.columns = fields.count;
    } else if (flaw === null) names.set(fields.text(places.code).trim(), fields.text(places.name).trim());
  }
  const unknown = needed.find((code) => !names.has(code));
  if (unknown !== undefined)
    throw new Refusal(`The taxonomy table ${basename(path)} does not know the code ${unknown}.`);
  return names;
}
