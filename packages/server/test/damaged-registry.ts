import { npiFrom } from '@clearing/shared/npi';
import { registryColumns, registryLine, registryPerson, type RegistryRow } from '../src/demonstration/registry-file.js';
import type { Refused } from '../src/imports/verdicts.js';

/** The columns an import reads, and one it does not: a tenth of the registry's, so that many rows are written quickly. */
export const fewColumns = registryColumns('current').filter(
  (name) =>
    /^(NPI|Entity|Provider (Last|First|Middle|Name Suffix|Credential|Other Last Name|Other First Name|Sex))/.test(
      name,
    ) ||
    /Practice Location Address (City|State|Postal|Country|Telephone)|Enumeration|Last Update|(De|Re)activation Date/.test(
      name,
    ) ||
    /(Taxonomy (Code|Switch)|License).*_[12]$/.test(name),
);

/** One way in which a row can be damaged, and what an import is to say of it. */
export interface Damage {
  readonly what: string;
  readonly reason: Refused;
  /** The row's line as it stands in the file, without its end. */
  readonly line: (row: RegistryRow, columns: readonly string[]) => string | Buffer;
}

const saying = (what: string, reason: Refused, change: (row: RegistryRow) => RegistryRow): Damage => ({
  what,
  reason,
  line: (row, columns) => registryLine(columns, { ...row, ...change(row) }),
});
const written = (what: string, reason: Refused, change: (line: string) => string | Buffer): Damage => ({
  what,
  reason,
  line: (row, columns) => change(registryLine(columns, row)),
});
const wrongCheckDigit = ({ NPI = '' }: RegistryRow) => `${NPI.slice(0, 9)}${(Number(NPI[9]) + 1) % 10}`;
const city = 'Provider Business Practice Location Address City Name';
const state = 'Provider Business Practice Location Address State Name';

/** Every way a line can be broken, and every way a whole line can say what cannot be. */
export const damages: readonly Damage[] = [
  written('the last quote is missing', 'UNCLOSED_QUOTE', (line) => line.slice(0, -1)),
  written('it is cut off in the middle of a field', 'UNCLOSED_QUOTE', (line) => line.slice(0, line.indexOf('","') - 3)),
  written('it is cut off between two fields', 'COLUMN_COUNT', (line) => line.slice(0, line.indexOf('","') + 1)),
  written('a quote is forgotten in the middle', 'STRAY_QUOTE', (line) => line.replace('","1","', '","1,"')),
  written('a quote stands inside a field', 'STRAY_QUOTE', (line) => line.replace('","1","', '","1","THE "GREAT" ')),
  written('a NUL', 'NUL', (line) => line.replace('","1","', '","1","\0')),
  written('Latin-1', 'NOT_UTF8', (line) => Buffer.from(line.replace('","1","', '","1","PE\xd1A '), 'latin1')),
  written('a column too many', 'COLUMN_COUNT', (line) => `${line},""`),
  written('a column too few', 'COLUMN_COUNT', (line) => line.replace('","1","', '","1')),
  written('two rows on one line', 'COLUMN_COUNT', (line) => `${line},${line}`),
  written('a line without an end', 'TOO_LONG', (line) => `${line}${'X'.repeat(70_000)}`),
  saying('a wrong check digit', 'BAD_NPI', (row) => ({ NPI: wrongCheckDigit(row) })),
  saying('nine digits', 'BAD_NPI', (row) => ({ NPI: row.NPI?.slice(0, 9) ?? '' })),
  saying('a number that is deactivated', 'DEACTIVATED', () => ({ 'NPI Deactivation Date': '03/04/2024' })),
  saying('neither a person nor an organisation', 'BAD_ENTITY_TYPE', () => ({ 'Entity Type Code': '3' })),
  saying('a code that is none', 'BAD_TAXONOMY', () => ({ 'Healthcare Provider Taxonomy Code_2': '2084P0800' })),
  saying('no such state', 'BAD_STATE', () => ({ [state]: 'XQ' })),
  saying('a licence of no such state', 'BAD_LICENSE_STATE', () => ({ 'Provider License Number State Code_1': '??' })),
  saying('nobody', 'NO_NAME', () => ({ 'Provider Last Name (Legal Name)': ' ' })),
  saying('no such day', 'BAD_DATE', () => ({ 'Last Update Date': '02/30/2025' })),
  saying('a day written in another way', 'BAD_DATE', () => ({ 'Provider Enumeration Date': '2015-06-07' })),
  saying('a city longer than any', 'TOO_LONG_A_FIELD', () => ({ [city]: 'LLANFAIR'.repeat(11) })),
  saying('letters that turn the text around', 'CONTROL_CHARACTER', () => ({ [city]: 'DALLAS\u202e' })),
];

/** Odd, and sound: what an import takes although it does not look like the rest. */
export const oddities: readonly ((row: RegistryRow, columns: readonly string[]) => string)[] = [
  (row, columns) => `${registryLine(columns, row)}\r`,
  (row, columns) => `\n${registryLine(columns, row)}`,
  (row, columns) => registryLine(columns, { ...row, [state]: row[state]?.toLowerCase() ?? '' }),
  (row, columns) => registryLine(columns, { ...row, 'Provider Credential Text': 'THE "GREAT"' }),
  (row, columns) => registryLine(columns, { ...row, 'Provider Credential Text': 'MD,\nPHD' }),
  (row, columns) => registryLine(columns, row).replace('","1","', '",1,"'),
];

export interface RegistryFile {
  readonly bytes: Buffer;
  /** The NPIs that are to have an entry in the end. */
  readonly sound: ReadonlySet<string>;
  /** Line and reason of what is to be refused, in order. */
  readonly damaged: readonly (readonly [line: number, reason: Refused])[];
}

/**
 * A file of so many rows, every `one` in so many of them damaged, each way as often as the others; and every now and
 * then a sound row comes a second time.
 */
export function damagedRegistryFile(
  rows: number,
  { oneIn, columns = fewColumns }: { oneIn: number; columns?: readonly string[] },
): RegistryFile {
  const parts: (string | Buffer)[] = [`"${columns.join('","')}"\n`];
  const sound = new Set<string>();
  const damaged: (readonly [number, Refused])[] = [];
  let line = 2;
  let lastSound = '';
  for (let n = 0; n < rows; n++) {
    const row = registryPerson(n);
    const turn = Math.floor(n / oneIn);
    const way = turn % (damages.length + 1);
    let part: string | Buffer;
    if (n % oneIn === oneIn - 1 && way === damages.length) {
      damaged.push([line, 'DUPLICATE']);
      part = lastSound;
    } else if (n % oneIn === oneIn - 1) {
      damaged.push([line, damages[way]!.reason]);
      part = damages[way]!.line(row, columns);
    } else {
      lastSound = registryLine(columns, row);
      part = n % 7 === 3 ? oddities[n % oddities.length]!(row, columns) : lastSound;
      sound.add(row.NPI ?? npiFrom('200000000'));
    }
    parts.push(part, '\n');
    line += 1 + (typeof part === 'string' ? part.split('\n').length - 1 : 0);
  }
  return { bytes: Buffer.concat(parts.map((part) => Buffer.from(part))), sound, damaged };
}
