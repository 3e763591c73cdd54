import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { systemClock } from '@clearing/server/dist/platform/clock.js';
import { startMailbox } from '@clearing/server/dist/platform/mail/mailbox.js';
import { startEmbeddedPostgres } from '@clearing/server/dist/platform/postgres/embedded-postgres.js';
import pg from 'pg';
import { freePort, memoryOf, runNode, startNode } from '../processes.js';

const server = (name: string) => fileURLToPath(import.meta.resolve(`@clearing/server/dist/${name}.js`));

interface Read {
  readonly status: number;
  readonly bytes: number;
  readonly etag: string | null;
  readonly text: string;
}

/**
 * The files for other booking sites, of so many practitioners: made by a worker in a process of its own, from an empty
 * table on, and read whole over HTTP by somebody who then asks again.
 */
export async function measureOpenData(practitioners: number, say: (line: string) => void): Promise<void> {
  const postgres = await startEmbeddedPostgres({ disposable: true });
  const folder = mkdtempSync(join(tmpdir(), 'clearing-bench-'));
  const mailbox = await startMailbox(systemClock);
  const client = new pg.Client({ connectionString: postgres.url });
  try {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const env = {
      ...{ DATABASE_URL: postgres.url, DATA_DIR: folder, HOST: '127.0.0.1', RATE_LIMITS: 'off', PORT: String(port) },
      ...{ DEMONSTRATION: 'off', LOG_LEVEL: 'silent', SMTP_URL: mailbox.smtpUrl, PUBLIC_ORIGIN: origin, WORKER: 'off' },
    };
    await runNode(server('commands/db-generate'), ['--practitioners', String(practitioners)], env);
    await client.connect();
    await client.query('VACUUM (ANALYZE)');
    const site = await startNode(server('main'), { env, ready: /Ready/ });
    try {
      await make(env, client, practitioners, say);
      await readAll(origin, site.pid, say);
    } finally {
      await site.stop();
    }
  } finally {
    await client.end();
    await mailbox.close();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function make(env: NodeJS.ProcessEnv, client: pg.Client, practitioners: number, say: (line: string) => void) {
  const began = performance.now();
  const worker = await startNode(server('worker-main'), { env: { ...env, WORKER: 'on' }, ready: /\S/ });
  try {
    for (;;) {
      const { rows } = await client.query<{ left: number }>(
        `SELECT count(*) FILTER (WHERE made_at IS NULL)::int + (count(*) = 0)::int AS left FROM open_data_makings`,
      );
      if (rows[0]?.left === 0) break;
      await wait(100);
    }
    const seconds = (performance.now() - began) / 1000;
    const { rows } = await client.query<{ kind: string; lines: number; megabytes: number; most: number }>(
      `SELECT kind, sum(lines)::int AS lines, sum(compressed_bytes)::float8 / 1e6 AS megabytes,
         max(compressed_bytes)::float8 / 1e6 AS most
       FROM open_data_files GROUP BY kind ORDER BY kind`,
    );
    const memory = memoryOf(worker.pid);
    const core = coreSecondsOf(worker.pid);
    say(`\nFiles for other sites, of ${practitioners.toLocaleString('en-US')} practitioners`);
    say(
      `  made from nothing in ${seconds.toFixed(1)} s, ${core} s of a core; the worker took ${memory?.most.toFixed(0) ?? '?'} MB at the most`,
    );
    for (const { kind, lines, megabytes, most } of rows) {
      say(
        `  ${kind}: ${lines.toLocaleString('en-US')} lines, ${megabytes.toFixed(2)} MB compressed, the largest ${most.toFixed(2)} MB`,
      );
    }
  } finally {
    await worker.stop();
  }
}

/** What a process has computed so far, whatever else was at work beside it. */
function coreSecondsOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) / 100).toFixed(1);
  } catch {
    return '?';
  }
}

async function readAll(origin: string, pid: number, say: (line: string) => void): Promise<void> {
  const manifest = await read(`${origin}/fhir/$bulk-publish`);
  const { output } = JSON.parse(manifest.text) as { output: { url: string }[] };
  const timed = async (work: () => Promise<Read[]>) => {
    const began = performance.now();
    const answers = await work();
    return { answers, seconds: (performance.now() - began) / 1000 };
  };
  const oneByOne = async (headers: (index: number) => Record<string, string>) => {
    const answers: Read[] = [];
    for (const [index, { url }] of output.entries()) answers.push(await read(url, headers(index)));
    return answers;
  };
  const whole = await timed(() => oneByOne(() => ({ 'accept-encoding': 'gzip' })));
  const bytes = whole.answers.reduce((sum, answer) => sum + answer.bytes, 0);
  say(`  read whole, ${output.length} files, ${(bytes / 1e6).toFixed(1)} MB compressed: ${whole.seconds.toFixed(2)} s`);
  const opened = await timed(() => oneByOne(() => ({})));
  const plain = opened.answers.reduce((sum, answer) => sum + answer.bytes, 0);
  say(`  opened on the way, ${(plain / 1e6).toFixed(0)} MB: ${opened.seconds.toFixed(2)} s`);
  const again = await timed(() => oneByOne((index) => ({ 'if-none-match': whole.answers[index]?.etag ?? '' })));
  if (again.answers.some(({ status }) => status !== 304)) throw new Error('Something changed that nobody changed.');
  say(`  asked again, nothing changed: ${(again.seconds * 1000).toFixed(0)} ms for all of them`);
  const memory = memoryOf(pid);
  if (memory) say(`  memory of the server: ${memory.now.toFixed(0)} MB, at the most ${memory.most.toFixed(0)} MB`);
}

/** Of bodies only the length is kept, but for text that is read. */
function read(url: string, headers: Record<string, string> = {}): Promise<Read> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (answer) => {
      let bytes = 0;
      let text = '';
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (url.endsWith('publish')) text += chunk.toString('utf8');
      });
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, bytes, etag: answer.headers.etag ?? null, text }),
      );
      answer.on('error', reject);
    }).on('error', reject);
  });
}
