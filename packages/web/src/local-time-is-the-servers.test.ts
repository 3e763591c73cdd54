import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const source = import.meta.dirname;
/** What goes by the rules about local time of whoever runs it. */
const rules = /from '@clearing\/shared\/time\/(?:labels|wall-clock|zone-transitions|business-days)'/;

/** The files that a file brings along into a browser: what it imports for more than types. */
function broughtBy(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const names = [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)\.js';/gm)].map(
    ([, name = '']) => name,
  );
  return names.flatMap((name) =>
    ['.ts', '.tsx'].map((ending) => path.join(path.dirname(file), name + ending)).filter((each) => existsSync(each)),
  );
}

test('no page brings rules about local time into a browser: the server sends the words', () => {
  const components = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
    .map((name) => path.join(source, name));
  expect(components.length).toBeGreaterThan(200);
  const seen = new Set<string>();
  const next = [...components];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    next.push(...broughtBy(file));
  }
  const withRules = [...seen].filter((file) => rules.test(readFileSync(file, 'utf8')));
  expect(withRules.map((file) => file.slice(source.length + 1))).toEqual([]);
});
