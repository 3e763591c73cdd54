import { MS_PER_DAY } from '@clearing/shared/time/calendar-days';
import { expect, test } from 'vitest';
import { newlyFree } from './newly-free.js';

const talk = { id: 'talk', horizonDays: 30 };
const at = 1_800_000_000_000;
const day = (count: number) => at + count * MS_PER_DAY;

test.each([
  ['what was not free before', [day(1), day(2), day(3)], [day(1), day(3)], [day(2)]],
  ['nothing, when it is as it was', [day(1)], [day(1)], []],
  ['nothing, when some are gone', [day(1)], [day(1), day(2)], []],
  ['not what the moving horizon reaches', [day(1), day(30)], [day(1)], []],
  ['up to the horizon', [day(1), day(30) - 1], [day(1)], [day(30) - 1]],
  ['also what the horizon reaches, when nothing at all was free', [day(30), day(31)], [], [day(30), day(31)]],
])('%s', (_what, free, before, fresh) => {
  expect(newlyFree(talk, free, { at, free: { talk: before }, isHidden: false })).toEqual(fresh);
});

test('a kind of talk that was not there begins with what it has', () => {
  expect(newlyFree(talk, [day(1)], { at, free: { other: [] }, isHidden: false })).toEqual([]);
});

test('after a pause what was shown before it has not come free, and what nobody was shown has', () => {
  const last = { at, free: { talk: [day(1)] }, isHidden: true };
  expect(newlyFree(talk, [day(1), day(2), day(31)], last)).toEqual([day(2), day(31)]);
});
