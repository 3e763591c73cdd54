// node tools/side-by-side.mjs N SCRIPT ARGUMENTS...: the same script N times at once, each told which one it is (PROOF_LANE),
// and ends when all have: well only if all did. Once one has not, the others are told to end, too.
import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const [count, ...command] = process.argv.slice(2);

// A script and its database hand over to each other thousands of times a second: on one processor that is quicker than between two.
const isPinned = Number(count) <= availableParallelism() && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

const children = [];
const codes = await Promise.all(Array.from({ length: Number(count) }, (_, index) => run(index)));
process.exitCode = Math.max(...codes);

function run(index) {
  const env = { ...process.env, PROOF_LANE: String(index) };
  const pinned = isPinned ? ['taskset', '-c', String(index)] : [];
  const [program, ...args] = [...pinned, process.execPath, ...command];
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  children.push(child);
  return new Promise((ended) => {
    child.once('error', () => ended(1));
    child.once('exit', (code) => ended(code ?? 1));
  }).then((code) => {
    // What it found is to be looked at: hours of the others beside it would only hide it.
    if (code !== 0) for (const other of children) other.kill();
    return code;
  });
}
