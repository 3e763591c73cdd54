import { describe, expect, test } from 'vitest';
import { addMoney, formatMoney, timesMoney } from './money.js';

describe('money', () => {
  test.each([
    [45000, 'USD', '$450'],
    [0, 'USD', '$0'],
    [5, 'USD', '$0.05'],
    [120050, 'USD', '$1,200.50'],
    [-2500, 'USD', '-$25'],
    [9000, 'JPY', '¥9,000'],
    [1234, 'KWD', 'KWD 1.234'],
  ])('%i minor units of %s read %s', (amount, currency, text) => {
    expect(formatMoney({ amount, currency }).replace('\u00a0', ' ')).toBe(text);
  });

  test('reads as another language writes it', () => {
    expect(formatMoney({ amount: 120050, currency: 'USD' }, 'es-US')).toBe('$1,200.50');
  });

  test('adds and multiplies within one currency only', () => {
    const visit = { amount: 45050, currency: 'USD' };
    expect(addMoney(visit, timesMoney(visit, 5))).toEqual({ amount: 270300, currency: 'USD' });
    expect(() => addMoney(visit, { amount: 1, currency: 'EUR' })).toThrow(RangeError);
  });
});
