import { describe, expect, it } from 'vitest';
import { readReader, withReader } from './listing-address.js';

const read = (query: string) => readReader(new URLSearchParams(query));

describe('what a listing takes over from the search', () => {
  it.each([
    ['', { from: null, zone: null }],
    ['from=US-TX&zone=America/Chicago', { from: 'US-TX', zone: 'America/Chicago' }],
    ['from=Texas&zone=Texas', { from: null, zone: null }],
    ['from=US-TX%00&zone=America/Chicago%0A', { from: null, zone: null }],
    ['zone=%2B05:30', { from: null, zone: null }],
  ])('%s', (query, reader) => {
    expect(read(query)).toEqual(reader);
  });

  it('hands on what is known and nothing else', () => {
    expect(withReader('/x', read('from=US-TX'), { type: 'a' })).toBe('/x?type=a&from=US-TX');
    expect(withReader('/x', read(''))).toBe('/x');
  });
});
