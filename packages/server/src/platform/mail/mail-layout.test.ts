import { expect, test } from 'vitest';
import { renderMail } from './mail-layout.js';

const hebrew = 'שלום, Dr. Ruiz.\n<b>2</b> & 3';

test('words of people read in their own direction and are nothing but words', () => {
  const { html, text } = renderMail('Hello', [
    { kind: 'facts', facts: [{ label: 'Name', value: 'ليلى' }] },
    { kind: 'quote', text: hebrew },
  ]);
  expect(html).toMatch(/<td dir="auto"[^>]*>ليلى<\/td>/);
  expect(html).toMatch(/<blockquote dir="auto"[^>]*>שלום, Dr\. Ruiz\.\n&lt;b&gt;2&lt;\/b&gt; &amp; 3<\/blockquote>/);
  expect(text).toContain('Name: ليلى\n\n> שלום, Dr. Ruiz.\n> <b>2</b> & 3\n');
});
