import { expect, test } from 'vitest';
import { problemOfPassword } from './new-password.js';

test.each([
  ['four plain words', null],
  ['tr0ub4dor&3 und', null],
  ['päßwörter-sind-gut', null],
  ['short', 'at least 12'],
  ['a'.repeat(200), 'at most 128'],
  ['aaaaaaaaaaaaa', 'same few'],
  ['abababababab', 'same few'],
  ['Password1234!', 'one of the first'],
  ['passwordqwerty1', 'one of the first'],
  ['robinson1234', 'one of the first'],
])('%s', (password, problem) => {
  const found = problemOfPassword(password, 'robinson@mail.example');
  if (problem === null) expect(found).toBeNull();
  else expect(found).toContain(problem);
});
