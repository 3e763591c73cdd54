import { addLatencies } from './latencies.js';
import { MOST_OPERATIONS, type UsageCount } from './usage-counter.js';

/**
 * A key's day has so many operations with a line of their own; what is met after them is counted together. `kept`: by
 * "key day", those that have a line.
 */
export function foldOperations(
  counts: readonly UsageCount[],
  kept: ReadonlyMap<string, ReadonlySet<string>>,
): readonly UsageCount[] {
  const folded = new Map<string, UsageCount>();
  const lines = new Map([...kept].map(([day, operations]) => [day, new Set(operations)]));
  for (const count of counts) {
    const day = `${count.keyId} ${count.day}`;
    const known = lines.get(day) ?? new Set<string>();
    lines.set(day, known);
    const operation = known.has(count.operation) || known.size < MOST_OPERATIONS ? count.operation : '';
    known.add(operation);
    const before = folded.get(`${day} ${operation}`);
    folded.set(`${day} ${operation}`, before ? together(before, count) : { ...count, operation });
  }
  return [...folded.values()];
}

function together(one: UsageCount, other: UsageCount): UsageCount {
  const codes = new Map(one.codes);
  for (const [code, times] of other.codes) codes.set(code, (codes.get(code) ?? 0) + times);
  return {
    ...one,
    requests: one.requests + other.requests,
    failed: one.failed + other.failed,
    refused: one.refused + other.refused,
    points: one.points + other.points,
    latencies: addLatencies(one.latencies, other.latencies),
    codes,
  };
}
