import { describe, expect, test } from 'vitest';
import { dollars, fieldsFrom, fieldsTyped, TypedFields } from './fields.js';

const typed = (form: string) => new TypedFields(fieldsTyped(new URLSearchParams(form)));

describe('what was typed', () => {
  test.each([
    ['450', 45_000],
    ['$1,200.50', 120_050],
    ['1,234,567', 123_456_700],
    ['12.5', 1_250],
    [' 0 ', 0],
    ['', null],
  ])('"%s" dollars', (text, cents) => {
    const fields = typed(new URLSearchParams({ price: text }).toString());
    expect(fields.cents('price', 'No.')).toBe(cents);
    expect(fields.errors).toEqual([]);
  });

  test.each(['free', '-1', '12.345', '1e3', '450,50', '1.200,50', '12,3456'])('"%s" is no price', (text) => {
    const fields = typed(new URLSearchParams({ price: text }).toString());
    expect(fields.cents('price', 'A price.')).toBeNull();
    expect(fields.errors).toEqual([{ id: 'price', message: 'A price.' }]);
  });

  test('a number that has to be given is asked for once', () => {
    const fields = typed('minutes=&hours=x');
    expect(fields.wholeRequired('minutes', 'How long?')).toBe(0);
    expect(fields.wholeRequired('hours', 'How many?')).toBe(0);
    expect(fields.errors).toEqual([
      { id: 'minutes', message: 'How long?' },
      { id: 'hours', message: 'How many?' },
    ]);
  });

  test('lists come by line, between commas, or as several of one name', () => {
    const fields = typed('lines=A%0AB%3B%20C&letters=MD,%20PhD&each=x&each=&each=y');
    expect(fields.lines('lines')).toEqual(['A', 'B', 'C']);
    expect(fields.between('letters')).toEqual(['MD', 'PhD']);
    expect(fields.all('each')).toEqual(['x', 'y']);
  });
});

test('what is saved stands in fields as it would be typed', () => {
  expect(fieldsFrom({ name: 'Ana', year: 2008, none: null, yes: true, no: false, list: ['a', 'b'] })).toEqual({
    name: ['Ana'],
    year: ['2008'],
    none: [],
    yes: ['yes'],
    no: [],
    list: ['a', 'b'],
  });
  expect([dollars(45_000), dollars(120_050), dollars(null)]).toEqual(['450', '1200.50', null]);
});
