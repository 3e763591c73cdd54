// Gets a checkout ready to run: packages, server build, web build. Each is skipped when the stamp it left last time
// still matches what it was made from, so that a second start does nothing here but read files.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.mjs';
import { runStep } from './steps.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pnpm = 'pnpm@12.18.0';
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const millisecondsToEnd = 5_000;

/** The Node that runs everything after set-up: pinned with the packages on Linux, the reader's own on macOS. */
export const runtime =
  process.platform === 'linux' ? join(root, `node_modules/node-linux-${process.arch}/bin/node`) : process.execPath;

/** Something went wrong that the reader can understand; `output` is what the tool that failed had to say. */
export class PrepareError extends Error {
  constructor(sentence, output = '') {
    super(sentence);
    this.output = output;
  }
}

/** One at a time on a checkout: a command may be given while a start still fetches and builds. */
export async function prepare(terminal, { web = true } = {}) {
  const wait = (until) => runStep(terminal, 'Waiting for another command to get everything ready', until);
  const work = async () => {
    await install(terminal);
    await buildServer(terminal);
    if (web) await buildWeb(terminal);
    if (web) await buildExplorer(terminal);
    if (web) await buildWidget(terminal);
    if (web) await buildClient(terminal);
  };
  await oneAtATime(join(root, 'node_modules/.clearing'), wait, () => endingWithUs(work));
}

/** Null: whoever runs something looks after it. Otherwise what runs, each in a process group of its own that can be ended as one. */
let running = null;

/**
 * Does the work, and when a signal ends us meanwhile, first ends what it runs. Left to itself it would go on writing where the
 * next command, which finds nobody at work, begins to write as well.
 */
export async function endingWithUs(work) {
  const children = new Set();
  const end = async (signal) => {
    for (const other of signals) process.off(other, end).on(other, () => {});
    // What is waited for never comes: nobody says that something failed.
    for (const child of children) child.removeAllListeners('close');
    const ends = [...children].map((child) => once(child, 'exit'));
    for (const child of children) endGroup(child, 'SIGTERM');
    await Promise.race([Promise.all(ends), new Promise((late) => setTimeout(late, millisecondsToEnd))]);
    for (const child of children) endGroup(child, 'SIGKILL');
    process.exit(128 + constants.signals[signal]);
  };
  running = children;
  for (const signal of signals) process.on(signal, end);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, end);
    running = null;
  }
}

function endGroup({ pid }, signal) {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has ended.
  }
}

/** Packages and the runtime, from the lockfile alone. */
export async function install(terminal) {
  const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => join(root, name));
  for (const folder of [...subfolders('packages'), 'e2e', 'bench']) manifests.push(join(root, folder, 'package.json'));
  const stamp = hashOf(manifests, `${process.platform} ${process.arch}`);
  if (isCurrent('install', stamp) && existsSync(runtime)) return;
  await runStep(terminal, 'Getting packages', installPackages, (added) =>
    added > 0 ? `${added.toLocaleString('en-US')} packages` : 'all there',
  );
  if (!existsSync(runtime))
    throw new PrepareError('The packages came without their Node.js runtime: see node_modules.');
  keep('install', stamp);
}

async function installPackages(report) {
  const packages = new Map();
  let added = 0;
  let rest = '';
  const onOutput = (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.includes('"pnpm:progress"')) continue;
      const event = parse(line);
      if (!event?.packageId) continue;
      packages.set(event.packageId, event.status);
      added = [...packages.values()].filter((status) => status !== 'resolved').length;
      report({ what: 'packages', done: added, total: packages.size });
    }
  };
  const args = ['--yes', pnpm, 'install', '--frozen-lockfile', '--reporter=ndjson'];
  // CI: never ask a question that nobody is there to answer.
  const result = await run('npx', args, { env: { ...process.env, CI: 'true' }, onOutput });
  if (result.code === 'ENOENT') throw new PrepareError('npx was not found: Clearing needs npm as well as Node.js.');
  if (result.code !== 0) throw new PrepareError('The packages could not be installed.', readErrors(result.output));
  return packages.size || added;
}

async function buildServer(terminal) {
  const inputs = [
    ...sources('packages/shared'),
    ...sources('packages/server'),
    join(root, 'tsconfig.base.json'),
    join(root, 'pnpm-lock.yaml'),
  ];
  const stamp = hashOf(inputs);
  if (isCurrent('server', stamp) && existsSync(join(root, 'packages/server/dist/main.js'))) return;
  await runStep(
    terminal,
    'Building the server',
    async () => {
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const result = await run(runtime, [tsc, '-b', 'packages/server']);
      if (result.code !== 0) throw new PrepareError('The server does not build.', result.output);
    },
    () => `${inputs.length} files`,
  );
  keep('server', stamp);
}

export async function buildWeb(terminal) {
  const folder = join(root, 'packages/web');
  const script = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts?.build;
  if (script === undefined) return;
  const inputs = [
    ...sources('packages/shared'),
    ...sources('packages/web'),
    // Pages show the examples as they are.
    ...filesBelow(join(root, 'examples')),
    ...filesBelow(join(root, 'packages/server/schema')),
    join(root, 'pnpm-lock.yaml'),
  ];
  const stamp = hashOf(inputs);
  if (isCurrent('web', stamp) && existsSync(join(folder, 'dist'))) return;
  await runStep(
    terminal,
    'Building the pages',
    async () => {
      const result = await runScript(folder, script);
      if (result.code !== 0) throw new PrepareError('The pages do not build.', result.output);
    },
    () => `${inputs.length} files`,
  );
  keep('web', stamp);
}

/** The API's explorer changes with its own few files and the lockfile, hardly ever with the product. */
export async function buildExplorer(terminal) {
  const folder = join(root, 'packages/server');
  const inputs = [...filesBelow(join(folder, 'graphiql')), join(root, 'pnpm-lock.yaml')];
  const stamp = hashOf(inputs);
  if (isCurrent('explorer', stamp) && existsSync(join(folder, 'graphiql/dist/index.html'))) return;
  const script = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts['build:graphiql'];
  await runStep(
    terminal,
    'Building the API explorer',
    async () => {
      const result = await runScript(folder, script);
      if (result.code !== 0) throw new PrepareError('The API explorer does not build.', result.output);
    },
    () => `${inputs.length} files`,
  );
  keep('explorer', stamp);
}

/** What partners put on their pages: a server gives it away, so it is there when one starts. */
export async function buildWidget(terminal) {
  const folder = join(root, 'packages/widget');
  const inputs = [
    ...sources('packages/shared'),
    ...sources('packages/client'),
    ...sources('packages/widget'),
    join(root, 'packages/server/schema/directory.graphql'),
    join(root, 'pnpm-lock.yaml'),
  ];
  const stamp = hashOf(inputs);
  if (isCurrent('widget', stamp) && existsSync(join(folder, 'dist/clearing-search.js'))) return;
  await runStep(
    terminal,
    'Building what partners embed',
    async () => {
      const script = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts.build;
      const result = await runScript(folder, script);
      if (result.code !== 0) throw new PrepareError('What partners embed does not build.', result.output);
    },
    () => `${inputs.length} files`,
  );
  keep('widget', stamp);
}

/** What partners install: a server gives it away, so it is there when one starts. */
export async function buildClient(terminal) {
  const folder = join(root, 'packages/client');
  const inputs = [
    ...sources('packages/client'),
    join(root, 'packages/server/schema/directory.graphql'),
    join(root, 'pnpm-lock.yaml'),
  ];
  const stamp = hashOf(inputs);
  if (isCurrent('client', stamp) && existsSync(join(folder, 'dist/clearing-client.tgz'))) return;
  await runStep(
    terminal,
    'Building what partners install',
    async () => {
      const script = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).scripts.build;
      const result = await runScript(folder, script);
      if (result.code !== 0) throw new PrepareError('What partners install does not build.', result.output);
    },
    () => `${inputs.length} files`,
  );
  keep('client', stamp);
}

/** A package's script as pnpm would run it, on the pinned runtime, without a second to find pnpm. */
export function runScript(folder, script, options = {}) {
  const path = [join(folder, 'node_modules/.bin'), dirname(runtime), join(root, 'node_modules/.bin'), process.env.PATH];
  const env = { ...process.env, ...options.env, PATH: path.join(delimiter) };
  return run('/bin/sh', ['-c', script], { ...options, cwd: folder, env });
}

/** Runs a program to its end and keeps what it said. */
export function run(command, args, { cwd = root, env = process.env, onOutput = () => {} } = {}) {
  return new Promise((resolve) => {
    const group = running;
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: group !== null });
    group?.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        onOutput(chunk);
      });
    }
    child.once('error', (error) => resolve({ code: error.code, output: String(error) }));
    child.once('close', (code, signal) => {
      group?.delete(child);
      resolve({ code: code ?? signal, output });
    });
  });
}

/** Everything a package is built from. */
function sources(folder) {
  return filesBelow(join(root, folder)).filter((path) => !/\.test\.tsx?$|\.md$/.test(path));
}

export function filesBelow(folder) {
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!['node_modules', 'dist', 'test', 'generated'].includes(entry.name)) found.push(...filesBelow(path));
    } else if (entry.isFile()) found.push(path);
  }
  return found.sort();
}

function subfolders(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, folder, entry.name, 'package.json')))
    .map((entry) => join(folder, entry.name));
}

export function hashOf(files, also = '') {
  const hash = createHash('sha256').update(also);
  for (const path of files) hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

// Stamps live and die with the packages: whoever removes node_modules starts from the beginning.
const stampFile = (name) => join(root, 'node_modules/.clearing', name);

function isCurrent(name, stamp) {
  try {
    return readFileSync(stampFile(name), 'utf8') === stamp;
  } catch {
    return false;
  }
}

function keep(name, stamp) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  rmSync(stampFile(name), { force: true });
  writeFileSync(stampFile(name), stamp);
}

/** The errors among pnpm's machine-readable lines, or what there is. */
function readErrors(output) {
  const messages = output
    .split('\n')
    .map(parse)
    .filter((event) => event?.level === 'error')
    .map((event) => event.err?.message ?? event.message);
  return messages.length > 0 ? messages.join('\n') : output.slice(-2_000);
}

function parse(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
