// npm run bench: everything said to be fast, measured beside its peers. Arguments go to bench/main.ts.
import { requireMachine } from './guard.mjs';

requireMachine();
const { environment, prepareOrExit } = await import('./run-entry.mjs');
const { root, run, runtime } = await import('./prepare.mjs');
const { runTidily } = await import('./tidy-run.mjs');

const terminal = await prepareOrExit({ web: true });
terminal.close();
const { code, output } = await run(runtime, [`${root}/node_modules/typescript/bin/tsc`, '-b', 'bench'], { cwd: root });
if (code !== 0) {
  process.stderr.write(`${output}\nThe bench does not build.\n`);
  process.exit(1);
}
runTidily('bench', runtime, [`${root}/bench/dist/main.js`, ...process.argv.slice(2)], {
  cwd: root,
  env: environment(),
});
