// node tools/side-by-side.mjs N SCRIPT ARGUMENTS...: the same script N times at once, each told which one it is (PROOF_LANE),
// and ends when all have: well only if all did.
import { spawn } from 'node:child_process';

const [count, ...command] = process.argv.slice(2);

const codes = await Promise.all(Array.from({ length: Number(count) }, (_, index) => run(index)));
process.exitCode = Math.max(...codes);

function run(index) {
  const env = { ...process.env, PROOF_LANE: String(index) };
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'], env });
  return new Promise((ended) => {
    child.once('error', () => ended(1));
    child.once('exit', (code) => ended(code ?? 1));
  });
}
