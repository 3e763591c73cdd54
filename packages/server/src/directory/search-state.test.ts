import { expect, test } from 'vitest';
import { SearchState } from './search-state.js';

/** A database whose readings end when told to, each with the number of its turn. */
function slowDatabase(believedMs = 0) {
  const ends: (() => void)[] = [];
  const query = <Row>(): Promise<Row[]> => {
    const version = ends.length + 1;
    return new Promise((resolve) => ends.push(() => resolve([{ version, isBehind: false } as Row])));
  };
  return { query, ends, believedMs };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('who asks while the state is being read is told of the next reading, all of them of one', async () => {
  const { ends, ...database } = slowDatabase();
  const state = new SearchState(database);
  const first = state.now();
  await settled();
  const [second, third] = [state.now(), state.now()];
  await settled();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  expect((await first).version).toBe(1);
  await settled();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  expect([(await second).version, (await third).version]).toEqual([2, 2]);
});

test('a reading that failed is no answer for who asks after it', async () => {
  let turn = 0;
  const query = <Row>(): Promise<Row[]> =>
    ++turn === 1 ? Promise.reject(new Error('gone')) : Promise.resolve([{ version: turn, isBehind: false } as Row]);
  const state = new SearchState({ query, believedMs: 5 });
  await expect(state.now()).rejects.toThrow('gone');
  expect((await state.now()).version).toBe(2);
});

test('a state is believed for as long as writers wait, from before it was read, and no longer', async () => {
  const { ends, ...database } = slowDatabase(5);
  let now = 0;
  const state = new SearchState(database, () => now);
  const first = state.now();
  await settled();
  now = 4.9;
  // The reading takes as long as it takes: who asks meanwhile shares it while it is young enough.
  const second = state.now();
  now = 5;
  const third = state.now();
  ends[0]?.();
  expect([(await first).version, (await second).version]).toEqual([1, 1]);
  await settled();
  ends[1]?.();
  expect((await third).version).toBe(2);
  now = 9.9;
  expect((await state.now()).version).toBe(2);
  now = 10;
  const fourth = state.now();
  await settled();
  ends[2]?.();
  expect((await fourth).version).toBe(3);
});
