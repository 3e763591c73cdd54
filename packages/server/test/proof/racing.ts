import { expect } from 'vitest';
import type { Answer, Crowd } from './crowd.js';
import { isWhole, sizeOf, tell } from './sizes.js';

const rounds = sizeOf('ROUNDS', 2);
export const many = sizeOf('PARALLEL', 1000);
const slowestOfMost = 4000;

/** One race, once: everything it sent, after what came of it was held to be right. */
export type Race = (crowd: Crowd) => Promise<readonly Answer[]>;

/** Rounds of a race: nobody is met with an error, the database had no deadlock to break, and nearly nobody waits long. */
export async function run(crowd: Crowd, name: string, race: Race): Promise<void> {
  const waited: number[] = [];
  const before = await crowd.processor();
  for (let round = 0; round < rounds; round++) {
    const answers = await race(crowd);
    expect(answers.filter(({ status, errors }) => status !== 200 || errors.length > 0)).toEqual([]);
    waited.push(...answers.map(({ milliseconds }) => milliseconds));
  }
  expect(await crowd.deadlocks()).toBe(0);
  waited.sort((a, b) => a - b);
  const at = (part: number) => Math.round(waited[Math.ceil(waited.length * part) - 1]!);
  const after = await crowd.processor();
  const took = (who: 'servers' | 'people') => ((after[who] - before[who]) / waited.length).toFixed(2);
  tell(
    `${name}: ${rounds} rounds of ${many}, right each time; half within ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms, all within ${at(1)} ms; of a processor, each took the servers ${took('servers')} ms and whoever asked ${took('people')} ms`,
  );
  if (isWhole) expect.soft(at(0.99), `99 of 100, in milliseconds`).toBeLessThan(slowestOfMost);
}

/** How many of each answer there were. */
export function counted(answers: readonly Answer[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { outcome } of answers) counts[outcome.__typename] = (counts[outcome.__typename] ?? 0) + 1;
  return counts;
}

/** The same, of those alone that the filter lets through. */
export function countedOf(answers: readonly Answer[], isMeant: (index: number) => boolean) {
  return counted(answers.filter((_, index) => isMeant(index)));
}
