import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generate } from '../../client/build/codegen.js';
import { ofWidget } from '../build/codegen.js';

it('what is generated was made from today’s schema and documents; if not: npm run build, and commit it', async () => {
  const made = await generate(ofWidget);
  expect(readdirSync(ofWidget.output).sort()).toEqual([...made.keys()].sort());
  for (const [name, text] of made)
    expect(readFileSync(new URL(name, ofWidget.output), 'utf8') === text, name).toBe(true);
});
