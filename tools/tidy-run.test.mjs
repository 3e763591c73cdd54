// However a proof, a bench or npm test is ended, nothing that it started works on and nothing that it made stays.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const made = [];
let temporary;

beforeEach(() => {
  temporary = makeFolder();
});
after(() => {
  for (const folder of made) {
    // Only after a failure is there anybody.
    for (const pid of workingIn(folder)) process.kill(pid, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Its name is short: deep in it, below the folder of npm test itself, PostgreSQL has to have a socket. */
function makeFolder() {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'tidy-'));
  chmodSync(folder, 0o711);
  made.push(folder);
  return folder;
}

/** Makes a folder and starts two others: one in its group that hears no signal, and one that left the group. */
const aProgram = `
  const { spawn } = await import('node:child_process');
  const { mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  mkdtempSync(tmpdir() + '/made-');
  const start = (source, detached) => new Promise((resolve) =>
    spawn(process.execPath, ['-e', source], { detached, stdio: ['ignore', 'pipe', 'inherit'] })
      .stdout.once('data', resolve));
  await start("process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('deaf')", false);
  await start("setInterval(() => {}, 1000); console.log('apart')", true);
  console.log('at work');
`;
const worksOn = `${aProgram} setInterval(() => {}, 1000);`;
const endsByItself = `${aProgram} process.exit(3);`;

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
  ['SIGKILL', 'SIGKILL'],
]) {
  test(`told ${signal}, it ends what it started and leaves no folder`, async () => {
    const run = runTidily(worksOn);
    await run.says('at work');
    requireWorking(3);
    run.child.kill(signal);
    assert.equal(await run.ended, code);
    await nothingIsLeft();
  });
}

test('it ends as its program ends, which leaves nothing behind either', async () => {
  const run = runTidily(endsByItself);
  assert.equal(await run.ended, 3);
  await nothingIsLeft();
});

test('a killed npm takes it along', async () => {
  const npm = start(process.execPath, ['-e', `${startsAnother}(${JSON.stringify(commandOf(worksOn))})`], {
    npm_lifecycle_event: 'bench',
  });
  await npm.says('at work');
  requireWorking(3);
  npm.child.kill('SIGKILL');
  await nothingIsLeft();
});

test('a proof that is killed takes every PostgreSQL along: the one of all tests, and the one that is there to be killed', async () => {
  const proof = start(process.execPath, [join(root, 'tools/prove.mjs'), 'chaos', '--consultations', '100000']);
  const areAtWork = () => ['bin/postgres', 'clearing-chaos-'].every((name) => commands().includes(name));
  for (const until = Date.now() + 120_000; process.platform === 'linux' && !areAtWork(); await sleep(100)) {
    assert.ok(Date.now() < until && proof.child.exitCode === null, proof.output());
  }
  proof.child.kill('SIGKILL');
  await proof.ended;
  await nothingIsLeft();
});

test('npm test that is told to end takes along what it runs', async () => {
  const verify = start(process.execPath, [join(root, 'tools/verify.mjs'), 'unused']);
  for (
    const until = Date.now() + 60_000;
    process.platform === 'linux' && !commands().includes('knip');
    await sleep(20)
  ) {
    assert.ok(Date.now() < until && verify.child.exitCode === null, verify.output());
  }
  verify.child.kill('SIGTERM');
  assert.equal(await verify.ended, 143, verify.output());
  await nothingIsLeft();
});

test('a folder for databases goes, too, with whoever works in it', async () => {
  const memory = makeFolder();
  const works = `
    const { spawn } = await import('node:child_process');
    const { mkdirSync } = await import('node:fs');
    const cwd = process.env.TESTS_FOLDER + '/postgres';
    mkdirSync(cwd);
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { cwd, env: {}, detached: true, stdio: 'ignore' });
    console.log('at work');
    setInterval(() => {}, 1000);`;
  const run = start(process.execPath, ['-e', commandOf(works, { folderOfTests: memory })]);
  await run.says('at work');
  run.child.kill('SIGKILL');
  await nothingIsLeft();
  assert.deepEqual([readdirSync(memory), workingIn(memory)], [[], []]);
});

test('who is told to end while a checkout is made ready first ends what makes it', async () => {
  const module = JSON.stringify(new URL('prepare.mjs', import.meta.url).href);
  const makes = `
    const { endingWithUs, run } = await import(${module});
    const shell = 'sleep 1000 & echo at work; wait';
    await endingWithUs(() => run('/bin/sh', ['-c', shell], { onOutput: (text) => console.log(text) }));
    console.log('it failed');`;
  const run = start(process.execPath, ['--input-type=module', '-e', makes]);
  await run.says('at work');
  requireWorking(3);
  run.child.kill('SIGTERM');
  assert.equal(await run.ended, 143);
  assert.doesNotMatch(run.output(), /failed/);
  await nothingIsLeft();
});

/** What `tools/prove.mjs` and `tools/bench.mjs` do, with another program. */
function commandOf(source, more = {}) {
  const module = new URL('tidy-run.mjs', import.meta.url).href;
  const given = JSON.stringify(['-e', source]);
  return `import(${JSON.stringify(module)}).then(({ runTidily }) =>
    runTidily('story', process.execPath, ${given}, { cwd: '/', env: process.env, patience: 700, ...${JSON.stringify(more)} }))`;
}

const startsAnother =
  "((source) => require('node:child_process').spawn(process.execPath, ['-e', source], { stdio: 'inherit' }))";

function runTidily(source) {
  return start(process.execPath, ['-e', commandOf(source)]);
}

function start(command, args, more = {}) {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: temporary, ...more };
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)));
  return {
    child,
    ended,
    output: () => output,
    async says(words) {
      for (const until = Date.now() + 20_000; !output.includes(words); await sleep(20)) {
        assert.ok(Date.now() < until && child.exitCode === null, output);
      }
    },
  };
}

async function nothingIsLeft() {
  const left = () => [...workingIn(temporary).map(readCommand), ...readdirSync(temporary)];
  for (const until = Date.now() + 30_000; left().length > 0 && Date.now() < until; await sleep(50));
  assert.deepEqual(left(), []);
}

/** Without it, that none is left would say nothing. macOS has no /proc, and less is proved there. */
function requireWorking(least) {
  if (process.platform === 'linux') assert.ok(workingIn(temporary).length >= least, commands());
}

function commands() {
  return workingIn(temporary).map(readCommand).join('\n');
}

/** Whoever was given the folder, or works in it, as PostgreSQL does below wherever its files are. */
function workingIn(folder) {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 1 && pid !== process.pid)
    .filter((pid) => {
      try {
        const given = readFileSync(`/proc/${pid}/environ`, 'utf8');
        return given.includes(folder) || readlinkSync(`/proc/${pid}/cwd`).startsWith(`${folder}/`);
      } catch {
        return false;
      }
    });
}

function readCommand(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ');
  } catch {
    return '';
  }
}
