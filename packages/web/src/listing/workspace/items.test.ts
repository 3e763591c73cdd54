import { expect, test } from 'vitest';
import { itemAt, itemOf, withItem } from './items.js';

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

test('a form is of the thing that it was drawn for, wherever that stands by now', () => {
  const [texas, florida] = [{ key: 'tx' }, { key: 'fl' }];
  expect(itemOf([texas, florida], '1', 'tx')).toBe(texas);
  expect(itemOf([florida, texas], '1', 'tx')).toBe(texas);
  // Taken off in another window, it is added again, and what stands at its place stays.
  expect(itemOf([texas], '1', 'fl')).toBe('new');
  expect(itemOf([texas], '1', '')).toBe(texas);
  expect(itemOf([texas], 'new', '')).toBe('new');
});

test('a thing is replaced where it stands, added at the end, or taken away', () => {
  expect(withItem(things, 'a', 'c')).toEqual(['c', 'b']);
  expect(withItem(things, 'new', 'c')).toEqual(['a', 'b', 'c']);
  expect(withItem(things, 'a', null)).toEqual(['b']);
  expect(withItem(things, 'new', null)).toEqual(['a', 'b']);
});
