import { runsOf } from '../frames/runs.js';
import { sentencesOf } from '../frames/sentence.js';
import { speakOfDanger, speakOfNone } from '../phrases/learnt.js';
import { SENTENCES_ALIKE } from './likeness.js';
import { learn, type Pieces, type Weights } from './learn.js';
import { piecesOf } from './pieces.js';

/** What the phrases teach. */
export function likenessOfPhrases(): Weights {
  const danger = speakOfDanger.map((text) => piecesOf(sentencesOf(text)));
  return learn(danger, speakOfNone.flatMap(piecesOfOrdinary));
}

/** Where nobody is in danger, no two sentences of it say so: they are learnt as they will be read. */
function piecesOfOrdinary(text: string): Pieces[] {
  const sentences = sentencesOf(text);
  const runs = runsOf(SENTENCES_ALIKE, sentences.length).map(({ from, to }) => sentences.slice(from, to));
  return (runs.length > 1 ? [sentences, ...runs] : runs).map(piecesOf);
}

/** The module that keeps them, in lines that a diff can show. */
export function sourceOf({ bias, step, steps }: Weights): string {
  const lines =
    Buffer.from(steps)
      .toString('base64')
      .match(/.{1,1000}/g) ?? [];
  return [
    '// Written by npm run danger:learn from the phrases; never by hand.',
    'export const learntWeights = {',
    `  bias: ${bias},`,
    `  step: ${step},`,
    '  steps: [',
    ...lines.map((line) => `    '${line}',`),
    "  ].join(''),",
    '};',
    '',
  ].join('\n');
}
