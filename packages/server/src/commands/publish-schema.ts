import { readFileSync, writeFileSync } from 'node:fs';
import { readNothing, readOrLeave } from './how-it-is-used.js';
import { publishHelp } from './schema-arguments.js';
import { changelogOf, textOfChangelog } from '../published-schemas/changelog.js';
import { faultsOf, faultsOfHistory } from '../published-schemas/check.js';
import { changelogFile, nextVersion, publishedFolder, readPublications } from '../published-schemas/publications.js';
import { publicSdl } from '../contract/schema-files.js';

// npm run schema:publish keeps the public schema of today as the one that partners are promised, unless it breaks what
// they were promised before.

readOrLeave(publishHelp, (args) => readNothing('npm run schema:publish', args));

const publications = readPublications();
const today = new Date().toISOString().slice(0, 10);
const sdl = publicSdl();
const faults = [
  ...(publications.length > 0 ? await faultsOfHistory(publications, readFileSync(changelogFile, 'utf8')) : []),
  ...(await faultsOf(sdl, publications, today)),
];
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\nNothing was published.\n`);
  process.exitCode = 1;
} else if (publications.at(-1)?.sdl === sdl) {
  process.stdout.write(
    `The schema is as it was published on ${publications.at(-1)?.publishedOn}: nothing to publish.\n`,
  );
} else {
  const version = nextVersion(publications, today);
  writeFileSync(new URL(`${version}.graphql`, publishedFolder), sdl);
  writeFileSync(changelogFile, textOfChangelog(await changelogOf(readPublications())));
  process.stdout.write(`Published as ${version}: commit schema/published and schema/changelog.json.\n`);
}
