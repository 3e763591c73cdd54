import { describe, expect, it } from 'vitest';
import { readReader, withReader } from './listing-address.js';

const read = (query: string) => readReader(new URLSearchParams(query));

const handle = 'aB3-_'.repeat(10);

describe('what a listing takes over from the search', () => {
  it.each([
    ['', { from: null, zone: null, referral: null }],
    ['from=US-TX&zone=America/Chicago', { from: 'US-TX', zone: 'America/Chicago', referral: null }],
    ['from=Texas&zone=Texas', { from: null, zone: null, referral: null }],
    ['from=US-TX%00&zone=America/Chicago%0A', { from: null, zone: null, referral: null }],
    ['zone=%2B05:30', { from: null, zone: null, referral: null }],
    ['booking-referral=34d1a803-cd6c-4420-9cf5-c5edcc533538', { from: null, zone: null, referral: null }],
    [`booking-referral=${handle}`, { from: null, zone: null, referral: handle }],
    [`booking-referral=${handle}<b>`, { from: null, zone: null, referral: null }],
  ])('%s', (query, reader) => {
    expect(read(query)).toEqual(reader);
  });

  it('hands on what is known and nothing else', () => {
    expect(withReader('/x', read('from=US-TX'), { type: 'a' })).toBe('/x?type=a&from=US-TX');
    expect(withReader('/x', read(''))).toBe('/x');
    expect(withReader('/x', read(`booking-referral=${handle}`))).toBe(`/x?booking-referral=${handle}`);
  });
});
