import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../frames/sentence.js';
import { learntWeights } from './learnt-weights.js';
import { likenessBy, likenessToDanger } from './likeness.js';
import { learn } from './learn.js';
import { likenessOfPhrases } from './learnt-from-phrases.js';
import { piecesOf, SLOTS } from './pieces.js';

const likeness = (text: string) => likenessToDanger(sentencesOf(text));

test('what is kept is what the phrases teach: run danger:learn after a phrase was added', { timeout: 240_000 }, () => {
  const { bias, step, steps } = likenessOfPhrases();
  expect({ bias, step }).toEqual({ bias: learntWeights.bias, step: learntWeights.step });
  expect(Buffer.from(steps).equals(Buffer.from(learntWeights.steps, 'base64'))).toBe(true);
});

test('a new phrase is like those that it shares pieces with', () => {
  const pieces = (text: string) => piecesOf(sentencesOf(text));
  const weights = learn(
    ['the rope is ready', 'my rope waits'].map(pieces),
    ['the boat is ready', 'my boat waits'].map(pieces),
  );
  const by = (text: string) => likenessBy(weights, sentencesOf(text));
  expect(by('a rope')).toBeGreaterThan(0);
  expect(by('a boat')).toBeLessThan(0);
});

describe('pieces', () => {
  const pieces = (text: string) => piecesOf(sentencesOf(text));
  const shared = (one: string, other: string) => [...pieces(one)].filter((piece) => pieces(other).has(piece)).length;

  test('are slots', () => {
    for (const piece of pieces('I keep parking by the tracks, each time a little closer.'))
      expect(piece >= 0 && piece < SLOTS && Number.isInteger(piece)).toBe(true);
  });

  test('of what is mistyped are mostly those of what was meant', () => {
    const written = pieces('the medicine cabinet').size;
    expect(shared('the medicine cabinet', 'the medicine cabinnet')).toBeGreaterThan(written / 2);
  });

  test('of a code are few: by chance its letters would be like anything', () => {
    const code = 'q66d1dd5f54fbd1b8z';
    expect(pieces(`my policy is ${code}`).size - pieces('my policy is').size).toBeLessThan(10);
    for (const word of ['d1e', '5uic1d3']) expect(pieces(word).size).toBeGreaterThan(10);
  });

  test('tell a pause and an order', () => {
    expect(pieces('no. I want')).not.toEqual(pieces('no I want'));
    expect(pieces('he hit me')).not.toEqual(pieces('me hit he'));
  });
});

describe('what says nothing of danger is not like it, however short', () => {
  test.each([
    '',
    '?',
    '🙂',
    'ok',
    'hi',
    'gracias',
    'yes please',
    'tonight works',
    'Maria Lopez',
    '512 555 0134',
    'Zürich',
  ])('%s', (text) => expect(likeness(text)).toBeLessThan(0));
});
