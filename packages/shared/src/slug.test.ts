import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAccents, freeSlug, isSlug, slugOf } from './slug.js';

describe('a slug', () => {
  test.each([
    ['Ana Ruiz', 'ana-ruiz'],
    ['  Dr. Ana  Muñoz-O’Brien, MD ', 'dr-ana-munoz-obrien-md'],
    ['Søren Łukasiewicz', 'soren-lukasiewicz'],
    ['Straße & Æther', 'strasse-aether'],
    ['Nguyễn Thị Ánh', 'nguyen-thi-anh'],
    ['王小明', 'listing'],
    ['🌲🌲', 'listing'],
    ['', 'listing'],
    [`${'word '.repeat(30)}`, Array(16).fill('word').join('-')],
    ['a'.repeat(200), 'a'.repeat(80)],
  ])('of %j is %j', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test('of any text is a slug, and is its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(isSlug(slugOf(text))).toBe(true);
        expect(slugOf(slugOf(text))).toBe(slugOf(text));
      }),
    );
  });

  test('is numbered from 2 when others have the name, and stays within its length', () => {
    const taken = new Set(['ana-ruiz', 'ana-ruiz-2']);
    expect(freeSlug('ana-ruiz', (slug) => taken.has(slug))).toBe('ana-ruiz-3');
    expect(freeSlug('ben-ito', (slug) => taken.has(slug))).toBe('ben-ito');
    const long = slugOf('a'.repeat(200));
    expect(isSlug(freeSlug(long, (slug) => slug === long))).toBe(true);
  });

  test.each(['Ana', 'ana--ruiz', '-ana', 'ana-', 'ana ruiz', 'añа', '', 'a\u0000b'])('%j is not one', (text) => {
    expect(isSlug(text)).toBe(false);
  });

  test('folding makes differently typed names meet', () => {
    expect(foldAccents('MUÑOZ')).toBe(foldAccents('mun\u0303oz'));
    expect(foldAccents('Ærø')).toBe('aero');
  });
});
