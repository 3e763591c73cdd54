import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from '@clearing/server/dist/platform/postgres/embedded-postgres.js';
import pg from 'pg';
import { memoryOf } from '../processes.js';
import { inWords, spreadOf } from '../spread.js';
import { writeRegistryFile, type Mix } from './registry-file.js';

const command = fileURLToPath(import.meta.resolve('@clearing/server/dist/commands/import-nppes.js'));
const rowByRow = fileURLToPath(new URL('../peers/row-by-row.js', import.meta.url));
const rounds = 3;
const mixes: readonly Mix[] = ['as in the registry', 'everybody ours'];

/** One import, as a person runs it, and the same again: how many rows a second, from start to end of the process. */
export async function measureImports(rows: number, say: (line: string) => void): Promise<void> {
  const postgres = await startEmbeddedPostgres({ disposable: true });
  const folder = mkdtempSync(join(tmpdir(), 'clearing-bench-'));
  const environment = { ...process.env, DATABASE_URL: postgres.url, DATA_DIR: folder, LOG_LEVEL: 'silent' };
  const client = new pg.Client({ connectionString: postgres.url });
  try {
    await client.connect();
    for (const mix of mixes) {
      const path = join(folder, 'npidata_20261108.csv');
      const ours = await writeRegistryFile(path, rows, mix);
      const megabytes = (statSync(path).size / 1_000_000).toFixed(0);
      // The first one also brings an empty database up to date, which is not what is measured.
      await run(command, [path, '--dry-run'], environment);
      const rates = { first: [] as number[], again: [] as number[], dry: [] as number[], peer: [] as number[] };
      let most = 0;
      for (let round = 0; round < rounds; round++) {
        const rate = async (script: string, ...argv: string[]) => {
          const { seconds, megabytesAtMost } = await run(script, argv, environment);
          if (script === command) most = Math.max(most, megabytesAtMost);
          return rows / seconds;
        };
        await client.query('TRUNCATE registry_entries, registry_imports');
        rates.first.push(await rate(command, path));
        await requireEntries(client, ours);
        rates.again.push(await rate(command, path));
        rates.dry.push(await rate(command, path, '--dry-run'));
        rates.peer.push(await rate(rowByRow, postgres.url, path));
      }
      const inAll = (values: readonly number[]) => inWords(spreadOf(values), 'rows a second');
      say(`\nA registry file of ${rows.toLocaleString('en-US')} rows, ${megabytes} MB, ${mix} (${ours} taken)`);
      say(`  import into nothing: ${inAll(rates.first)}`);
      say(`  the same again, nothing changed: ${inAll(rates.again)}`);
      say(`  a dry run: ${inAll(rates.dry)}`);
      say(`  row by row, nothing checked: ${inAll(rates.peer)}`);
      say(`  memory of the import at the most: ${most.toFixed(0)} MB`);
    }
  } finally {
    await client.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function requireEntries(client: pg.Client, expected: number): Promise<void> {
  const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM registry_entries');
  if (Number(rows[0]?.count) !== expected) throw new Error(`${rows[0]?.count} entries instead of ${expected}`);
}

async function run(
  script: string,
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ seconds: number; megabytesAtMost: number }> {
  const began = performance.now();
  const running = promisify(execFile)(process.execPath, [script, ...argv], { env });
  let megabytesAtMost = 0;
  const watch = setInterval(() => {
    megabytesAtMost = Math.max(megabytesAtMost, memoryOf(running.child.pid ?? 0)?.most || 0);
  }, 50);
  try {
    await running;
  } finally {
    clearInterval(watch);
  }
  return { seconds: (performance.now() - began) / 1_000, megabytesAtMost };
}
