import type { Sentence } from '../frames/sentence.js';
import { shareOf, type Weights } from './learn.js';
import { learntWeights } from './learnt-weights.js';
import { piecesOf } from './pieces.js';

/** Two sentences are read together: in more, one cry is lost among ordinary ones. */
export const SENTENCES_ALIKE = 2;

let weights: Weights | undefined;

/**
 * How much sentences are like what people wrote in danger: above nothing more than like an ordinary day, below it less. In
 * the unit of the logarithm of odds.
 */
export function likenessToDanger(sentences: readonly Sentence[]): number {
  return likenessBy((weights ??= readWeights()), sentences);
}

export function likenessBy({ bias, step, steps }: Weights, sentences: readonly Sentence[]): number {
  const pieces = piecesOf(sentences);
  let sum = 0;
  for (const slot of pieces) sum += steps[slot]!;
  return bias + sum * step * shareOf(pieces.size);
}

function readWeights(): Weights {
  const { bias, step, steps } = learntWeights;
  return { bias, step, steps: new Int8Array(Buffer.from(steps, 'base64')) };
}
