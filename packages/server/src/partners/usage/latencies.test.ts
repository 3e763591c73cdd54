import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LATENCY_COUNTS, latencyBounds, latencyPlace, latencyWithin, noLatencies } from './latencies.js';

const countsOf = (...durations: readonly number[]) => {
  const counts = noLatencies();
  for (const each of durations) counts[latencyPlace(each)]!++;
  return counts;
};

describe('how long answers took', () => {
  it.each([
    ['none was asked', [], 0.5, null],
    ['one', [4], 0.5, 5],
    ['half of four', [1, 2, 30, 400], 0.5, 2],
    ['nearly all of four is all of them', [1, 2, 30, 400], 0.95, 500],
    ['on a bound', [10], 0.99, 10],
    ['longer than is told apart', [60_000], 0.5, 10_000],
  ])('%s', (_what, durations, part, within) => {
    expect(latencyWithin(countsOf(...durations), part)).toBe(within);
  });

  it('is told too high by two thirds at most, and never too low', () => {
    const duration = fc.double({ min: 1, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(duration, (exact) => {
        const told = latencyWithin(countsOf(exact), 0.5) ?? 0;
        expect(told).toBeGreaterThanOrEqual(exact);
        expect(told / exact).toBeLessThanOrEqual(1.67);
      }),
    );
  });

  it('has a place for each', () => {
    expect(noLatencies()).toHaveLength(LATENCY_COUNTS);
    expect([...latencyBounds]).toEqual(latencyBounds.toSorted((a, b) => a - b));
  });
});
