import type { Sentence } from '../frames/sentence.js';

/** So many slots: pieces that fall into the same one share a weight. A power of two. */
export const SLOTS = 2 ** 18;

/** Two words are a pair when no more than this many stand between them, whichever comes first. */
const NEAR = 4;

/** A pair keeps the beginning of a word: "park", "parked" and "parking" are one. */
const STEM = 5;

const [SHORTEST_RUN, LONGEST_RUN] = [3, 5];

/**
 * A number of a policy, or what stands in a link: its letters are by chance, and by chance they are like anything. A fifth of
 * it are digits still: words that somebody runs together have fewer ("took20pillsjustnow").
 */
const SHORTEST_CODE = 12;
const DIGITS_OF_CODE = 1 / 5;

/** What kind of piece it is, so that a word and a run of the same letters have slots of their own. */
const Piece = { WORD: 1, PAIR: 2, THREE: 3, PAIR_AROUND_ONE: 4, NEAR_EACH_OTHER: 5, LETTERS: 6 } as const;
type Piece = (typeof Piece)[keyof typeof Piece];

/**
 * What a text is made of, as slots: its words, those beside each other and those near each other, and runs of letters, which
 * a slip of the hand leaves mostly as they are. Of each slot it says only whether it is there.
 */
export function piecesOf(sentences: readonly Sentence[]): ReadonlySet<number> {
  const words = wordsWithBounds(sentences);
  const wholes = words.map((word) => hashOf(word, 0, word.length));
  const stems = words.map((word) => hashOf(word, 0, Math.min(STEM, word.length)));
  const pieces = new Set<number>();
  for (const [at, word] of words.entries()) {
    const [whole, next, afterNext] = [wholes[at]!, wholes[at + 1], wholes[at + 2]];
    pieces.add(slotOf(Piece.WORD, whole, 0, 0));
    if (next !== undefined) pieces.add(slotOf(Piece.PAIR, whole, next, 0));
    if (next !== undefined && afterNext !== undefined) {
      pieces.add(slotOf(Piece.THREE, whole, next, afterNext));
      pieces.add(slotOf(Piece.PAIR_AROUND_ONE, whole, afterNext, 0));
    }
    for (const other of stems.slice(at + 1, at + 1 + NEAR)) {
      const stem = stems[at]!;
      pieces.add(slotOf(Piece.NEAR_EACH_OTHER, Math.min(stem, other), Math.max(stem, other), 0));
    }
    if (isCode(word)) continue;
    const bounded = `_${word}_`;
    for (let length = SHORTEST_RUN; length <= LONGEST_RUN; length += 1)
      for (let from = 0; from + length <= bounded.length; from += 1)
        pieces.add(slotOf(Piece.LETTERS, hashOf(bounded, from, from + length), 0, 0));
  }
  return pieces;
}

function isCode(word: string): boolean {
  if (word.length < SHORTEST_CODE) return false;
  const digits = word.replaceAll(/\D/g, '').length;
  return digits < word.length && digits >= word.length * DIGITS_OF_CODE;
}

/** The words of all sentences, with a mark where one begins, ends or pauses: "no. I want" is not "no I want". */
function wordsWithBounds(sentences: readonly Sentence[]): string[] {
  const words = sentences.flatMap(({ words, clauseBeginsAt }) =>
    words.flatMap((word, at) => (clauseBeginsAt.has(at) ? ['.', word] : [word])),
  );
  return ['<', ...words.slice(1), '>'];
}

/** FNV-1a of a part of a word. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function slotOf(kind: Piece, first: number, second: number, third: number): number {
  let hash = Math.imul(kind, 0x9e3779b1);
  for (const part of [first, second, third]) {
    hash = Math.imul(hash ^ part, 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}
