import 'reflect-metadata';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { listFields, type ListField, type PractitionerSort, type SearchQuestion } from '../search-question.js';
import { RememberedListings } from './remembered-listings.js';
import { RememberedPages } from './remembered-pages.js';
import type { PageFound } from '../search-pages.js';
import type { RowsState } from '../search-state.js';
import { Practitioner } from '../../listing/practitioner/practitioner.results.js';

const now = Temporal.Instant.from('2026-11-21T12:00:00Z');
const everybody = (sort: PractitionerSort = 'BEST_MATCH'): SearchQuestion => ({
  words: [],
  near: null,
  lists: Object.fromEntries(listFields.map((field) => [field, []])) as unknown as Record<ListField, string[]>,
  maxSessionPrice: null,
  patientLocation: null,
  verified: null,
  acceptingNewPatients: null,
  availableBefore: null,
  sort,
  now,
  today: '2026-11-21',
});
const firstPage = { size: 20, direction: 'FORWARD', cursor: null, from: null } as const;
const at = (version: number, isBehind = false): RowsState => ({ version, isBehind });

/** Rows at a state of our choosing, and how often they were read. */
class Rows {
  state = at(1);
  reads = 0;
  readonly readState = () => Promise.resolve(this.state);
  readonly readPage = (): Promise<PageFound> => {
    this.reads++;
    return Promise.resolve({ places: [], hasMore: false, state: this.state });
  };
}

test('a page is read again once the rows moved, or are behind, and never otherwise', async () => {
  const rows = new Rows();
  const pages = new RememberedPages();
  const ask = () => pages.find(everybody(), firstPage, rows.readState, rows.readPage);
  await ask();
  await ask();
  expect(rows.reads).toBe(1);
  rows.state = at(2);
  expect((await ask()).state).toEqual(at(2));
  rows.state = at(2, true);
  await ask();
  await ask();
  expect(rows.reads).toBe(4);
  rows.state = at(2);
  await ask();
  expect(rows.reads).toBe(5);
});

test('a page that was read while the rows were behind is not the page of later', async () => {
  const rows = new Rows();
  const pages = new RememberedPages();
  const ask = () => pages.find(everybody(), firstPage, rows.readState, rows.readPage);
  rows.state = at(1, true);
  await ask();
  rows.state = at(1);
  await ask();
  expect(rows.reads).toBe(2);
});

test('many who find a page outdated at once share one reading', async () => {
  const rows = new Rows();
  const pages = new RememberedPages();
  const ask = () => pages.find(everybody(), firstPage, rows.readState, rows.readPage);
  await ask();
  rows.state = at(2);
  await Promise.all(Array.from({ length: 10 }, ask));
  expect(rows.reads).toBe(2);
});

test('what follows slots, and what failed, is not remembered', async () => {
  const rows = new Rows();
  const pages = new RememberedPages();
  await pages.find(everybody('SOONEST_SLOT'), firstPage, rows.readState, rows.readPage);
  await pages.find(everybody('SOONEST_SLOT'), firstPage, rows.readState, rows.readPage);
  expect(rows.reads).toBe(2);
  const fail = () => Promise.reject(new Error('gone'));
  await expect(pages.find(everybody(), firstPage, rows.readState, fail)).rejects.toThrow('gone');
  await pages.find(everybody(), firstPage, rows.readState, rows.readPage);
  expect(rows.reads).toBe(3);
});

test('a listing is read once for all pages of a state and a day, and anew while the rows are behind', async () => {
  const listings = new RememberedListings();
  const asked: string[][] = [];
  const read = (ids: readonly string[]) => {
    asked.push([...ids]);
    return Promise.resolve(ids.map((id) => (id === 'hidden' ? null : Object.assign(new Practitioner(), { key: id }))));
  };
  const keys = async (ids: readonly string[], state: RowsState | null, day = '2026-11-21') =>
    (await listings.find(ids, state, day, read)).map((found) => found?.key ?? null);
  expect(await keys(['a', 'hidden'], at(1))).toEqual(['a', null]);
  expect(await keys(['b', 'hidden', 'a'], at(1))).toEqual(['b', null, 'a']);
  expect(asked).toEqual([['a', 'hidden'], ['b']]);
  await keys(['a'], at(2));
  await keys(['a'], at(2), '2026-11-22');
  await keys(['a'], at(2, true), '2026-11-22');
  await keys(['a'], null, '2026-11-22');
  expect(asked.slice(2)).toEqual([['a'], ['a'], ['a'], ['a']]);
});

test('a listing that could not be read is asked for again', async () => {
  const listings = new RememberedListings();
  const fail = () => Promise.reject(new Error('gone'));
  await expect(listings.find(['a', 'b'], at(1), '2026-11-21', fail)).rejects.toThrow('gone');
  const read = (ids: readonly string[]) => Promise.resolve(ids.map(() => null));
  expect(await listings.find(['a', 'b'], at(1), '2026-11-21', read)).toEqual([null, null]);
});
