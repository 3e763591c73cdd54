import { expect, test } from 'vitest';
import { changeSince, type Told } from './change-kind.js';

const a = { facts: 'a', checks: 'a' };
const shown: Told = { kind: 'CHANGED', ...a };
const hidden: Told = { kind: 'HIDDEN', facts: null, checks: null };
const removed: Told = { kind: 'REMOVED', facts: null, checks: null };

test.each<[string, Told | null, typeof a | null, boolean, string | null]>([
  ['a draft', null, null, true, null],
  ['a draft that was thrown away', null, null, false, null],
  ['a first publication', null, a, true, 'PUBLISHED'],
  ['the same again', shown, a, true, null],
  ['other words', shown, { ...a, facts: 'b' }, true, 'CHANGED'],
  ['another check', shown, { ...a, checks: 'b' }, true, 'VERIFICATION_CHANGED'],
  ['other words and another check', shown, { facts: 'b', checks: 'b' }, true, 'CHANGED'],
  ['out of sight', shown, null, true, 'HIDDEN'],
  ['still out of sight', hidden, null, true, null],
  ['in sight again', hidden, a, true, 'PUBLISHED'],
  ['gone', shown, null, false, 'REMOVED'],
  ['gone while out of sight', hidden, null, false, 'REMOVED'],
  ['still gone', removed, null, false, null],
  ['brought back from a copy', removed, a, true, 'PUBLISHED'],
])('%s', (_what, told, now, isThere, kind) => {
  expect(changeSince(told, now, isThere)).toBe(kind);
});
