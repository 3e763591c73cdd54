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

test('a state is read anew before it is too old, and nobody waits for that', async () => {
  const { ends, ...database } = slowDatabase(4);
  let now = 0;
  const state = new SearchState(database, () => now);
  void state.now();
  await settled();
  ends[0]?.();
  now = 2.9;
  expect((await state.now()).version).toBe(1);
  expect(ends).toHaveLength(1);
  now = 3;
  expect([(await state.now()).version, (await state.now()).version]).toEqual([1, 1]);
  expect(ends).toHaveLength(2);
  now = 4;
  // What is under way was begun when 3 milliseconds had passed: it is theirs who ask now.
  const asked = state.now();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  expect((await asked).version).toBe(2);
});

test('a reading ahead of time that fails is missed by nobody: what was known is believed as long as it was', async () => {
  let [now, turn] = [0, 0];
  const query = <Row>(): Promise<Row[]> =>
    ++turn === 2 ? Promise.reject(new Error('gone')) : Promise.resolve([{ version: turn, isBehind: false } as Row]);
  const state = new SearchState({ query, believedMs: 4 }, () => now);
  await state.now();
  now = 3;
  expect((await state.now()).version).toBe(1);
  await settled();
  now = 3.9;
  expect((await state.now()).version).toBe(1);
  await settled();
  now = 4;
  expect((await state.now()).version).toBe(3);
});
