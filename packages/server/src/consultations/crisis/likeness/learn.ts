import { SLOTS } from './pieces.js';

export type Pieces = ReadonlySet<number>;

/** What each slot says, in whole steps: above nothing towards danger, below it towards an ordinary day. */
export interface Weights {
  readonly bias: number;
  readonly step: number;
  readonly steps: Int8Array;
}

const ROUNDS = 12;
const RATE = 0.2;
/** Keeps a slot that few phrases know from saying much. */
const TOWARDS_NOTHING = 1e-5;
const SEED = 20_261_128;

/**
 * Logistic regression over pieces, each phrase asked in turn, each slot learning less the more it has learnt (Adagrad). The
 * same phrases in the same order give the same weights to the bit: nothing here depends on time or machine.
 */
export function learn(danger: readonly Pieces[], calm: readonly Pieces[]): Weights {
  const phrases = [
    ...danger.map((pieces) => ({ pieces: Uint32Array.from(pieces), isDanger: 1 })),
    ...calm.map((pieces) => ({ pieces: Uint32Array.from(pieces), isDanger: 0 })),
  ];
  const weights = new Float64Array(SLOTS);
  const learnt = new Float64Array(SLOTS).fill(1e-8);
  let [bias, learntByBias] = [0, 1e-8];
  const random = numbersFrom(SEED);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(phrases, random);
    for (const { pieces, isDanger } of phrases) {
      const share = shareOf(pieces.length);
      let sum = bias;
      for (const slot of pieces) sum += weights[slot]! * share;
      const wrongBy = 1 / (1 + Math.exp(-sum)) - isDanger;
      for (const slot of pieces) {
        const slope = wrongBy * share + TOWARDS_NOTHING * weights[slot]!;
        learnt[slot]! += slope * slope;
        weights[slot]! -= (RATE * slope) / Math.sqrt(learnt[slot]!);
      }
      learntByBias += wrongBy * wrongBy;
      bias -= (RATE * wrongBy) / Math.sqrt(learntByBias);
    }
  }
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return { bias, step, steps: Int8Array.from(weights, (weight) => Math.round(weight / step)) };
}

/** How much one piece says among so many: a long phrase is not more of anything because it is long. */
export function shareOf(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
