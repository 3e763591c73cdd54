import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../platform/graphql/errors.js';
import { readDeskPage } from './desk-page.js';

const id = '01998c6e-0000-7000-8000-00000000abcd';
const read = (after: string, isKey?: (key: string) => boolean) => readDeskPage({ first: 20, after }, isKey).after;
const cursor = (...parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');

describe('a cursor of the desk', () => {
  test.each([
    ['a day', '2026-11-29', id],
    ['the day of what was never looked up', '0001-01-01', id],
    ['an instant', '2026-11-29T07:30:00Z', id],
    ['an instant to the microsecond', '2026-11-29T07:30:00.123456Z', id],
  ])('of %s is a place in the list', (_, sortedBy, key) => {
    expect(read(cursor(sortedBy, key))).toEqual([sortedBy, key]);
  });

  test('may have a key that is no id alone, in a list of such', () => {
    const after = cursor('2026-11-29', `0:${id}`);
    expect(() => read(after)).toThrow(InvalidInputError);
    expect(read(after, (key) => key.startsWith('0:'))).toEqual(['2026-11-29', `0:${id}`]);
  });

  // The database would not take what stands for no day, no instant or no id: it is refused before.
  test.each([
    ['no cursor', 'zzz'],
    ['nothing', ''],
    ['a NUL', '\0'],
    ['letters', cursor('x', 'y')],
    ['a number', cursor('1', id)],
    ['a year', cursor('2026', id)],
    ['a year before all years', cursor('0000-11-29', id)],
    ['a day that is none', cursor('2026-02-30', id)],
    ['an instant of a day that is none', cursor('2026-02-30T07:30:00Z', id)],
    ['an hour that is none', cursor('2026-11-29T25:30:00Z', id)],
    ['a key that is none', cursor('2026-11-29', 'x')],
    ['half a key', cursor('2026-11-29', id.slice(0, 20))],
    ['one part', cursor('2026-11-29')],
    ['three parts', cursor('2026-11-29', id, id)],
  ])('of %s is refused', (_, after) => {
    expect(() => read(after)).toThrow(InvalidInputError);
  });
});
