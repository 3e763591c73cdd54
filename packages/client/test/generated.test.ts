import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generate, ofClient } from '../build/codegen.js';

const folder = new URL('../src/generated/', import.meta.url);

it('what is generated was made from today’s schema and documents; if not: npm run build, and commit it', async () => {
  const made = await generate(ofClient);
  expect(readdirSync(folder).sort()).toEqual([...made.keys()].sort());
  for (const [name, text] of made) expect(readFileSync(new URL(name, folder), 'utf8') === text, name).toBe(true);
});
