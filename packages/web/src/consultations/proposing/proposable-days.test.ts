import { describe, expect, it } from 'vitest';
import { openDays } from './proposable-days.js';

const day = (words: string, ...starts: string[]) => ({
  words,
  times: starts.map((startsAt) => ({ startsAt, label: startsAt })),
});
const opened = (days: ReturnType<typeof openDays>) => days.filter(({ isOpen }) => isOpen).map(({ words }) => words);

describe('the days whose times are seen at once', () => {
  const days = [day('Friday', 'a'), day('Monday', 'b', 'c'), day('Tuesday', 'd'), day('Wednesday', 'e')];

  it('are as many as it takes to see three times', () => {
    expect(opened(openDays(days, []))).toEqual(['Friday', 'Monday']);
    expect(opened(openDays(days.slice(1), []))).toEqual(['Monday', 'Tuesday']);
    expect(opened(openDays([day('Friday', 'a', 'b', 'c'), ...days], []))).toEqual(['Friday']);
  });

  it('and whichever has a chosen one', () => {
    expect(opened(openDays(days, ['e']))).toEqual(['Friday', 'Monday', 'Wednesday']);
  });
});
