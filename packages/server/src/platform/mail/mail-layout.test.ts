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

test('a long address in somebody’s words breaks, and makes no letter wider than a phone', () => {
  const { html } = renderMail('Hello', [
    { kind: 'facts', facts: [{ label: 'Where', value: 'At the back' }] },
    { kind: 'quote', text: `https://maps.example/${'a'.repeat(200)}` },
  ]);
  expect(html).toMatch(/<div dir="ltr" style="[^"]*overflow-wrap:anywhere;word-break:break-word/);
  expect(html, 'and no label breaks for it').toMatch(
    /<th [^>]*class="muted" style="[^"]*overflow-wrap:normal[^"]*">Where/,
  );
});

test('without styles, and in its words alone, a label is told from what it says', () => {
  const { html } = renderMail('Hello', [{ kind: 'facts', facts: [{ label: 'Date', value: 'Tuesday' }] }]);
  expect(html.replaceAll(/<[^>]+>/g, '')).toContain('Date:\u00a0Tuesday');
  expect(html, 'as a table that says which is which').toMatch(
    /<th scope="row"[^>]*>Date:\u00a0<\/th><td[^>]*>Tuesday<\/td>/,
  );
});
