import { describe, expect, test } from 'vitest';
import { besideWays, drawWays, findSaidAnew, readTypedWays } from './typed-ways.js';

const place = (locationId: string) => ({ locationId, label: `${locationId} St` });
const way = (from: string, to: string, minutes: number | null = null) => ({
  from: place(from),
  to: place(to),
  ...{ minutes, miles: 5, estimatedMinutes: 25 },
});
const form = (...ways: [string, string, string][]) =>
  readTypedWays(new URLSearchParams(ways.flatMap(([from, to, minutes]) => Object.entries({ from, to, minutes }))));
const wrongAt = (...indexes: number[]) =>
  indexes.map((index) => ({ id: `travel-${index}-minutes`, message: `${index}` }));

test('a form without some of its fields is read as far as it goes', () => {
  expect(readTypedWays(new URLSearchParams('from=a&from=b&to=c&minutes=+30+'))).toEqual([
    { from: 'a', to: 'c', minutes: '30' },
    { from: 'b', to: '', minutes: '' },
  ]);
});

describe('said anew', () => {
  test('of a form with every way in it only what differs is sent, and what is not known', () => {
    const kept = [way('a', 'b', 10), way('a', 'c'), way('b', 'c', 20)];
    const typed = form(['b', 'a', '10'], ['a', 'c', ''], ['b', 'c', ''], ['a', 'd', '5']);
    expect(findSaidAnew(typed, kept)).toEqual(form(['b', 'c', ''], ['a', 'd', '5']));
  });

  test('no form holds more than can be sent at once', () => {
    const forged = form(...Array.from({ length: 900 }, (_, index): [string, string, string] => ['a', `${index}`, '5']));
    expect(findSaidAnew(forged, [])).toHaveLength(200);
  });
});

describe('drawn again', () => {
  test('a way keeps what was typed, also when its places have changed their order', () => {
    const drawn = drawWays([way('b', 'a', 10), way('b', 'c', 20)], form(['a', 'b', '55'], ['a', 'c', '7']));
    expect(drawn.map(({ typed }) => typed)).toEqual(['55', '20']);
  });

  test('what is wrong stands beside the way it is wrong of, wherever that is drawn now', () => {
    const typed = form(['a', 'b', '-1'], ['a', 'c', '5'], ['b', 'c', '481']);
    const drawn = drawWays([way('c', 'b'), way('c', 'a'), way('b', 'a')], typed);
    expect(besideWays(wrongAt(0, 2), typed, drawn)).toEqual({
      errors: [
        { id: 'travel-2-minutes', message: '0' },
        { id: 'travel-0-minutes', message: '2' },
      ],
      refusal: null,
    });
  });

  test('of a place that is gone it is said once, and beside no other', () => {
    const typed = form(['a', 'b', '5'], ['a', 'c', '5'], ['b', 'c', '5']);
    const drawn = drawWays([way('b', 'c')], typed);
    expect(besideWays(wrongAt(0, 1), typed, drawn)).toEqual({ errors: [], refusal: '0' });
  });

  test('what is wrong with nothing that was sent is said all the same', () => {
    const drawn = drawWays([way('a', 'b')], []);
    expect(besideWays([{ id: 'timeZone', message: 'Choose' }], [], drawn)).toEqual({ errors: [], refusal: 'Choose' });
  });
});
