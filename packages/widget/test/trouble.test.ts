import { ClearingError, type ClearingErrorKind } from '@clearing/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readTrouble, type Trouble } from '../src/trouble.js';

const reported = vi.fn<(error: unknown) => void>();
beforeEach(() => vi.stubGlobal('reportError', reported));
afterEach(() => {
  vi.unstubAllGlobals();
  reported.mockClear();
});

/** "This does not work on this page" is said where its makers can mend it, and then the console says how. */
test.each<[ClearingErrorKind, Trouble, 'reported' | 'not reported']>([
  ['THROTTLED', 'BUSY', 'not reported'],
  ['UNAVAILABLE', 'BUSY', 'not reported'],
  ['INTERNAL', 'BUSY', 'not reported'],
  ['NETWORK', 'OFFLINE', 'not reported'],
  ['TIMEOUT', 'OFFLINE', 'not reported'],
  ['NOT_GRAPHQL', 'OFFLINE', 'not reported'],
  ['UNAUTHORIZED', 'BROKEN', 'reported'],
  ['INVALID_INPUT', 'BROKEN', 'reported'],
  ['REFUSED', 'BROKEN', 'reported'],
])('%s is told as %s, and is %s', (kind, trouble, isReported) => {
  const error = new ClearingError('It failed.', { kind });
  expect(readTrouble(error)).toBe(trouble);
  expect(reported.mock.calls).toEqual(isReported === 'reported' ? [[error]] : []);
});

test('what nobody waits for any more is no trouble, and what is wrong in here is reported', () => {
  expect(readTrouble(new DOMException('Ended.', 'AbortError'))).toBeNull();
  expect(reported.mock.calls).toEqual([]);
  const wrong = new TypeError('Not a function.');
  expect(readTrouble(wrong)).toBe('BROKEN');
  expect(reported.mock.calls).toEqual([[wrong]]);
});
