// npm run bench: everything said to be fast, measured beside its peers.
import { requireMachine } from './guard.mjs';

requireMachine();
const { notUnderstood, readArguments, readCount } = await import('./arguments.mjs');

const command = 'npm run bench';
const measures = ['danger', 'slots', 'search', 'follows', 'open-data', 'imports', 'beside', 'starts'];
const help = `Measures everything that we say is fast, next to its peers.

    npm run bench                              all of it, about half an hour
    npm run bench -- --only search,imports     some of it: ${measures.join(', ')}
        --practitioners 10000,100000           how many there are in search and open-data, one round for each number
        --rows 300000                          how long a file imports and beside read

The numbers shown are the defaults. bench/README.md says what is measured, against whom, and the results.
`;
const { given } = readArguments({
  command,
  help,
  options: { only: { type: 'string' }, practitioners: { type: 'string' }, rows: { type: 'string' } },
});
const only = given.only?.split(',') ?? measures;
for (const name of only) {
  if (!measures.includes(name))
    notUnderstood(command, `There is no measurement named ${name}. There are: ${measures.join(', ')}.`);
}
const asked = {
  only,
  practitioners: (given.practitioners ?? '10000,100000')
    .split(',')
    .map((count) => readCount(command, 'practitioners', count)),
  rows: readCount(command, 'rows', given.rows ?? '300000'),
};

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
runTidily('bench', runtime, [`${root}/bench/dist/main.js`, JSON.stringify(asked)], { cwd: root, env: environment() });
