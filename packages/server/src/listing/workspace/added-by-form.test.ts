import { expect, test } from 'vitest';
import type { ListingDocument } from '../document/listing-document.js';
import { asCorrected, withAdded } from './added-by-form.js';

const other = { key: 'a', number: '1' };
const added = { key: 'b', number: '2' };
const typed = { key: null, number: '3' };

test.each([
  ['what it added before is changed where it stands', [added, other, typed], 'b', [{ key: 'b', number: '3' }, other]],
  ['a form that added nothing adds', [added, other, typed], undefined, [added, other, typed]],
  ['what was taken away since is added anew', [other, typed], 'b', [other, typed]],
  ['several at once are not one correction', [added, typed, typed], 'b', [added, typed, typed]],
  ['who adds nothing changes nothing', [added, other], 'b', [added, other]],
])('%s', (_, list, addedId, meant) => {
  expect(asCorrected(list, addedId)).toEqual(meant);
});

const document = (...ids: readonly string[]) =>
  ({ licenses: ids.map((id) => ({ id })), trainings: [], places: [], offerings: [] }) as unknown as ListingDocument;

test('a form is remembered by what it added, then by its last save, and twenty forms at most', () => {
  const first = withAdded({}, 'one', 1, { before: document(), now: document('a') });
  expect(first).toEqual({ one: { id: 'a', revision: 1 } });
  expect(withAdded(first, 'one', 2, { before: document('a'), now: document('a') })).toEqual({
    one: { id: 'a', revision: 2 },
  });
  expect(withAdded(first, 'two', 2, { before: document('a'), now: document('a') })).toBe(first);
  let many = first;
  for (let at = 0; at < 20; at++) many = withAdded(many, `f${at}`, at, { before: document(), now: document(`t${at}`) });
  expect(Object.keys(many)).toHaveLength(20);
  expect(many).not.toHaveProperty('one');
});
