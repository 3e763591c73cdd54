import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { oneAtATime } from './one-at-a-time.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'clearing-one-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

test('who comes while somebody works waits, is told so, and then works', async () => {
  let working = 0;
  let most = 0;
  let waited = 0;
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
  const everybody = Array.from({ length: 12 });
  const answers = await Promise.all(everybody.map(() => oneAtATime(scratch, wait, work)));
  assert.deepEqual(new Set(answers), new Set(['done']));
  assert.equal(most, 1);
  assert.ok(waited > 0);
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
