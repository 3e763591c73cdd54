import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { authenticatorUri, newAuthenticatorSecret, stepOfCode } from './authenticator-codes.js';

/** "12345678901234567890", the secret of the table in RFC 6238. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);

describe('a code', () => {
  // The last six of the eight digits that RFC 6238 gives for SHA-1.
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at second %d is %s', (seconds, code) => {
    expect(stepOfCode(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  // Its half minute begins at second 1,111,111,080.
  test.each([
    ['a second more than a step early', 1_111_111_049, null],
    ['a step early', 1_111_111_050, 37_037_036],
    ['in time', 1_111_111_080, 37_037_036],
    ['a step late', 1_111_111_139, 37_037_036],
    ['a second more than a step late', 1_111_111_140, null],
  ])('that comes %s', (_when, seconds, step) => {
    expect(stepOfCode(SECRET, '081804', at(seconds))).toBe(step);
  });

  test('is nothing but its six digits', () => {
    for (const typed of ['', '28708', '2870820', '287083', '94287082']) {
      expect(stepOfCode(SECRET, typed, at(59)), typed).toBeNull();
    }
  });
});

test('a secret is new each time, and is in the address that the picture says', () => {
  const [one, other] = [newAuthenticatorSecret(), newAuthenticatorSecret()];
  expect(one).toMatch(/^[A-Z2-7]{32}$/);
  expect(one).not.toBe(other);
  const uri = new URL(authenticatorUri(one, 'ana+clearing@mail.example'));
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toContain('Clearing:ana+clearing@mail.example');
  expect(Object.fromEntries(uri.searchParams)).toEqual({
    issuer: 'Clearing',
    secret: one,
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});
