import { expect, test } from 'vitest';
import { spanInWords } from './spans.js';

test.each([
  [2880, '2 days'],
  [1440, '24 hours'],
  [2160, '36 hours'],
  [60, '1 hour'],
  [90, '90 minutes'],
])('%d minutes are %s', (minutes, words) => {
  expect(spanInWords(minutes)).toBe(words);
});
