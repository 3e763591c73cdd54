import { expect, test } from 'vitest';
import { readTypedCode } from './typed-code.js';

test.each([
  ['482913', { kind: 'APP', letters: '482913' }],
  [' 482 913 ', { kind: 'APP', letters: '482913' }],
  ['k7mq2-x9f4h', { kind: 'RECOVERY', letters: 'k7mq2x9f4h' }],
  [' K7MQ2 X9F4H', { kind: 'RECOVERY', letters: 'k7mq2x9f4h' }],
  ['23456-78923', { kind: 'RECOVERY', letters: '2345678923' }],
  ['', null],
  ['48291', null],
  ['4829131', null],
  ['\uff14\uff18\uff12\uff19\uff11\uff13', null],
  ['k7mq2-x9f4', null],
  ['k7mq2-x9f4h8', null],
  ['k7mq2_x9f4h', null],
])('%j', (typed, read) => {
  expect(readTypedCode(typed)).toEqual(read);
});
