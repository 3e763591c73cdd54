import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { examplesOf, languages, sharedFiles } from './examples.js';
import { tasks } from './tasks.js';

const address = 'https://clearing.example/graphql';

it('is every file that the suite runs, once, asking this site', () => {
  const shown = [...tasks.flatMap(({ task }) => examplesOf(task, address)), ...sharedFiles(address)];
  const kept = languages.flatMap(({ folder }) =>
    readdirSync(new URL(`../../../../../examples/${folder}`, import.meta.url)).filter((name) =>
      /\.(?:sh|ts|py)$/.test(name),
    ),
  );
  const ofStart = ['start.sh', 'start.ts', 'start.py'];
  expect(shown.map(({ file }) => file).toSorted()).toEqual(kept.filter((name) => !ofStart.includes(name)).toSorted());
  expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
  for (const { text } of shown) expect(text).not.toMatch(/localhost|^$/);
});
