import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNpi, npiFrom } from './npi.js';

const nineDigits = fc
  .tuple(fc.constantFrom('1', '2'), fc.integer({ min: 0, max: 99_999_999 }))
  .map(([first, rest]) => first + String(rest).padStart(8, '0'));

describe('an NPI', () => {
  test.each(['1234567893', '1000000004', '1999999992', '2000000002', '2999999990'])('%s is well formed', (npi) => {
    expect(isNpi(npi)).toBe(true);
  });

  test.each(['1234567890', '1234567894', '1000000001'])('%s fails its check digit', (npi) => {
    expect(isNpi(npi)).toBe(false);
  });

  test.each(['9941339100', '0123456788'])('%s passes Luhn but begins with neither 1 nor 2', (npi) => {
    expect(isNpi(npi)).toBe(false);
  });

  test.each(['', '123456789', '12345678930', ' 1234567893', '1234567893\n', '123456789O', '１２３４５６７８９３'])(
    '%j is not ten digits',
    (text) => {
      expect(isNpi(text)).toBe(false);
    },
  );

  test('every nine digits have exactly one check digit, and changing any one digit is noticed', () => {
    fc.assert(
      fc.property(nineDigits, fc.nat(9), fc.integer({ min: 1, max: 9 }), (nine, place, shift) => {
        const npi = npiFrom(nine);
        const valid = [...'0123456789'].filter((check) => isNpi(nine + check));
        expect(valid).toEqual([npi[9]]);
        const changed = (Number(npi[place]) + shift) % 10;
        expect(isNpi(npi.slice(0, place) + changed + npi.slice(place + 1))).toBe(false);
      }),
    );
  });
});
