import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  registryColumns,
  registryLine,
  registryPerson,
  type RegistryRow,
} from '@clearing/server/dist/demonstration/registry-file.js';

/** Whom a file lists: only people an import takes, or them among all the others, as in the registry. */
export type Mix = 'everybody ours' | 'as in the registry';

/** Of sixteen rows of the registry about one is of our professions, and every fifth is an organisation. */
const oneOfOurs = 16;
const oneOrganisation = 5;

/** Writes every column of the current layout for so many rows, and answers how many of them are ours. */
export async function writeRegistryFile(path: string, rows: number, mix: Mix): Promise<number> {
  const columns = registryColumns('current');
  let ours = 0;
  function* lines(): Generator<string, void, undefined> {
    yield `"${columns.join('","')}"\n`;
    for (let n = 0; n < rows; n++) {
      const isOurs = mix === 'everybody ours' || n % oneOfOurs === 0;
      if (isOurs) ours++;
      yield `${registryLine(columns, isOurs ? registryPerson(n) : somebodyElse(n))}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return ours;
}

function somebodyElse(n: number): RegistryRow {
  const person = registryPerson(n);
  return n % oneOrganisation === 0
    ? { ...person, 'Entity Type Code': '2', 'Healthcare Provider Taxonomy Code_1': '261QM0801X' }
    : {
        ...person,
        'Healthcare Provider Taxonomy Code_1': '1223G0001X',
        ...(person['Healthcare Provider Taxonomy Code_2'] && { 'Healthcare Provider Taxonomy Code_2': '208D00000X' }),
      };
}
