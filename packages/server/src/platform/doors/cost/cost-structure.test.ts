import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { limits } from './cost-limits.js';
import { checkStructure, checkText } from './cost-structure.js';

const times = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ');

test('brackets count inside one another, and not one after the other', () => {
  const inside = (depth: number) => `${'{a'.repeat(depth)}${'}'.repeat(depth)}`;
  expect(() => checkText(`{ ${times(limits.nesting * 2, 'a { b }')} }`)).not.toThrow();
  expect(() => checkText(inside(limits.nesting))).not.toThrow();
  expect(() => checkText(inside(limits.nesting + 1))).toThrow(`At most ${limits.nesting} nested brackets`);
});

test('fields in one place are as many pairs as validation compares', () => {
  // 200 of one name are 19,900 pairs, and 201 of them 20,100.
  expect(() => checkStructure(parse(`{ ${times(200, 'a')} }`))).not.toThrow();
  expect(() => checkStructure(parse(`{ ${times(201, 'a')} }`))).toThrow(`At most ${limits.comparisons} pairs`);
});

test('lists of the schema are counted inside one another', () => {
  const inside = (last: string) => parse(`{ __schema { types { fields { args { ${last} } } } } }`);
  expect(() => checkStructure(inside('name'))).not.toThrow();
  expect(() => checkStructure(inside('type { fields { name } }'))).toThrow('nested lists of the schema');
});
