import { addLatencies, latencyWithin, noLatencies } from './latencies.js';
import type { StoredUsage } from './usage.repository.js';

/** Several counts in one: what was asked, what became of it, what it cost and how long it took. */
export interface UsageSum {
  readonly requests: number;
  /** Answered with a part missing. */
  readonly failed: number;
  readonly refused: number;
  readonly points: number;
  /** In at most how many milliseconds half of them was answered, 95 and 99 of 100; null: nothing was asked. */
  readonly medianMilliseconds: number | null;
  readonly milliseconds95: number | null;
  readonly milliseconds99: number | null;
}

type Counts = Omit<StoredUsage, 'keyId' | 'day' | 'operation'>;

const nothing: Counts = { requests: 0, failed: 0, refused: 0, points: 0, latencies: noLatencies() };

export function sumOf(usage: readonly Counts[]): UsageSum {
  const { latencies, ...counts } = usage.reduce(
    (sum, each) => ({
      requests: sum.requests + each.requests,
      failed: sum.failed + each.failed,
      refused: sum.refused + each.refused,
      points: sum.points + each.points,
      latencies: addLatencies(sum.latencies, each.latencies),
    }),
    nothing,
  );
  return {
    ...counts,
    medianMilliseconds: latencyWithin(latencies, 0.5),
    milliseconds95: latencyWithin(latencies, 0.95),
    milliseconds99: latencyWithin(latencies, 0.99),
  };
}
