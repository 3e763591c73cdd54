import { expect, test } from 'vitest';
import { piecesOf } from './plain-text-pieces.js';

const words = (text: string) => ({ text, href: null });
const link = (text: string, href = text) => ({ text, href });

test.each([
  ['I listen.', [words('I listen.')]],
  [
    'See https://ruiz.example/talks. Then call.',
    [words('See '), link('https://ruiz.example/talks'), words('. Then call.')],
  ],
  ['(https://ruiz.example)', [words('('), link('https://ruiz.example', 'https://ruiz.example/'), words(')')]],
  ['http://ruiz.example', [words('http://ruiz.example')]],
  ['javascript:alert(1)', [words('javascript:alert(1)')]],
  [
    '<a href="https://x.example">x</a>',
    [words('<a href="'), link('https://x.example', 'https://x.example/'), words('">x</a>')],
  ],
  ['<script>alert(1)</script>', [words('<script>alert(1)</script>')]],
  ['https://', [words('https://')]],
])('%s', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});
