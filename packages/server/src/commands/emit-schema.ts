import { readFileSync, writeFileSync } from 'node:fs';
import { readOrLeave } from './how-it-is-used.js';
import { emitHelp, readEmitArguments } from './schema-arguments.js';
import { faultsOf, faultsOfHistory } from '../published-schemas/check.js';
import { changelogFile, readPublications } from '../published-schemas/publications.js';
import { emittedSchemas, publicSdl } from '../contract/schema-files.js';

// npm run schema:emit writes what the resolvers say; schema:check ends with 1 where the files differ, and where the public
// schema takes away what partners were promised.

const { isCheck } = readOrLeave(emitHelp, readEmitArguments);
const stale = emittedSchemas().filter(({ file, sdl }) => readFileSync(file, 'utf8') !== sdl);
for (const { file, sdl } of stale) {
  if (isCheck) process.stderr.write(`${file.pathname} does not match the resolvers: npm run schema:emit.\n`);
  else writeFileSync(file, sdl);
}
const faults = isCheck ? await faultsOfPromises() : [];
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = isCheck && stale.length + faults.length > 0 ? 1 : 0;

async function faultsOfPromises(): Promise<readonly string[]> {
  const publications = readPublications();
  const today = new Date().toISOString().slice(0, 10);
  return [
    ...(await faultsOf(publicSdl(), publications, today)),
    ...(await faultsOfHistory(publications, readFileSync(changelogFile, 'utf8'))),
  ];
}
