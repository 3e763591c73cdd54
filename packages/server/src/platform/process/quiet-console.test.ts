import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { quietConsole } from './quiet-console.js';

let undo = () => {};
afterEach(() => undo());

test('what a library prints is told without its words, and the place it came from', () => {
  let log = '';
  const stream = new Writable({ write: (chunk, _encoding, done) => ((log += String(chunk)), done()) });
  undo = quietConsole(pino(stream));
  console.error('Missing field in %o', { message: 'I feel low' });
  console.log('I feel low');
  expect(log).not.toContain('I feel low');
  expect(log.trim().split('\n')).toHaveLength(2);
  expect(log).toContain('quiet-console.test.ts');
});
