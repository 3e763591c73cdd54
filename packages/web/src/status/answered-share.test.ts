import { describe, expect, it } from 'vitest';
import { answeredShare } from './answered-share.js';

const day = (answered: number, of: number) => ({ day: '2026-11-28', answered, of });

describe('the share of minutes with an answer', () => {
  it.each([
    ['nothing was measured', [], 30, null],
    ['not a whole minute yet', [day(0, 0)], 30, null],
    ['all of them', [day(1_440, 1_440), day(10, 10)], 30, { minutes: 1_450, percent: '100.00', missed: 0 }],
    [
      'one missed of many does not read as none',
      [day(129_599, 129_600)],
      90,
      { minutes: 129_600, percent: '99.99', missed: 1 },
    ],
    ['of the last days alone', [day(0, 1_440), day(1_440, 1_440)], 1, { minutes: 1_440, percent: '100.00', missed: 0 }],
  ])('%s', (_what, days, count, share) => {
    expect(answeredShare(days, count)).toEqual(share);
  });
});
