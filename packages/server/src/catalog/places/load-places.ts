import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { DataSource } from 'typeorm';
import type { OnProgress } from '../../platform/process/progress.js';
import { gazetteerRows, type GazetteerRow } from './gazetteer.js';

const folder = new URL('../../../data/gazetteer/', import.meta.url);

/** Raised by hand when gazetteer.ts makes other rows of the same lists, so that they are loaded again. */
const madeBy = 2;

/**
 * Fills `places` from the lists in data/gazetteer. The lists' fingerprint is kept beside the rows: a second start, or a
 * second process at the same moment, finds it and does nothing. Answers how many rows were loaded.
 */
export async function loadPlaces(dataSource: DataSource, onProgress: OnProgress = () => {}): Promise<number> {
  const [cities, zips] = await Promise.all([
    readFile(new URL('us_city.csv.gz', folder)),
    readFile(new URL('us_zip.csv.gz', folder)),
  ]);
  const fingerprint = createHash('sha256').update(cities).update(zips).update(String(madeBy)).digest('hex');
  if ((await storedFingerprint(dataSource)) === fingerprint) return 0;

  const [cityCsv, zipCsv] = await Promise.all([unpack(cities), unpack(zips)]);
  const rows = gazetteerRows(cityCsv.toString('utf8'), zipCsv.toString('utf8'));
  return dataSource.transaction(async (manager) => {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('places', 0))`);
    if ((await storedFingerprint(manager)) === fingerprint) return 0;
    await manager.query('TRUNCATE places');
    const client = (await manager.queryRunner?.connect()) as PoolClient;
    const columns = 'kind, key, label, region, latitude, longitude, time_zone, population';
    await pipeline(
      Readable.from(copyLines(rows, onProgress)),
      client.query(copyFrom(`COPY places (${columns}) FROM STDIN`)),
    );
    await manager.query(
      `INSERT INTO settings (name, value) VALUES ('places', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      [fingerprint],
    );
    await manager.query('ANALYZE places');
    return rows.length;
  });
}

const unpack = promisify<Buffer, Buffer>(gunzip);

interface Queryable {
  query(sql: string): Promise<unknown>;
}

async function storedFingerprint(queryable: Queryable): Promise<string | null> {
  const rows = (await queryable.query(`SELECT value FROM settings WHERE name = 'places'`)) as { value: string }[];
  return rows[0]?.value ?? null;
}

const rowsPerChunk = 2000;

/** Nothing in the lists holds a tab, a backslash or a line break; a name that did would end the load with an error. */
function* copyLines(rows: readonly GazetteerRow[], onProgress: OnProgress): Generator<string> {
  for (let from = 0; from < rows.length; from += rowsPerChunk) {
    const chunk = rows.slice(from, from + rowsPerChunk);
    yield chunk
      .map((row) =>
        [row.kind, row.key, row.label, row.region, row.latitude, row.longitude, row.timeZone, row.population].join(
          '\t',
        ),
      )
      .join('\n')
      .concat('\n');
    onProgress({ what: 'places', done: Math.min(from + rowsPerChunk, rows.length), total: rows.length });
  }
}
