import { expect, it } from 'vitest';
import { typedWords } from './typed-words.js';

it('a purpose of as many characters as the field lets in is not longer when it comes', () => {
  const purpose = 'We refer people.\n'.repeat(58) + 'x'.repeat(14);
  expect(purpose).toHaveLength(1000);
  // As browsers send it.
  const form = new URLSearchParams({ purpose: purpose.replaceAll('\n', '\r\n') });
  expect(typedWords(form)).toEqual({ organisation: '', site: '', purpose });
});
