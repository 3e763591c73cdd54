import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationLabel } from './operation-label.js';

const two = 'query First { a } query Second { b }';
const hashed = /^#[0-9a-f]{10}$/;

describe('an operation is known again', () => {
  it.each([
    ['by its own name', 'query First { a }', undefined, 'First'],
    ['by the one that was asked for', two, 'Second', 'Second'],
    ['by its hash where it has no name', '{ a }', undefined, hashed],
    ['by its hash where nobody said which', two, undefined, hashed],
    ['by its hash where there is none of that name', two, 'Third', hashed],
    ['by a name that is cut', `query ${'N'.repeat(500)} { a }`, null, 'N'.repeat(80)],
  ])('%s', (_how, query, operationName, label) => {
    expect(operationLabel(query, parse(query), operationName)).toEqual(
      typeof label === 'string' ? label : expect.stringMatching(label),
    );
  });

  it('also what is no GraphQL, and each by another', () => {
    expect(operationLabel('{', null, undefined)).toMatch(hashed);
    expect(operationLabel('{', null, undefined)).not.toBe(operationLabel('{{', null, undefined));
  });
});
