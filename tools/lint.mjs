// Asks oxlint about the house, and first whether it sees what only types tell: asleep, those rules would find nothing
// anywhere. Nobody switches a rule off beside the line it complains about.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run, runtime } from './prepare.mjs';

const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
const settings = join(root, '.oxlintrc.json');

/** What is wrong with each line, as the linter names it. */
const faults = [
  ['typescript(no-floating-promises)', 'Promise.resolve(1);'],
  ['typescript(no-misused-promises)', 'if (Promise.resolve(true)) throw new Error();'],
  ['typescript(no-unsafe-call)', "JSON.parse('{}')();"],
  ['typescript(switch-exhaustiveness-check)', "switch (Date.now() > 2 ? 'a' : 'b') { case 'a': }"],
  ['typescript(no-explicit-any)', 'export const anything: any = 1;'],
  ['import(no-default-export)', 'export default 1;'],
  ['eslint(eqeqeq)', "if (String(Date.now()) == 'a') throw new Error();"],
];

/** What stands in the way, in lines; nothing when all is well. */
export async function lint() {
  return [...(await proveThatItSees()), ...(await lookAtHouse()), ...(await findSwitches())];
}

async function proveThatItSees() {
  const folder = mkdtempSync(join(tmpdir(), 'clearing-lint-'));
  try {
    writeFileSync(join(folder, 'planted.ts'), faults.map(([, line]) => line).join('\n'));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true } }));
    const { output } = await run(runtime, [oxlint, '--config', settings, '--format', 'unix', folder]);
    return faults
      .filter(([rule]) => !output.includes(rule))
      .map(([rule]) => `${rule} did not notice its fault: ${output}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function lookAtHouse() {
  const { code, output } = await run(runtime, [oxlint, root]);
  return code === 0 ? [] : [output];
}

async function findSwitches() {
  const pattern = '(eslint|oxlint)-(disable|enable)';
  const { output } = await run('git', ['grep', '--untracked', '-nE', pattern, '--', '*.ts', '*.tsx', '*.mjs', '*.cjs']);
  return output.split('\n').filter((line) => line && !/\/generated\/|^tools\/lint\.mjs:/.test(line));
}
