import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { firstPlace, firstQuery } from './first-query.js';
import { startExamples } from './start-examples.js';

const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

it('asks for what the public schema has', () => {
  const schema = readFileSync(new URL('../../../../server/schema/directory.graphql', import.meta.url), 'utf8');
  expect(validate(buildSchema(schema), parse(firstQuery))).toEqual([]);
});

it.each(startExamples('https://clearing.example/graphql'))('is what the example in $language asks', ({ text }) => {
  expect(squeezed(text)).toContain(squeezed(firstQuery));
  expect(text).toContain(firstPlace);
  expect(text).toContain('https://clearing.example/graphql');
  expect(text).not.toContain('localhost');
});
