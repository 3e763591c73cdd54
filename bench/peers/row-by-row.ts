import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import pg from 'pg';

// An import as one would write it in an afternoon: a line, its cells, a statement, in one transaction. It takes an
// undamaged file, checks nothing, remembers nothing, and keeps four columns.
const [url, path] = process.argv.slice(2);
if (!url || !path) throw new Error('row-by-row DATABASE_URL FILE');

const client = new pg.Client({ connectionString: url });
await client.connect();
await client.query(
  `BEGIN; CREATE TEMPORARY TABLE people (npi text PRIMARY KEY, family_name text, given_name text, code text)`,
);
let places: number[] | null = null;
for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
  const cells = line.slice(1, -1).split('","');
  if (places === null) {
    places = [
      'NPI',
      'Provider Last Name (Legal Name)',
      'Provider First Name',
      'Healthcare Provider Taxonomy Code_1',
    ].map((name) => cells.indexOf(name));
    continue;
  }
  await client.query({
    name: 'keep',
    text: `INSERT INTO people VALUES ($1, $2, $3, $4) ON CONFLICT (npi)
      DO UPDATE SET family_name = excluded.family_name, given_name = excluded.given_name, code = excluded.code`,
    values: places.map((place) => cells[place]),
  });
}
await client.query('COMMIT');
await client.end();
