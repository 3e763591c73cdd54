import { npiFrom } from '@clearing/shared/npi';
import { randomInt } from 'node:crypto';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeRows, runSiteCommand } from '../site/site-command.js';

export interface Listed {
  readonly npi: string;
  /** As people write it. */
  readonly name: string;
  readonly familyName: string;
}

/** Somebody whom the national registry lists and no other story knows, brought in by the command. */
export async function listInRegistry(): Promise<Listed> {
  const familyName = `Wren${newLetters()}`;
  const npi = newNpi();
  const says = lineAbout(npi, familyName);
  const file = join(process.env['SITE_FOLDER'] ?? '', `npidata-${npi}.csv`);
  await writeFile(file, [line(Object.keys(says)), line(Object.values(says))].join('\n'));
  await runSiteCommand('import-nppes', file, '--start-over');
  return { npi, name: `Ines ${familyName}`, familyName };
}

/** A file where operators find it. Answers its name. */
export async function putRegistryFile({ people, damaged }: { people: number; damaged: number }): Promise<string> {
  const name = `npidata-${newLetters()}.csv`;
  const rows = Array.from({ length: people }, () => lineAbout(newNpi(), 'Heron'));
  const broken = Array.from({ length: damaged }, (_, index) => lineAbout(`123456789${index}`, 'Broken'));
  const titles = Object.keys(lineAbout('', ''));
  await mkdir(registryFolder(), { recursive: true });
  const lines = [titles, ...[...rows, ...broken].map((row) => Object.values(row))].map(line);
  await writeFile(join(registryFolder(), name), lines.join('\n'));
  return name;
}

/** It is another file from then on. */
export function changeRegistryFile(name: string): Promise<void> {
  return appendFile(join(registryFolder(), name), '\n');
}

/** As a worker writes it down when it is a third of the way through a large file. */
export function sayUnderWay(file: string): Promise<void> {
  return changeRows(`UPDATE import_orders SET state = 'RUNNING', started_at = now(), position = file_size / 3,
    rows = 2400000, rows_per_second = 48000, seconds_left = 100 WHERE file_name = '${file}' AND state = 'WAITING'`);
}

const registryFolder = () => join(process.env['SITE_FOLDER'] ?? '', 'data', 'registry');
const newLetters = () => Array.from({ length: 6 }, () => String.fromCharCode(97 + randomInt(26))).join('');
const newNpi = () => npiFrom(`2${String(randomInt(100_000_000)).padStart(8, '0')}`);
const line = (cells: readonly string[]) => `"${cells.join('","')}"`;

function lineAbout(npi: string, familyName: string): Readonly<Record<string, string>> {
  return {
    NPI: npi,
    'Entity Type Code': '1',
    'Provider Last Name (Legal Name)': familyName.toUpperCase(),
    'Provider First Name': 'INES',
    'Provider Middle Name': '',
    'Provider Name Suffix Text': '',
    'Provider Credential Text': 'MD',
    'Provider Other Last Name': '',
    'Provider Other First Name': '',
    'Provider Business Practice Location Address City Name': 'DALLAS',
    'Provider Business Practice Location Address State Name': 'TX',
    'Provider Business Practice Location Address Postal Code': '75201',
    'Provider Business Practice Location Address Country Code (If outside U.S.)': 'US',
    'Provider Business Practice Location Address Telephone Number': '2145550100',
    'Provider Enumeration Date': '05/06/2011',
    'Last Update Date': '07/08/2025',
    'NPI Deactivation Date': '',
    'NPI Reactivation Date': '',
    'Healthcare Provider Taxonomy Code_1': '2084P0800X',
    'Provider License Number_1': 'P1234',
    'Provider License Number State Code_1': 'TX',
    'Healthcare Provider Primary Taxonomy Switch_1': 'Y',
  };
}
