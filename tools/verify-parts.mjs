import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { notUnderstood, readArguments } from './arguments.mjs';
import { checkBorders } from './borders.mjs';
import { lint } from './lint.mjs';
import {
  PrepareError,
  buildClient,
  buildExplorer,
  buildWeb,
  buildWidget,
  filesBelow,
  hashOf,
  prepare,
  root,
  run,
  runScript,
  runtime,
} from './prepare.mjs';
import { createTerminal, describeTime, notesOf } from './steps.mjs';

/**
 * @typedef {{ passed: number, failed: number, output: string }} Outcome What to show is in `output` when it failed.
 * @typedef {{ name: string, what: string, run: () => Promise<Outcome> }} Part
 */

const bin = (path) => join(root, 'node_modules', path);
/** What the parts write down for this run goes with everything else that is temporary in it (`tidy-run.mjs`). */
const scratch = tmpdir();

/** @type {readonly Part[]} */
const foundations = [
  {
    name: 'build',
    what: 'the pages, the explorer and the embeds build, from types that are committed',
    run: checkBuild,
  },
  { name: 'types', what: 'types', run: checkTypes },
];

/**
 * Side by side, the long ones first, so that the short ones fill the gaps.
 * @type {readonly Part[]}
 */
const checks = [
  { name: 'lint', what: 'lint, and a check that it finds faults', run: async () => listing(await lint()) },
  { name: 'shared', what: 'shared values', run: () => runVitest('shared') },
  { name: 'format', what: 'format', run: checkFormat },
  { name: 'web', what: 'units of the pages', run: () => runVitest('web') },
  { name: 'borders', what: 'borders, and a check that they hold', run: async () => listing(await checkBorders()) },
  { name: 'unused', what: 'unused code', run: () => runTool('knip/bin/knip.js', ['--no-progress']) },
  { name: 'schema', what: 'schema drift', run: () => runNamedScript('schema:check') },
];

/**
 * One after the other, each with the whole machine: they hold answers to milliseconds, or start browsers.
 * @type {readonly Part[]}
 */
const stories = [
  { name: 'server', what: 'stories and units of the server', run: () => runVitest('server') },
  { name: 'start', what: 'the one command', run: runNodeTests },
  { name: 'pages', what: 'stories in a browser', run: runPlaywright },
];

const help = `Checks everything that guards main, or only the parts you name.

    npm test
    npm test -- lint server

${[...foundations, ...checks, ...stories].map(({ name, what }) => `    ${name.padEnd(10)}${what}`).join('\n')}

Exits with 0 when everything passed, with 1 when anything failed, and with 2 when the command was not understood.
`;

/** Which parts the command names; all of them when it names none. Ends this process when it was not understood. */
export function readNames() {
  const known = [...foundations, ...checks, ...stories].map((part) => part.name);
  const { words: names } = readArguments({ command: 'npm test', help, words: true });
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    notUnderstood('npm test', `There is no part named ${unknown}. There are: ${known.join(', ')}.`);
  return names;
}

/** Fetches and builds what the parts need. When that fails, says so as of a part that failed, and ends this process. */
export async function getReady(names) {
  const began = performance.now();
  const terminal = createTerminal(process.stdout);
  try {
    // What the pages' stories look at is built by a part of its own, unless that one was not asked for.
    await prepare(terminal, { web: names.includes('pages') && !names.includes('build') });
  } catch (error) {
    if (!(error instanceof PrepareError)) throw error;
    terminal.close();
    process.stdout.write(`${error.output}\n${error.message}\n`);
    const setUp = { name: 'set-up', passed: 0, failed: 1, output: '' };
    process.exit(summarise([setUp], performance.now() - began));
  }
}

/** Answers the exit code. */
export async function verify(names) {
  const began = performance.now();
  const wanted = (part) => names.length === 0 || names.includes(part.name);
  const outcomes = [];
  // First and alone: the rest reads what they write, and a wrong type explains many other failures.
  outcomes.push(...(await runAll(foundations.filter(wanted), 1)));
  outcomes.push(...(await runAll(checks.filter(wanted), Math.min(2, availableParallelism()))));
  outcomes.push(...(await runAll(stories.filter(wanted), 1)));
  return summarise(outcomes, performance.now() - began);
}

function summarise(outcomes, milliseconds) {
  const failing = outcomes.filter((outcome) => outcome.failed > 0);
  for (const { name, output } of failing) {
    if (output) process.stdout.write(`\n---- ${name} ----\n${output.trim().slice(-20_000)}\n`);
  }
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  const failures = failing.length > 0 ? ` Failed: ${failing.map((outcome) => outcome.name).join(', ')}.` : '';
  process.stdout.write(`\n${outcomes.length} parts in ${describeTime(milliseconds)}.${failures}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

/** So many at once, in the order given. */
async function runAll(waiting, lanes) {
  const queue = [...waiting];
  const outcomes = [];
  const lane = async () => {
    for (let part = queue.shift(); part; part = queue.shift()) outcomes.push(await runPart(part));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return outcomes;
}

async function runPart(part) {
  const began = performance.now();
  // A part that cannot even run has failed; the others still have something to say.
  const outcome = await part.run().catch((error) => ({ passed: 0, failed: 1, output: String(error?.stack ?? error) }));
  const counts = `${outcome.passed} passed${outcome.failed > 0 ? `, ${outcome.failed} failed` : ''}`;
  const mark = outcome.failed > 0 ? '✗' : '✓';
  process.stdout.write(`${mark} ${part.name}: ${part.what}, ${counts} (${describeTime(performance.now() - began)})\n`);
  // What could not be tried on this machine is said, though nothing failed.
  for (const note of notesOf(outcome.output)) process.stdout.write(`  ${note}\n`);
  return { name: part.name, ...outcome };
}

/** A check is one test: it passes or it does not. */
function asCheck({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

async function checkBuild() {
  const hashGenerated = () => hashOf(filesBelow(join(root, 'packages/web/src/generated')));
  const before = hashGenerated();
  try {
    await buildWeb({ tell: () => {} });
    await buildExplorer({ tell: () => {} });
    await buildWidget({ tell: () => {} });
    await buildClient({ tell: () => {} });
  } catch (error) {
    if (!(error instanceof PrepareError)) throw error;
    return asCheck({ code: 1, output: `${error.output}\n${error.message}` });
  }
  const output =
    'packages/web/src/generated was made from other documents or another schema. It is correct now: commit it.';
  return asCheck({ code: hashGenerated() === before ? 0 : 1, output });
}

async function checkTypes() {
  return asCheck(await run(runtime, [bin('typescript/bin/tsc'), '-b', '--pretty', 'false']));
}

async function runTool(path, args) {
  return asCheck(await run(runtime, [bin(path), ...args]));
}

/** The tool says "run without --check", and nobody who reads that ran it. */
async function checkFormat() {
  const { output, ...counts } = await runTool('oxfmt/bin/oxfmt', ['--check', '.']);
  return { ...counts, output: `${output.trim()}\nnode_modules/.bin/oxfmt writes all of them as they should be.` };
}

/** A check of ours that lists what stands in the way. */
function listing(problems) {
  return asCheck({ code: problems.length, output: problems.join('\n') });
}

async function runNamedScript(name) {
  const script = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts[name];
  if (script === undefined) return asCheck({ code: 1, output: `package.json has no script ${name}.` });
  return asCheck(await runScript(root, script));
}

async function runVitest(project) {
  const report = join(scratch, `${project}.json`);
  const args = [bin('vitest/vitest.mjs'), 'run', '--project', project, '--reporter=default', '--reporter=json'];
  const { code, output } = await run(runtime, [...args, `--outputFile.json=${report}`], { env: testEnvironment() });
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const { numPassedTests: passed, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests || numFailedTestSuites;
  return trusting({ passed, failed, output }, code);
}

/** The tests of tools/ run on whatever Node started this: that is what they are about. */
async function runNodeTests() {
  // Each by its name: one Node takes a folder for tests to be found, the next one for a module.
  const files = readdirSync(join(root, 'tools')).filter((name) => name.endsWith('.test.mjs'));
  const paths = files.map((name) => join(root, 'tools', name));
  const { code, output } = await run(process.execPath, ['--test', '--test-reporter=tap', ...paths]);
  return trusting({ passed: readCount(output, 'pass'), failed: readCount(output, 'fail'), output }, code);
}

async function runPlaywright() {
  const report = join(scratch, 'pages.json');
  const cli = join(root, 'e2e/node_modules/@playwright/test/cli.js');
  const { code, output } = await run(runtime, [cli, 'test', '--reporter=list,json'], {
    cwd: join(root, 'e2e'),
    env: { ...testEnvironment(), PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  // A story that passed at the second try has failed once.
  return trusting({ passed: stats.expected, failed: stats.unexpected + stats.flaky, output }, code);
}

/** Nothing run is a failure, and so is an exit code that no count explains. */
function trusting({ passed, failed, output }, code) {
  const unexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed, output };
}

function readCount(tap, name) {
  return Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
}

/** Tests find the settings they make, never those of the person who runs them. */
function testEnvironment() {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TESTS_FOLDER', 'LANG', 'CHROME', 'PLAYWRIGHT_BROWSERS_PATH'];
  return { ...Object.fromEntries(kept.map((name) => [name, process.env[name]])), CI: 'true' };
}
