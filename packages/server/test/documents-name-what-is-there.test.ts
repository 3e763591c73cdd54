import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const notOurs = new Set(['node_modules', 'dist', '.git', '.data', 'test-results', 'pictures']);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesBelow(path);
    return [relative(root, path)];
  });
}

const files = filesBelow(root);
const documents = files.filter((file) => file.endsWith('.md'));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

const folders = [...new Set(files.flatMap(foldersAbove))];

function foldersAbove(file: string): string[] {
  const folder = dirname(file);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}

/** "(`door/link-purposes.ts`)": by its path from anywhere below. */
function isThere(named: string): boolean {
  return isAmong(files, named);
}

function isAmong(paths: readonly string[], named: string): boolean {
  return paths.some((path) => path === named || path.endsWith(`/${named}`));
}

test('a file that a document names is there, so that a newcomer finds it', () => {
  // A decision tells of the day it was made, and of what stood there then.
  const missing = documents
    .filter((document) => !document.startsWith('docs/decisions/'))
    .flatMap((document) =>
      [...textOf(document).matchAll(/`((?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|cjs|sql|yaml))`/g)]
        .map(([, named = '']) => named)
        .filter((named) => !isThere(named))
        .map((named) => `${document}: ${named}`),
    );
  expect(missing).toEqual([]);
});

test('a folder that a capability says its parts are in is there', () => {
  const missing = documents
    .filter((document) => /^packages\/server\/src\/.*README\.md$/.test(document))
    .flatMap((document) =>
      // "`operators/claims`", "`waiting/`": a word in lower case alone may be anything.
      [...textOf(document).matchAll(/`(?:\.\.\/)?((?:[a-z-]+\/)+[a-z-]*)`/g)]
        .map(([, named = '']) => named.replace(/\/$/, ''))
        .filter((named) => !isAmong(folders, named))
        .map((named) => `${document}: ${named}`),
    );
  expect(missing).toEqual([]);
});

test('a link from one document to another leads somewhere', () => {
  const broken = documents.flatMap((document) =>
    [...textOf(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !existsSync(join(root, normalize(join(dirname(document), link)))))
      .map((link) => `${document}: ${link}`),
  );
  expect(broken).toEqual([]);
});
