import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publicSdl } from '../contract/schema-files.js';
import { changelogOf } from './changelog.js';
import { changesBetween } from './changes.js';
import { faultsOf, faultsOfHistory } from './check.js';
import { changelogFile, nextVersion, readPublications, type Publication } from './publications.js';

const before = `
  "A person."
  type Person { "Their name." name(short: Boolean): String! "A picture." photo: Picture }
  type Picture { url: String! }
  enum Mode { VIDEO PHONE }
  input Wish { mode: Mode language: String }
  type Query { person(wish: Wish): Person }
`;
const published = (sdl: string, publishedOn = '2026-11-27'): Publication => ({
  version: publishedOn,
  publishedOn,
  sdl,
});
const deprecatedPhoto = (day: string) =>
  before.replace(
    'photo: Picture',
    `photo: Picture @deprecated(reason: "Use pictures instead. Removed not before ${day}.")`,
  );

describe('what partners were promised', () => {
  it.each([
    ['a field', before.replace('"A picture." photo: Picture', 'age: Int'), 'Person.photo'],
    ['a type that changed', before.replace('): String!', '): String'), 'Person.name'],
    ['a value', before.replace(' PHONE', ''), 'Mode.PHONE'],
    ['an argument', before.replace('(short: Boolean)', ''), 'Person.name.short'],
    ['a field of an input', before.replace(' language: String', ''), 'Wish.language'],
    ['something that must now be given', before.replace('mode: Mode', 'mode: Mode!'), 'Wish.mode'],
    ['a new argument that must be given', before.replace('short: Boolean', 'short: Boolean, of: Int!'), 'Person.name'],
  ])('is missed when it goes: %s', async (_what, after, path) => {
    const faults = await faultsOf(after, [published(before)], '2026-11-28');
    expect(
      faults.some((fault) => fault.startsWith(path) && fault.includes('2026-11-27')),
      faults.join('\n'),
    ).toBe(true);
  });

  it('is missed when a default goes by which something could be left out, and not when it becomes another', async () => {
    const defaults = before
      .replace('photo: Picture', 'photo(width: Int! = 320): Picture')
      .replace('language: String', 'radius: Float! = 50');
    const faultsAfter = (from: string, to: string) =>
      faultsOf(defaults.replace(from, to), [published(defaults)], '2026-11-28');
    expect(await faultsAfter('Int! = 320', 'Int!')).toEqual([expect.stringMatching(/^Person\.photo\.width: /)]);
    expect(await faultsAfter('Float! = 50', 'Float!')).toEqual([expect.stringMatching(/^Wish\.radius: /)]);
    expect(await faultsAfter('Int! = 320', 'Int! = 640')).toEqual([]);
    expect(await faultsAfter('Int! = 320', 'Int')).toEqual([]);
  });

  it('is missed of mutations as of queries', async () => {
    const change = 'type Changed { done: Boolean } type Mutation { change(wish: Wish): Changed }';
    const last = [published(`${before} ${change}`)];
    for (const [after, path] of [
      ['', 'Mutation'],
      [change.replace('done', 'isDone'), 'Changed.done'],
    ] as const) {
      const faults = await faultsOf(`${before} ${after}`, last, '2026-11-28');
      expect(faults.map((fault) => fault.split(':')[0])).toContain(path);
    }
  });

  it('is kept by what only adds, and each addition is told', async () => {
    const after = before
      .replace('type Person {', 'type Person { "Years." age: Int ')
      .replace('PHONE', 'PHONE IN_PERSON');
    expect(await faultsOf(after, [published(before)], '2026-11-28')).toEqual([]);
    const changes = await changesBetween(before, after);
    expect(changes.map(({ kind, path, weight }) => [kind, path, weight])).toEqual([
      ['ENUM_VALUE_ADDED', 'Mode.IN_PERSON', 'CAUTION'],
      ['FIELD_ADDED', 'Person.age', 'SAFE'],
    ]);
  });

  it('may go once its day has come, with the type that only it led to', async () => {
    const gone = before.replace('"A picture." photo: Picture', '').replace('type Picture { url: String! }', '');
    const last = [published(deprecatedPhoto('2027-11-27'))];
    expect(await faultsOf(gone, last, '2027-11-26')).toHaveLength(2);
    expect(await faultsOf(gone, last, '2027-11-27')).toEqual([]);
  });

  it('a type that something else still leads to stays', async () => {
    const twice = deprecatedPhoto('2027-11-27').replace('name(', 'portrait: Picture name(');
    const gone = twice.replace(/"A picture." photo: .*?\)/, '').replace('portrait: Picture ', '');
    const faults = await faultsOf(gone, [published(twice)], '2028-01-01');
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['Person.portrait']);
  });
});

describe('saying goodbye', () => {
  it('names a day', async () => {
    const [fault] = await faultsOf(
      before.replace('photo: Picture', 'photo: Picture @deprecated(reason: "Use pictures instead.")'),
      [published(before)],
      '2026-12-01',
    );
    expect(fault).toContain('Removed not before 2027-12-01.');
  });

  it.each(['2027-02-30', '2027-13-01', '20271201'])('names a day of the calendar, which %s is not', async (day) => {
    expect(await faultsOf(deprecatedPhoto(day), [published(before)], '2026-12-01')).toHaveLength(1);
  });

  it('comes twelve months ahead of it', async () => {
    expect(await faultsOf(deprecatedPhoto('2027-11-30'), [published(before)], '2026-12-01')).toHaveLength(1);
    expect(await faultsOf(deprecatedPhoto('2027-12-01'), [published(before)], '2026-12-01')).toEqual([]);
  });

  it('counts from the day on which partners could read it, and is never moved nearer', async () => {
    const history = [published(before), published(deprecatedPhoto('2028-03-01'), '2026-12-01')];
    expect(await faultsOf(deprecatedPhoto('2028-03-01'), history, '2027-09-01')).toEqual([]);
    expect(await faultsOf(deprecatedPhoto('2028-02-01'), history, '2027-01-01')).toEqual([
      'Person.photo was promised until 2028-03-01; 2028-02-01 is earlier. Write 2028-03-01 or later.',
    ]);
  });

  it('counts anew for what was to stay in between', async () => {
    const history = [published(deprecatedPhoto('2027-11-27')), published(before, '2027-06-01')];
    expect(await faultsOf(deprecatedPhoto('2028-06-02'), history, '2028-06-01')).toEqual([
      'Person.photo would go on 2028-06-02, too soon: write 2029-06-01 or later, 12 months after it is published.',
    ]);
    expect(await faultsOf(deprecatedPhoto('2029-06-01'), history, '2028-06-01')).toEqual([]);
  });
});

describe('the history', () => {
  it('names the second publication of a day', () => {
    expect(nextVersion([], '2026-11-27')).toBe('2026-11-27');
    expect(nextVersion([published(before)], '2026-11-27')).toBe('2026-11-27.2');
    expect(nextVersion([published(before)], '2026-11-28')).toBe('2026-11-28');
  });

  it('tells the newest first, and what is deprecated in it', async () => {
    const { publications, deprecations } = await changelogOf([
      published(before),
      published(deprecatedPhoto('2027-12-01'), '2026-12-01'),
    ]);
    expect(publications.map(({ version, changes }) => [version, changes.map(({ kind }) => kind)])).toEqual([
      ['2026-12-01', ['FIELD_DEPRECATION_ADDED']],
      ['2026-11-27', []],
    ]);
    expect(deprecations).toEqual([
      {
        path: 'Person.photo',
        reason: 'Use pictures instead. Removed not before 2027-12-01.',
        removedNotBefore: '2027-12-01',
      },
    ]);
  });

  it('that is committed is told by the committed changelog, and is not edited', async () => {
    const publications = readPublications();
    const changelog = readFileSync(changelogFile, 'utf8');
    expect(publications.length).toBeGreaterThan(0);
    expect(await faultsOfHistory(publications, changelog)).toEqual([]);
    const edited = publications.map((each) => ({ ...each, sdl: each.sdl.replace('Its name.', 'Its  name.') }));
    expect(await faultsOfHistory(edited, changelog)).toHaveLength(1);
  });

  it('is kept by the schema of today', async () => {
    expect(await faultsOf(publicSdl(), readPublications(), new Date().toISOString().slice(0, 10))).toEqual([]);
  });
});
