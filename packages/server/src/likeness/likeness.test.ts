import { describe, expect, test } from 'vitest';
import { isNumberOfSomebodyElse, likenessOf, likenessOfNames, type Compared } from './likeness.js';
import { looksOf, type TypedName } from './looks.js';

const name = (whole: string): TypedName => {
  const [givenName = '', familyName = ''] = whole.split(' / ');
  return { givenName, familyName };
};
const compared = (whole: string, more: Partial<Compared> = {}): Compared => ({
  ...name(whole),
  ...{ npi: null, cities: [], licenses: [] },
  ...more,
});
const dallas = { cities: [{ city: 'Dallas', region: 'US-TX' }] };

test.each([
  // Cyrillic, Greek, digits, what nobody sees, what looks like it by its case.
  ['Ana / Ruiz', 'Аna / Ruiz', 'DISGUISED_NAME'],
  ['Hope / Benton', 'Норе / Веntоn', 'DISGUISED_NAME'],
  ['Hope / Cope', 'Норе / Соре', 'DISGUISED_NAME'],
  ['HOPE / BENTON', 'hоpe / benton', 'DISGUISED_NAME'],
  ['Nora / Zeta', 'Νora / Ζeta', 'DISGUISED_NAME'],
  ['Allen / Poe', 'A1len / Poe', 'DISGUISED_NAME'],
  ['Otto / Moss', '0tto / M0ss', 'DISGUISED_NAME'],
  ['Jacob / Moss', 'Ja\u03f2ob / Moss', 'DISGUISED_NAME'],
  ['Cora / Moss', '\u03f9ora / Moss', 'DISGUISED_NAME'],
  ['Wolf / Moss', 'Wol\u017f / Moss', 'DISGUISED_NAME'],
  ['Ana / Ruiz', 'Ana / Ru\u200biz', 'DISGUISED_NAME'],
  ['Ana / Ruiz', 'Ａna / Ruiz', 'DISGUISED_NAME'],
  ['Ian / Moss', 'lan / Moss', 'DISGUISED_NAME'],
  ['Allen / Moss', 'AIlen / Moss', 'DISGUISED_NAME'],
  // Honest, and the same all the same.
  ['Ana / Ruiz', 'ana / RUIZ', 'SAME_NAME'],
  ['José / García', 'Jose / Garcia', 'SAME_NAME'],
  ['Ana / Ruiz', 'A na / Ruiz', 'SAME_NAME'],
  ['Ana / De la Cruz', 'Ana / DelaCruz', 'SAME_NAME'],
  ['Ana / Ruiz', 'Ana M. / Ruiz', 'SAME_NAME'],
  ['Ana Maria / Ruiz', 'Ana M. / Ruiz', 'SAME_NAME'],
  ['Ana / Ruiz', 'Ruiz / Ana', 'SWAPPED_NAME'],
  ['Søren / Holm', 'Soren / Holm', 'SIMILAR_NAME'],
  ['James / Horner', 'James / Homer', 'SIMILAR_NAME'],
  ['Ian / Lee', 'Lan / Lee', 'SIMILAR_NAME'],
  // Other people.
  ['Ana / Ruiz', 'Anna / Ruiz', null],
  ['Ana / Ruiz', 'Ana / Ruíz-Vale', null],
  ['Ana Maria / Ruiz', 'Ana Lucia / Ruiz', null],
  ['Анна / Иванова', 'Anna / Ivanova', null],
])('%s and %s: %s', (one, other, reason) => {
  expect(likenessOfNames(name(one), name(other))).toBe(reason);
  expect(likenessOfNames(name(other), name(one))).toBe(reason);
  if (reason !== null) expect(looksOf(name(one)).some((look) => looksOf(name(other)).includes(look))).toBe(true);
});

describe('two listings', () => {
  test('with one name are two people, unless something else is the same', () => {
    expect(likenessOf(compared('Ana / Ruiz', dallas), compared('Ana / Ruiz'))).toEqual([]);
    expect(
      likenessOf(
        compared('Ana / Ruiz', dallas),
        compared('Ruiz / Ana', { cities: [{ city: 'DALLAS ', region: 'US-TX' }] }),
      ),
    ).toEqual(['SWAPPED_NAME', 'SAME_CITY']);
    const paris = { cities: [{ city: 'Paris', region: 'US-TX' }] };
    expect(
      likenessOf(
        compared('Ana / Ruiz', paris),
        compared('Ana / Ruiz', { cities: [{ city: 'Paris', region: 'US-TN' }] }),
      ),
    ).toEqual([]);
  });

  test('with a disguised name could be taken for one wherever they are', () => {
    expect(likenessOf(compared('Ana / Ruiz', dallas), compared('Аna / Ruiz'))).toEqual(['DISGUISED_NAME']);
  });

  test('with one licence could be taken for one, however its number is typed, if they say the same profession or name', () => {
    const license = { jurisdiction: 'US-TX', profession: 'psychiatrist', number: 'H-8812' };
    const same = [{ ...license, number: 'h 8812' }];
    const nurse = [{ ...license, profession: 'registered-nurse' }];
    const ana = compared('Ana / Ruiz', { licenses: [license] });
    expect(likenessOf(ana, compared('Ben / Holm', { licenses: same }))).toEqual(['SAME_LICENSE']);
    expect(likenessOf(ana, compared('Ben / Holm', { licenses: nurse }))).toEqual([]);
    expect(likenessOf(ana, compared('Ana / Ruiz', { licenses: nurse }))).toEqual(['SAME_LICENSE', 'SAME_NAME']);
    expect(likenessOf(ana, compared('Ana / Ruiz', { licenses: [{ ...license, jurisdiction: 'US-OK' }] }))).toEqual([]);
    const none = [{ ...license, number: ' - ' }];
    expect(likenessOf(compared('Ana / Ruiz', { licenses: none }), compared('Ana / Ruiz', { licenses: none }))).toEqual(
      [],
    );
  });

  test('with one number could be taken for one, whatever they are called', () => {
    const npi = '1234567893';
    expect(likenessOf(compared('Ana / Ruiz', { npi }), compared('Ben / Holm', { npi }))).toEqual(['SAME_NPI']);
  });
});

test.each([
  ['Ana / Ruiz', 'RUIZ', null, false],
  ['Ana / Ruiz-Vale', 'VALE', null, false],
  ['Ana / Ruiz', 'HOLM', 'RUIZ', false],
  ['Ana / De la Cruz', 'DELACRUZ', null, false],
  ['José / Peñaverdal', 'PENAVERDAL', null, false],
  ['Ana / Ruiz', 'HOLM', null, true],
])('the number of %s is listed for %s (%s before): somebody else: %s', (whole, familyName, otherFamilyName, is) => {
  expect(isNumberOfSomebodyElse(name(whole), { givenName: 'ANA', familyName, otherFamilyName })).toBe(is);
});
