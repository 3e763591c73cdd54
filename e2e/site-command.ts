import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const server = new URL('../packages/server/', import.meta.url);

/** A built command of the server, as `npm run` starts it. */
export function runSiteCommand(name: string, ...args: readonly string[]): Promise<void> {
  return runNode([fileURLToPath(new URL(`dist/${name}.js`, server)), ...args]);
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
async function runNode(args: readonly string[]): Promise<void> {
  const folder = process.env['SITE_FOLDER'];
  if (folder === undefined) throw new Error('A command is run beside a site that the stories started.');
  const data = join(folder, 'data');
  const cluster = await realpath(join(data, 'postgres'));
  const password = (await readFile(join(cluster, 'clearing.password'), 'utf8')).trim();
  const child = spawn(process.execPath, args, {
    cwd: fileURLToPath(server),
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      MODE: 'development',
      DATA_DIR: data,
      DATABASE_URL: `postgresql://clearing:${password}@localhost/clearing?host=${encodeURIComponent(cluster)}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`The command did not do it: ${said}`);
}
