// The one command as a person meets it: npm start's script on the Node.js that happens to be here, with a data folder
// and a port of its own. Runs in order: later stories live on what earlier ones left behind.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { Client } = createRequire(join(root, 'packages/server/package.json'))('pg');
const isRoot = process.getuid?.() === 0;
const scratch = mkdtempSync(join(realpathSync(process.env.TESTS_FOLDER ?? tmpdir()), 'clearing-start-'));
const dataDir = join(scratch, 'data');
const started = [];
let port;

before(async () => {
  chmodSync(scratch, 0o755);
  port = await freePort();
});

after(() => {
  for (const child of started) if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  for (const name of readdirSync(scratch)) {
    const link = join(scratch, name, 'data/postgres');
    try {
      rmSync(dirname(readlinkSync(link)), { recursive: true, force: true });
    } catch {
      // No link: the database stood in its folder.
    }
  }
  rmSync(scratch, { recursive: true, force: true });
});

test('a first start that is stopped half-way leaves nothing running and nothing broken', async () => {
  const site = start();
  await site.says('Bringing the database up to date');
  site.child.kill('SIGTERM');
  assert.equal(await site.ended, 0);
  assert.equal(site.errors(), '');
  assert.deepEqual(processesOn(dataDir), []);
});

test('the first start makes everything and answers', async () => {
  const site = start();
  await site.ready();
  assert.match(site.output(), /Starting the database/);
  assert.match(site.output(), /Loading the catalog and the places: [\d,]+ entries/);
  assert.match(site.output(), new RegExp(`Open http://localhost:${port}\\n`));
  assert.equal((await (await fetch(`http://localhost:${port}/health/ready`)).json()).database, 'OK');
  assert.equal(statSync(join(dataDir, 'encryption.key')).mode & 0o777, 0o600);
  await query(`INSERT INTO settings VALUES ('story', 'kept')`);

  const sameFolder = start({ PORT: String(await freePort()) });
  assert.equal(await sameFolder.ended, 1);
  assert.match(sameFolder.errors(), /^Clearing is already running on the data folder .*\n$/);

  const samePort = start({ DATA_DIR: join(scratch, 'other') });
  assert.equal(await samePort.ended, 1);
  assert.match(
    samePort.errors(),
    new RegExp(`^Port ${port} is in use by another program: stop that program, or set PORT\\.\\n$`),
  );

  assert.equal((await fetch(`http://localhost:${port}/health/live`)).status, 200, 'the first is not disturbed');
  site.child.kill('SIGTERM');
  assert.equal(await site.ended, 0);
  assert.deepEqual(processesOn(dataDir), []);
});

test('the second start builds nothing and answers quickly', async (context) => {
  const began = performance.now();
  const site = start();
  await site.ready();
  context.diagnostic(`answered after ${Math.round(performance.now() - began)} ms`);
  assert.doesNotMatch(site.output(), /Getting packages|Building/);
  assert.match(site.output(), /Bringing the database up to date: nothing new/);

  // A power cut: nothing gets to say goodbye, the database included.
  const [main] = childrenOf(site.child.pid);
  const database = processesOn(dataDir).find((pid) => readCommand(pid).includes('-D'));
  for (const pid of [site.child.pid, main, database]) process.kill(pid, 'SIGKILL');
  await site.ended;
});

test('killed without a word and started again, nothing is lost', async () => {
  const site = start();
  await site.ready();
  assert.deepEqual(await query(`SELECT value FROM settings WHERE name = 'story'`), [{ value: 'kept' }]);

  // This time only the server dies; its database notices and ends by itself, or the next start ends it.
  const [main] = childrenOf(site.child.pid);
  process.kill(main, 'SIGKILL');
  assert.equal(await site.ended, 137);
  // And somebody gives a command in the same moment: whoever comes first, nobody is refused.
  const invite = [join(root, 'tools/run.mjs'), 'packages/server/dist/commands/operator-invite.js'];
  const command = start({}, {}, [process.execPath, ...invite, 'rosa@operators.example']);
  const next = start();
  await next.ready();
  assert.equal(await command.ended, 0, command.errors());
  assert.match(command.output(), /Invited\./);
  assert.deepEqual(await query(`SELECT value FROM settings WHERE name = 'story'`), [{ value: 'kept' }]);
  next.child.kill('SIGINT');
  assert.equal(await next.ended, 0);
  assert.deepEqual(processesOn(dataDir), []);
});

test('a database without its key, or with another, is refused', async () => {
  const key = join(dataDir, 'encryption.key');
  renameSync(key, `${key}.away`);
  await refused({}, /^The encryption key of this database is missing. Put it back as .*\n$/);
  writeFileSync(key, `${Buffer.alloc(32, 7).toString('base64')}\n`, { mode: 0o600 });
  await refused({}, /^The encryption key in .* is not this database’s key: put the right one back\.\n$/);
  renameSync(`${key}.away`, key);
});

test('a damaged data folder is refused', async () => {
  const control = join(dataDir, 'postgres/global/pg_control');
  const whole = readFileSync(control);
  writeFileSync(control, Buffer.alloc(whole.length, 1));
  await refused({}, /^The database in .* does not start \(.*\): restore the folder from a backup, .*\n$/);
  writeFileSync(control, whole);

  const version = join(dataDir, 'postgres/PG_VERSION');
  renameSync(version, `${version}.away`);
  await refused({}, /^The database in .* is damaged \(its PG_VERSION cannot be read\): .*\n$/);
  renameSync(`${version}.away`, version);
});

test('a database that refuses, or settings that cannot be, are refused', async () => {
  const closed = await freePort();
  await refused(
    { DATABASE_URL: `postgresql://somebody:secret@127.0.0.1:${closed}/clearing` },
    new RegExp(`^The database in DATABASE_URL at 127\\.0\\.0\\.1:${closed} refuses: nothing listens there\\.\\n$`),
  );
  await refused({ PORT: 'http' }, /^The setting PORT must be a whole number from 1 to 65535\.\n$/);
});

test('it runs as an ordinary user, below a folder only they can read', async () => {
  const home = join(scratch, 'home');
  mkdirSync(home, { mode: 0o700 });
  const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};
  if (isRoot) chownSync(home, nobody.uid, nobody.gid);
  const site = start(
    { DATA_DIR: join(home, 'a folder with a name so long that no socket would fit into it '.repeat(2)) },
    nobody,
  );
  await site.ready();
  site.child.kill('SIGTERM');
  assert.equal(await site.ended, 0);
});

test('npm itself may be told to stop, as a process manager does, and leaves nothing running', async () => {
  const site = start({}, {}, ['npm', 'start']);
  await site.ready();
  site.child.kill('SIGTERM');
  // Whoever still runs holds the other end of its output.
  assert.notEqual(await Promise.race([site.ended, sleep(20_000, 'still running', { ref: false })]), 'still running');
  assert.deepEqual(processesOn(dataDir), []);
});

if (isRoot) {
  test('root may keep the data below a folder only root can read', async () => {
    const closed = join(scratch, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    for (const way of ['first', 'second']) {
      const site = start({ DATA_DIR: join(closed, 'data') });
      await site.ready();
      site.child.kill('SIGTERM');
      assert.equal(await site.ended, 0, way);
    }
  });
}

/** Runs npm start's script; `ready` waits until it answers, `ended` is its exit code. */
function start(settings = {}, ids = {}, [command, ...args] = [process.execPath, join(root, 'tools/start.mjs')]) {
  const child = spawn(command, args, {
    ...ids,
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMONSTRATION_PRACTITIONERS: '40',
      ...settings,
    },
  });
  started.push(child);
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (errors += chunk));
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  return {
    child,
    ended,
    output: () => output,
    errors: () => errors,
    async says(words) {
      while (!output.includes(words)) {
        if (child.exitCode !== null || child.signalCode !== null) assert.fail(`it ended: ${output}${errors}`);
        await sleep(20);
      }
    },
    async ready() {
      await this.says('Ready in');
      assert.equal((await fetch(`http://localhost:${settings.PORT ?? port}/health/live`)).status, 200);
    },
  };
}

/** One sentence, no stack, an exit code, and nothing left running. */
async function refused(settings, sentence) {
  const site = start(settings);
  assert.equal(await site.ended, 1);
  assert.match(site.errors(), sentence);
  assert.deepEqual(processesOn(dataDir), []);
}

async function query(statement) {
  const folder = realpathSync(join(dataDir, 'postgres'));
  const password = readFileSync(join(folder, 'clearing.password'), 'utf8');
  const client = new Client({ host: folder, user: 'clearing', password, database: 'clearing' });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Processes that work in the database's folder. */
function processesOn(folder) {
  const wanted = join(folder, 'postgres');
  return processes().filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === wanted;
    } catch {
      return false;
    }
  });
}

function childrenOf(parent) {
  return processes().filter((pid) => {
    try {
      return (
        Number(
          readFileSync(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\) \S /, '')
            .split(' ')[0],
        ) === parent
      );
    } catch {
      return false;
    }
  });
}

function readCommand(pid) {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
}

/** None on macOS, which has no /proc: what depends on it proves less there. */
function processes() {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}
