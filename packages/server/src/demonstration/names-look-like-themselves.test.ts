import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likenessOfNames } from '../likeness/likeness.js';
import { looksOf, type TypedName } from '../likeness/looks.js';
import { differentNames, inventedName } from './names.js';

/** Letters as others would draw them: each has a sign of another alphabet, or a digit. */
const drawn: Readonly<Record<string, readonly string[]>> = {
  ...{ a: ['а', 'α', 'ɑ', '4'], c: ['с'], e: ['е', '3'], i: ['і', '1'], l: ['1', 'ӏ'], o: ['о', 'ο', '0'] },
  ...{ p: ['р', 'ρ'], s: ['ѕ', '5'], u: ['υ'], x: ['х'], y: ['у'], A: ['А', 'Α'], B: ['В', 'Β'], C: ['С'] },
  ...{ E: ['Е', 'Ε'], H: ['Н', 'Η'], K: ['К', 'Κ'], M: ['М', 'Μ'], O: ['О', 'Ο', '0'], P: ['Р', 'Ρ'], T: ['Т', 'Τ'] },
};

test('whichever letters are drawn otherwise, a name looks like itself and is known to be put together', () => {
  const names = fc.nat(differentNames - 1).map((n) => inventedName(1, n));
  const tries = fc.tuple(names, fc.infiniteStream(fc.nat(11)));
  fc.assert(
    fc.property(tries, ([{ givenName, familyName }, choices]) => {
      const choose = () => Number(choices.next().value);
      const redraw = (text: string) =>
        [...text]
          .map((letter) => (choose() < 6 ? (drawn[letter]?.[choose() % drawn[letter].length] ?? letter) : letter))
          .join('');
      const other = { givenName: redraw(givenName), familyName: redraw(familyName) };
      fc.pre(other.givenName + other.familyName !== givenName + familyName);
      expect(likenessOfNames({ givenName, familyName }, other)).toBe('DISGUISED_NAME');
      expect(looksOf(other).some((look) => looksOf({ givenName, familyName }).includes(look))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('of all the invented names no two could be taken for one', () => {
  const byLook = new Map<string, TypedName[]>();
  for (let n = 0; n < differentNames; n++) {
    const each = inventedName(1, n);
    for (const look of looksOf(each)) byLook.set(look, [...(byLook.get(look) ?? []), each]);
  }
  const alike = [...byLook.values()].flatMap((names) =>
    names.flatMap((one, index) => names.slice(index + 1).map((other) => likenessOfNames(one, other))),
  );
  expect(differentNames).toBeGreaterThan(20_000);
  expect(alike.filter((reason) => reason !== null)).toEqual([]);
});
