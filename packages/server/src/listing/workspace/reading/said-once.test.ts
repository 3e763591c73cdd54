import { expect, test } from 'vitest';
import { saidOnce } from './said-once.js';

const says = ({ name }: { id: string; name: string }) => ({ name });
const once = (names: readonly string[], known: readonly string[] = []) =>
  saidOnce(
    names.map((each) => ({ id: each, name: each.replace(/\d/u, '') })),
    known.map((id) => ({ id })),
    says,
  ).map(({ id }) => id);

test.each([
  ['two that differ stay', ['a1', 'b1'], [], ['a1', 'b1']],
  ['a new one that says what stands there is left out', ['a1', 'a2'], ['a1'], ['a1']],
  ['two new ones that say the same are one', ['a1', 'a2'], [], ['a1']],
  ['two that were there stay, whatever they say', ['a1', 'a2'], ['a1', 'a2'], ['a1', 'a2']],
  ['the order stays', ['b1', 'a1', 'b2', 'c1'], ['b1', 'a1'], ['b1', 'a1', 'c1']],
])('%s', (_, names, known, kept) => {
  expect(once(names, known)).toEqual(kept);
});
