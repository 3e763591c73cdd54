// npm run bench:races and the other proofs: what npm test tries a little of, tried for long. The cases are the same files.
//   npm run bench:races -- --rounds 20 --parallel 1000
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { requireMachine } from './guard.mjs';

requireMachine();
const { readArguments, readCount } = await import('./arguments.mjs');
const { prepareOrExit } = await import('./run-entry.mjs');
const { root, runtime } = await import('./prepare.mjs');
const { runTidily } = await import('./tidy-run.mjs');

/** Each as it is typed, with its tests and its sizes, whole. */
const proofs = {
  model: {
    command: 'npm run model',
    tests: 'test/proof/consultations-model.properties.test.ts',
    sizes: { runs: 200_000, seed: 20_261_121, lanes: availableParallelism() },
    // What was run is noted, so that the same command goes on after it was ended; of another state of the code, elsewhere.
    progress: ({ seed }) => join(root, `.data/proof-of-the-model-${seed}-${commit()}`),
  },
  chaos: {
    command: 'npm run chaos',
    tests: 'test/proof/chaos.kills.test.ts',
    sizes: { consultations: 5000, kills: 30, practitioners: 20, atonce: 12 },
  },
  slots: {
    command: 'npm run prove:slots',
    tests: 'test/proof/slots-asked-for.properties.test.ts',
    sizes: { slots: 10_000, schedules: 1000 },
  },
  answers: {
    command: 'npm run prove:answers',
    tests: 'test/proof/dropped-answers.races.test.ts',
    sizes: { answers: 10_000 },
  },
  requests: {
    command: 'npm run prove:requests',
    tests: 'test/proof/fuzzed-requests.properties.test.ts',
    sizes: { requests: 5000, seed: 20_261_127 },
  },
  races: {
    command: 'npm run bench:races',
    tests: 'test/proof/double-bookings.races.test.ts',
    sizes: { rounds: 20, parallel: 1000 },
  },
};

const [name, ...args] = process.argv.slice(2);
const proof = proofs[name];
if (!proof) {
  process.stderr.write(`There is no proof named ${name}. There are: ${Object.keys(proofs).join(', ')}.\n`);
  process.exit(2);
}
const names = [...Object.keys(proof.sizes), ...(proof.progress ? ['progress'] : [])];
const options = Object.fromEntries(names.map((option) => [option, { type: 'string' }]));
const { given } = readArguments({ command: proof.command, help: helpOf(proof), options }, args);
const { progress: file, ...numbers } = given;
const counts = Object.entries(numbers).map(([size, text]) => [size, readCount(proof.command, size, text)]);
const sizes = { ...proof.sizes, ...Object.fromEntries(counts) };
const lanes = sizes.lanes ?? 1;
const env = { ...process.env, PROOF: name };
for (const [size, value] of Object.entries(sizes)) env[`PROOF_${size.toUpperCase()}`] = String(value);

const terminal = await prepareOrExit({ web: false });
terminal.close();
if (proof.progress) {
  // A path that a person gives is meant from where they stand.
  env.PROOF_PROGRESS = file ? resolve(process.env.INIT_CWD ?? '.', file) : proof.progress(sizes);
  mkdirSync(dirname(env.PROOF_PROGRESS), { recursive: true });
  process.stderr.write(`What has been run is noted in ${env.PROOF_PROGRESS}, and is not run again.\n`);
}
const vitest = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'server', '--testTimeout=0'];
const command = [...vitest, ...(lanes > 1 ? ['--maxWorkers=1'] : []), join('packages/server', proof.tests)];
// Several lanes are processes of their own, each with a PostgreSQL of its own.
if (lanes > 1) command.unshift(join(root, 'tools/side-by-side.mjs'), String(lanes));
runTidily('proof', runtime, command, { cwd: root, env });

function helpOf({ command, tests, sizes, progress }) {
  const given = Object.entries(sizes).map(([size, value]) => `--${size} ${value}`);
  const noted = progress ? ' --progress FILE notes what has been run in that file, and continues from there.' : '';
  return `Runs for a long time what npm test runs briefly: packages/server/${tests}

    ${command} -- ${given.join(' ')}

The numbers shown are the defaults.${noted}
`;
}

/** Which state of the code is proved. */
function commit() {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, stdio: 'pipe' }).toString().trim();
  } catch {
    return 'without-git';
  }
}
