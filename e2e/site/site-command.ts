import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const server = new URL('../../packages/server/', import.meta.url);

/** A built command of the server, as `npm run` starts it. */
export function runSiteCommand(name: string, ...args: readonly string[]): Promise<void> {
  return runNode([fileURLToPath(new URL(`dist/commands/${name}.js`, server)), ...args]);
}

/** Nobody does what operators ordered until `work` is done: workers find that somebody is at it. */
export async function whileNobodyImports(work: () => Promise<void>): Promise<void> {
  const program = `
    import pg from 'pg';
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await client.query('SELECT pg_advisory_lock(7420010)');
    console.log('held');
    process.stdin.resume().on('end', () => client.end());`;
  const holder = await startNode(['--input-type=module', '--eval', program]);
  try {
    await once(holder.stdout, 'data');
    await work();
  } finally {
    holder.stdin.end();
    await once(holder, 'close');
  }
}

/** What only time changes, for a story that cannot wait for it. */
export function changeRows(sql: string): Promise<void> {
  const program = `
    import pg from 'pg';
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await client.query(process.argv[1]);
    await client.end();`;
  return runNode(['--input-type=module', '--eval', program, sql]);
}

/**
 * On the database that the site runs: a second process may use it, since it is told where it is, and starts none of its
 * own.
 */
async function startNode(args: readonly string[]): Promise<ChildProcessWithoutNullStreams> {
  const folder = process.env['SITE_FOLDER'];
  if (folder === undefined) throw new Error('A command is run beside a site that the stories started.');
  const data = join(folder, 'data');
  const cluster = await realpath(join(data, 'postgres'));
  const password = (await readFile(join(cluster, 'clearing.password'), 'utf8')).trim();
  return spawn(process.execPath, args, {
    cwd: fileURLToPath(server),
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      MODE: 'development',
      DATA_DIR: data,
      // Gone with the site: the next command reads what this one compiled.
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      DATABASE_URL: `postgresql://clearing:${password}@localhost/clearing?host=${encodeURIComponent(cluster)}`,
    },
    stdio: 'pipe',
  });
}

async function runNode(args: readonly string[]): Promise<void> {
  const child = await startNode(args);
  child.stdin.end();
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`The command did not do it: ${said}`);
}
