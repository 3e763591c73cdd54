import { parseArgs } from 'node:util';
import { findJurisdictionByWord } from '@clearing/shared/jurisdictions';
import { notUnderstood } from './how-it-is-used.js';

export const importHelp = `Imports people from a file of the national provider registry (NPPES), as entries that no one has claimed.

    npm run import:nppes -- FILE.csv [options]

    --dry-run               read and compare everything, report, and write nothing
    --state TX,CA           only people who practise there (default: every state)
    --taxonomy CODE,CODE    only these taxonomy codes (default: the codes of the professions in the catalog)
    --taxonomy-table FILE   your copy of the full code table: names codes in the report, refuses unknown ones
    --as-of YYYY-MM-DD      the date of the file’s data (default: the date in its name, otherwise when it was last written to)
    --start-over            give up an interrupted import, and begin at the first row
    --help                  this

If it is interrupted, run the same command again and it continues where it was. Refused rows are written to a file of
their own, with line and reason, in the folder "imports" in DATA_DIR. Exits with 0 when all of the file was read, with
1 when it was not, and with 2 when the command was not understood.
`;

const command = 'npm run import:nppes';

export interface ImportArguments {
  readonly path: string;
  readonly isDryRun: boolean;
  readonly startsOver: boolean;
  readonly asOf: string | null;
  /** Sorted; none: every state. */
  readonly regions: readonly string[];
  /** Sorted; none: those of the catalog. */
  readonly taxonomyCodes: readonly string[];
  readonly taxonomyTable: string | null;
}

/** What was asked for, or "help". A command that cannot be understood is a Refusal that says what is wrong with it. */
export function readImportArguments(args: readonly string[]): ImportArguments | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw notUnderstood(command, 'Give one file.');
  const asOf = values['as-of'] ?? null;
  if (asOf !== null && !isDay(asOf))
    throw notUnderstood(command, `--as-of ${asOf} is not a date: write it as 2026-11-21.`);
  return {
    path,
    isDryRun: values['dry-run'] ?? false,
    startsOver: values['start-over'] ?? false,
    asOf,
    regions: sorted(listOf(values.state).map(readState)),
    taxonomyCodes: sorted(listOf(values.taxonomy).map(readCode)),
    taxonomyTable: values['taxonomy-table'] ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        'dry-run': { type: 'boolean' },
        'start-over': { type: 'boolean' },
        'as-of': { type: 'string' },
        state: { type: 'string', multiple: true },
        taxonomy: { type: 'string', multiple: true },
        'taxonomy-table': { type: 'string' },
      },
    });
  } catch (error) {
    throw notUnderstood(command, error instanceof Error ? `${error.message.split('. ')[0]}.` : 'Unknown option.');
  }
}

function readState(word: string): string {
  const place = findJurisdictionByWord(word);
  if (!place) throw notUnderstood(command, `--state ${word} is not a state: write two letters, such as TX.`);
  return place.code;
}

function readCode(word: string): string {
  const code = word.toUpperCase();
  if (!/^[0-9A-Z]{9}X$/.test(code))
    throw notUnderstood(command, `--taxonomy ${word} is not a code: they look like 2084P0800X.`);
  return code;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

function listOf(values: readonly string[] | undefined): string[] {
  return (values ?? [])
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
