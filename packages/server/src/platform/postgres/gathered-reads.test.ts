import { expect, test } from 'vitest';
import { GatheredReads } from './gathered-reads.js';

/** Answers ten times the key, when it is told to. */
function aSlowReader() {
  const statements: number[][] = [];
  const ends: (() => void)[] = [];
  const reads = new GatheredReads<number, number>(async (keys) => {
    statements.push([...keys]);
    await new Promise<void>((resolve) => ends.push(resolve));
    if (keys.includes(13)) throw new Error('no');
    return keys.map((key) => key * 10);
  });
  const endStatement = async () => {
    await new Promise(setImmediate);
    ends.shift()!();
  };
  return { reads, statements, endStatement };
}

test('who asks while a statement runs shares the next one, and everybody gets their own answer', async () => {
  const { reads, statements, endStatement } = aSlowReader();
  const first = reads.ask(1);
  await endStatement();
  expect(await first).toBe(10);
  const second = reads.ask(2);
  await new Promise(setImmediate);
  const others = [3, 4, 3].map((key) => reads.ask(key));
  await endStatement();
  expect(await second).toBe(20);
  await endStatement();
  expect(await Promise.all(others)).toEqual([30, 40, 30]);
  expect(statements).toEqual([[1], [2], [3, 4, 3]]);
});

test('a statement that fails fails for those who share it and for nobody after', async () => {
  const { reads, endStatement } = aSlowReader();
  const unlucky = [12, 13].map((key) => reads.ask(key).catch(() => 'failed'));
  await endStatement();
  expect(await Promise.all(unlucky)).toEqual(['failed', 'failed']);
  const later = reads.ask(5);
  await endStatement();
  expect(await later).toBe(50);
});
