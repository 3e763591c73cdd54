import { expect, test } from 'vitest';
import { itemAt, withItem } from './items.js';

const things = ['a', 'b'];

test.each([
  ['1', 'a'],
  ['2', 'b'],
  ['3', null],
  ['0', null],
  ['-1', null],
  ['x', null],
  [undefined, null],
  ['new', 'new'],
])('an address that ends in %s names %s', (at, thing) => {
  expect(itemAt(things, at)).toBe(thing);
});

test('a thing is replaced where it stands, added at the end, or taken away', () => {
  expect(withItem(things, 'a', 'c')).toEqual(['c', 'b']);
  expect(withItem(things, 'new', 'c')).toEqual(['a', 'b', 'c']);
  expect(withItem(things, 'a', null)).toEqual(['b']);
  expect(withItem(things, 'new', null)).toEqual(['a', 'b']);
});
