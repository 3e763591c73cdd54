import { describe, expect, it } from 'vitest';
import { change, countChosen, hrefOf, readWish, turned, variablesOf, without } from './search-wish.js';

const read = (query: string) => readWish(new URLSearchParams(query));
const now = '2026-11-21T15:30:42Z';
const handle = 'sealed-'.repeat(10);

describe('the address of a search', () => {
  it.each([
    ['', '/search'],
    ['near=Dallas', '/search?near=Dallas'],
    ['near=Dallas&miles=30&sort=BEST_MATCH', '/search?near=Dallas'],
    ['near=Dallas&miles=60&sort=PRICE&video=no', '/search?near=Dallas&miles=60&video=no&sort=PRICE'],
    ['service=KAP&service=KAP&method=iv-infusion', '/search?service=KAP&method=iv-infusion'],
    ['language=en-US&language=EN&language=es', '/search?language=en&language=es'],
    ['language=what is this', '/search?language=what+is+this'],
    ['price=50000&price=75000', '/search?price=50000'],
    ['sort=DISTANCE', '/search'],
    ['miles=far&sort=LUCK&q=', '/search'],
    ['miles=9999', '/search'],
    ['mode=VIDEO&mode=LETTER&service=kap&setting=toString&method=anything', '/search?method=anything&mode=VIDEO'],
    ['support=X&timing=X&experience=X', '/search'],
    ['near=%00Dal%00las', '/search?near=Dallas'],
    ['after=abc&before=def', '/search?after=abc'],
    [`booking-referral=${handle}&source=elm.example&near=Dallas`, `/search?near=Dallas&booking-referral=${handle}`],
    ['booking-referral=anything', '/search'],
  ])('%s becomes %s', (query, href) => {
    expect(hrefOf(read(query))).toBe(href);
  });

  it('has 200 signs of what is typed, and no half of one', () => {
    const trees = '🌲'.repeat(200);
    expect(read(`near=${trees}🌲&q=a${trees}`)).toMatchObject({ near: trees, words: `a${'🌲'.repeat(199)}` });
    expect(read(`condition=${trees}&condition=${trees}x`).chosen).toEqual({ condition: [trees] });
  });

  it.each(['near=Dallas,%20TX&q=&within=', 'q=a%2Bb&near=%C3%91', 'q=%F0%9F%8C%B2&service=KAP', 'near=%E0%A4%A&q=%'])(
    'of %s is its own address',
    (query) => {
      const href = hrefOf(read(query));
      expect(hrefOf(readWish(new URL(href, 'http://x').searchParams))).toBe(href);
      expect(new URL(href, 'http://x').pathname + new URL(href, 'http://x').search).toBe(href);
    },
  );

  it('starts again at the first page when something changes', () => {
    expect(hrefOf(change(read('near=Dallas&after=abc'), { sort: 'PRICE' }))).toBe('/search?near=Dallas&sort=PRICE');
  });

  it('goes on by the same partner’s link, whatever changes', () => {
    const wish = read(`booking-referral=${handle}&near=Dallas`);
    expect(hrefOf(change(wish, { sort: 'PRICE' }))).toBe(`/search?near=Dallas&sort=PRICE&booking-referral=${handle}`);
    expect(variablesOf(wish, now)).toEqual(variablesOf(read('near=Dallas'), now));
  });

  it('loses one value and keeps the others', () => {
    const wish = read('language=es&language=en&service=KAP&after=abc');
    expect(hrefOf(without(wish, 'language', 'es'))).toBe('/search?service=KAP&language=en');
    expect(hrefOf(without(without(wish, 'language', 'es'), 'language', 'en'))).toBe('/search?service=KAP');
  });

  it('counts each chosen value, and the place of the patient', () => {
    expect(countChosen(read('language=es&language=en&service=KAP&from=US-TX&near=Dallas'))).toBe(4);
  });
});

describe('what the API is asked', () => {
  it('says nothing about what was not chosen', () => {
    expect(variablesOf(read(''), now)).toEqual({
      search: null,
      near: null,
      filter: {},
      sort: 'BEST_MATCH',
      first: 20,
      after: null,
      last: null,
      before: null,
    });
  });

  it('turns miles into kilometres, days into an instant and words into truth', () => {
    const { near, filter } = variablesOf(read('near=75201&within=P3D&checked=true&accepting=false&price=50000'), now);
    expect(near).toEqual({ place: '75201', radiusKm: 48.28, includeRemote: true });
    expect(filter).toEqual({
      availableBefore: '2026-11-24T15:30:00.000Z',
      verified: true,
      acceptingNewPatients: false,
      maxSessionPrice: { amount: 50000 },
    });
  });

  it('asks backwards when it turns back', () => {
    expect(variablesOf(read('before=abc'), now)).toMatchObject({ first: null, last: 20, before: 'abc', after: null });
  });
});

describe('the pages of "within three days"', () => {
  const third = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();
  const next = hrefOf(turned(read('within=P3D'), { after: 'abc' }, now));
  const address = new URL(next, 'http://x').searchParams;

  it('all ask for the same days, however long somebody reads', () => {
    expect(next).toBe('/search?within=P3D&after=abc&asked=2026-11-21T15%3A30Z');
    expect(variablesOf(readWish(address), third(45))).toMatchObject({
      filter: { availableBefore: '2026-11-24T15:30:00.000Z' },
      after: 'abc',
    });
    expect(hrefOf(turned(readWish(address), { before: 'def' }, third(45)))).toBe(
      '/search?within=P3D&before=def&asked=2026-11-21T15%3A30Z',
    );
  });

  it('start again from the first when they are opened another day', () => {
    expect(variablesOf(readWish(address), third(25 * 60))).toMatchObject({
      filter: { availableBefore: '2026-11-25T16:30:00.000Z' },
      first: 20,
      after: null,
    });
  });

  it.each(['asked=2026-11-21T15:30Z', 'after=abc&asked=2026-11-21T15:30Z', 'within=P3D&after=abc&asked=yesterday'])(
    'and nothing else says when it was asked: %s',
    (query) => {
      expect(hrefOf(read(query))).not.toContain('asked');
    },
  );
});
