// npm run bench: everything said to be fast, measured beside its peers. Arguments go to bench/main.ts.
import { requireMachine } from './guard.mjs';

requireMachine();
const { prepareOrExit, runEntry } = await import('./run-entry.mjs');
const { root, run, runtime } = await import('./prepare.mjs');

await prepareOrExit({ web: true });
const { code, output } = await run(runtime, [`${root}/node_modules/typescript/bin/tsc`, '-b', 'bench'], { cwd: root });
if (code !== 0) {
  process.stderr.write(`${output}\nThe bench does not build.\n`);
  process.exit(1);
}
await runEntry('bench/dist/main.js', process.argv.slice(2));
