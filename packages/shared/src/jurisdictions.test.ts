import { describe, expect, test } from 'vitest';
import {
  findJurisdiction,
  findJurisdictionByWord,
  getJurisdiction,
  isJurisdiction,
  JURISDICTIONS,
} from './jurisdictions.js';

describe('jurisdictions', () => {
  test('are fifty states, one district and five territories, each code and name once', () => {
    const count = (kind: string) => JURISDICTIONS.filter((place) => place.kind === kind).length;
    expect([count('STATE'), count('DISTRICT'), count('TERRITORY')]).toEqual([50, 1, 5]);
    expect(new Set(JURISDICTIONS.map((place) => place.code)).size).toBe(56);
    expect(new Set(JURISDICTIONS.map((place) => place.name)).size).toBe(56);
  });

  test.each(JURISDICTIONS)('$name is found by code, letters and name', (place) => {
    expect(findJurisdiction(place.code)).toBe(place);
    for (const word of [place.usps, place.usps.toLowerCase(), place.name.toUpperCase(), ` ${place.name} `, place.code])
      expect(findJurisdictionByWord(word)).toBe(place);
  });

  test.each([
    ['Washington', 'US-WA'],
    ['Washington, D.C.', 'US-DC'],
    ['Virgin Islands', 'US-VI'],
    ['new  york', 'US-NY'],
  ])('%s is %s', (word, code) => {
    expect(findJurisdictionByWord(word)?.code).toBe(code);
  });

  test.each(['US-XX', 'us-tx', 'CA-ON', 'TX', '', '\u0000'])('%j is no code', (code) => {
    expect(isJurisdiction(code)).toBe(false);
    expect(() => getJurisdiction(code)).toThrow(RangeError);
  });
});
