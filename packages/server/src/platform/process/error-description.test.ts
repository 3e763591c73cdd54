import { Temporal } from 'temporal-polyfill';
import { describe as suite, expect, test } from 'vitest';
import { describe } from './error-description.js';

const secret = 'I feel low';
const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

suite('what is logged of a surprise', () => {
  test.each<[string, unknown]>([
    ['a parser', thrownBy(() => JSON.parse(secret))],
    ['the calendar', thrownBy(() => Temporal.Instant.from(secret))],
    ['the zones', thrownBy(() => new Intl.DateTimeFormat('en', { timeZone: secret }))],
    ['an address', thrownBy(() => new URL(secret))],
    ['a database', Object.assign(new Error(`invalid input: "${secret}"`), { code: '22P02', detail: secret })],
    [
      'an ORM',
      Object.assign(new Error(secret), { driverError: { code: '23505', detail: secret }, parameters: [secret] }),
    ],
    ['a mail server', Object.assign(new Error(`550 <${secret}>`), { code: 'EENVELOPE' })],
    ['a class of its own', new (class Refused extends Error {})(secret)],
    ['our own code', new Error(`A page's operation failed: ${secret}`)],
    ['what is no error at all', { words: secret }],
    ['words that look like a place', new RangeError(`x\n    at ${secret}`)],
  ])('quotes nothing of %s', (_, error) => {
    expect(error).not.toBe(secret);
    expect(JSON.stringify(describe(error))).not.toContain(secret);
  });

  test('is its class, its code and where it was thrown', () => {
    expect(describe(new Error('A rule of ours was broken.'))).toMatchObject({
      error: 'Error',
      at: expect.arrayContaining([expect.stringContaining('error-description.test.ts')]),
    });
    expect(describe(Object.assign(new Error('x'), { code: '23505', constraint: 'keys_are_used_once' }))).toMatchObject({
      code: '23505',
      constraint: 'keys_are_used_once',
    });
  });
});
