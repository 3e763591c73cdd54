/**
 * How long answers took is kept as counts between these bounds, in milliseconds; the last count is of what took longer. Six
 * to ten-fold, so that a percentile is told too high by two thirds at most.
 */
export const latencyBounds = [
  ...[1, 1.5, 2, 3, 5, 7],
  ...[10, 15, 20, 30, 50, 70],
  ...[100, 150, 200, 300, 500, 700],
  ...[1_000, 1_500, 2_000, 3_000, 5_000, 7_000, 10_000],
] as const;

/** How many counts there are. */
export const LATENCY_COUNTS = latencyBounds.length + 1;

export function noLatencies(): number[] {
  return Array.from({ length: LATENCY_COUNTS }, () => 0);
}

/** Where a duration is counted. */
export function latencyPlace(milliseconds: number): number {
  const place = latencyBounds.findIndex((bound) => milliseconds <= bound);
  return place === -1 ? latencyBounds.length : place;
}

/**
 * In at most how many milliseconds this part of them was answered, to the next bound; of the slowest, which have none, the
 * last bound. Null: none was asked.
 */
export function latencyWithin(counts: readonly number[], part: number): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  let passed = 0;
  const place = counts.findIndex((count) => (passed += count) >= Math.ceil(total * part));
  return latencyBounds[place] ?? latencyBounds.at(-1) ?? null;
}

export function addLatencies(one: readonly number[], other: readonly number[]): number[] {
  return one.map((count, place) => count + (other[place] ?? 0));
}
