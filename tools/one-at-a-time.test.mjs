import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs, { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, mock, test } from 'node:test';
import { oneAtATime } from './one-at-a-time.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'clearing-one-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** Of twelve who come at once: what they were answered, and how many worked and waited. */
async function twelveAtOnce(folder) {
  let [working, most, waited] = [0, 0, 0];
  const work = async () => {
    most = Math.max(most, ++working);
    await new Promise((resolve) => setTimeout(resolve, 5));
    working -= 1;
    return 'done';
  };
  const wait = async (until) => {
    waited += 1;
    await until();
  };
  const answers = await Promise.all(Array.from({ length: 12 }, () => oneAtATime(folder, wait, work)));
  return { answers: new Set(answers), most, waited: waited > 0 };
}

test('who comes while somebody works waits, is told so, and then works', async () => {
  assert.deepEqual(await twelveAtOnce(scratch), { answers: new Set(['done']), most: 1, waited: true });
});

test('a folder that holds no sockets, as on a disk that is shared with another system, has another one for it', async () => {
  const folder = mkdtempSync(join(scratch, 'shared-'));
  const { linkSync } = fs;
  const { TMPDIR } = process.env;
  process.env.TMPDIR = scratch;
  mock.method(fs, 'linkSync', (from, to) => {
    if (to.startsWith(folder)) throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
    linkSync(from, to);
  });
  syncBuiltinESMExports();
  try {
    assert.deepEqual(await twelveAtOnce(folder), { answers: new Set(['done']), most: 1, waited: true });
    assert.deepEqual(readdirSync(folder), []);
  } finally {
    mock.restoreAll();
    syncBuiltinESMExports();
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
});

test('who may not write there runs what is there', async () => {
  const folder = join(scratch, 'a-file/node_modules');
  fs.writeFileSync(join(scratch, 'a-file'), '');
  assert.equal(await oneAtATime(folder, assert.fail, async () => 'ran'), 'ran');
});

test('what failed lets the next one go on', async () => {
  const never = () => assert.fail('nobody is at work');
  await assert.rejects(
    oneAtATime(scratch, never, () => Promise.reject(new Error('it does not build'))),
    /does not build/,
  );
  assert.equal(await oneAtATime(scratch, never, async () => 'built'), 'built');
});

test('who is killed at work keeps nobody waiting, now or later', async () => {
  const module = new URL('one-at-a-time.mjs', import.meta.url);
  const source = `const { oneAtATime } = await import(${JSON.stringify(String(module))});
    await oneAtATime(${JSON.stringify(scratch)}, () => {}, () => { console.log('at work'); return new Promise((r) => setTimeout(r, 1e6)); });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  let isTold;
  const told = new Promise((resolve) => (isTold = resolve));
  const next = oneAtATime(
    scratch,
    async (until) => (isTold(), await until()),
    async () => 'built',
  );
  await told;
  child.kill('SIGKILL');
  assert.equal(await next, 'built');
});
