import { expect, test } from 'vitest';
import { LeastRecentlyUsed } from './least-recently-used.js';

test('what was used longest ago is forgotten first', () => {
  const kept = new LeastRecentlyUsed<string, number>(2);
  kept.set('a', 1);
  kept.set('b', 2);
  kept.get('a');
  kept.set('c', 3);
  expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([1, undefined, 3]);
});

test('together they weigh no more than they may, whatever is put in the place of what', () => {
  const kept = new LeastRecentlyUsed<string, number>(100, { most: 10, of: (value) => value });
  kept.set('a', 4);
  kept.set('b', 4);
  // In its own place: it weighs once.
  kept.set('b', 6);
  expect([kept.get('a'), kept.get('b')]).toEqual([4, 6]);
  kept.set('c', 5);
  expect(['a', 'b', 'c'].map((key) => kept.get(key))).toEqual([undefined, undefined, 5]);
  kept.forget('c', 5);
  kept.set('d', 10);
  expect(kept.get('d')).toBe(10);
  // What is heavier than all may be is not kept, and leaves room for what is not.
  kept.set('e', 11);
  kept.set('f', 10);
  expect(['d', 'e', 'f'].map((key) => kept.get(key))).toEqual([undefined, undefined, 10]);
});
