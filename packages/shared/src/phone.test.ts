import { expect, it } from 'vitest';
import { readPhone } from './phone.js';

it.each([
  ['(214) 555-0123', '+12145550123'],
  ['214.555.0123', '+12145550123'],
  ['1 214 555 0123', '+12145550123'],
  ['+1 214 555 0123', '+12145550123'],
  ['\u202a+1 (214) 555-0123\u202c', '+12145550123'],
  ['+44 20 7946 0018', '+442079460018'],
  ['555-0123', null],
  ['114 555 0123', null],
  ['+0 214 555 0123', null],
  ['call me', null],
  ['214 555 0123 ext 4', null],
  ['', null],
])('reads %j as %j', (typed, phone) => {
  expect(readPhone(typed)).toBe(phone);
});
