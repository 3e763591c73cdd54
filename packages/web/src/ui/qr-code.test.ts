import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code.js';

test('every dark square is drawn, and no other', () => {
  const says = 'otpauth://totp/Clearing:ana%40mail.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Clearing';
  const { data, size } = encode(says, { ecc: 'M', border: 4 });
  const drawn = data.map((row) => row.map(() => false));
  const markup = renderToStaticMarkup(createElement(QrCode, { says, label: 'A picture' }));
  expect(markup).toContain(`viewBox="0 0 ${size} ${size}"`);
  for (const [, x, y, length, back] of markup.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)) {
    expect(back).toBe(x);
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  expect(drawn).toEqual(data);
  expect(drawn[0]?.some(Boolean)).toBe(false);
});
