import { expect, test } from 'vitest';
import { ownPath } from './own-path.js';

test.each([
  ['/account', '/account'],
  ['/my/requests?page=2', '/my/requests?page=2'],
  ['/a/../account', '/account'],
  ['//elsewhere.example', null],
  ['/\\elsewhere.example', null],
  ['https://elsewhere.example', null],
  ['/..//elsewhere.example', null],
  ['javascript:alert(1)', null],
  ['account', null],
  ['/account\r\nset-cookie: a=b', null],
  [`/${'a'.repeat(300)}`, null],
  ['', null],
  [null, null],
])('%s leads to %s', (path, expected) => {
  expect(ownPath(path)).toBe(expected);
});
