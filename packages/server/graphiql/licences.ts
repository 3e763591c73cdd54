import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Beside the page: what the explorer is made with of others, each with its licence. */
export const LICENCES = 'licences.txt';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the packages of modules are that are in workers alone: the bundler names none of these. */
const ofWorkers = new Set<string>();

/** Goes with each worker, and notes what it is made of. */
export const noteWorkers = (): Plugin => ({
  name: 'clearing:licences-of-workers',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') for (const id of chunk.moduleIds) noteFolderOf(id);
    }
  },
});

/** After all else: what the bundler does not know of, since it is in a worker, within a package or no program. */
export const addToLicences: Plugin = {
  name: 'clearing:licences',
  closeBundle() {
    const file = `${here}dist/${LICENCES}`;
    const named = readFileSync(file, 'utf8');
    for (const folder of [...ofWorkers].sort()) {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Named;
      if (!named.includes(`\n## ${name} - ${version}`))
        add(file, `${name} - ${version} (${license})`, licenceIn(folder));
      const notices = `${folder}/ThirdPartyNotices.txt`;
      if (existsSync(notices)) add(file, `What is within ${name}`, readFileSync(notices, 'utf8'));
    }
    appendFileSync(file, `\n${readFileSync(`${here}typefaces.txt`, 'utf8')}`);
  },
};

interface Named {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function noteFolderOf(moduleId: string): void {
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId) ?? [];
  if (folder && path.isAbsolute(folder)) ofWorkers.add(folder);
}

function licenceIn(folder: string): string {
  const name = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return name ? readFileSync(`${folder}/${name}`, 'utf8') : '';
}

function add(file: string, title: string, text: string): void {
  appendFileSync(file, `\n## ${title}\n\n${text.trim()}\n`);
}
