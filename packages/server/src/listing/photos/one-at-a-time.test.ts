import { expect, test } from 'vitest';
import { OneAtATime } from './one-at-a-time.js';

test('work is done one at a time, in its turn, whatever became of the one before; too much is not begun', async () => {
  const line = new OneAtATime(2);
  const done: string[] = [];
  let release = () => {};
  const first = line.run(async () => {
    await new Promise<void>((resolve) => (release = resolve));
    done.push('first');
    throw new Error('It broke.');
  });
  const second = line.run(async () => void done.push('second'));
  const third = line.run(async () => 'third');
  expect(await line.run(async () => void done.push('too much'))).toBeNull();
  expect(done).toEqual([]);
  release();
  await expect(first).rejects.toThrow('It broke.');
  await second;
  expect(await third).toBe('third');
  expect(done).toEqual(['first', 'second']);
  expect(await line.run(async () => 'again')).toBe('again');
});
