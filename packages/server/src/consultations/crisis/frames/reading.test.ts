import { describe, expect, test } from 'vitest';
import { Lexicon } from './lexicon.js';
import { Reading } from './reading.js';
import { sentencesOf } from './sentence.js';

const lexicon = new Lexicon({
  PLACE_TO_FALL: 'bridge, parking garage, puente',
  WANT: 'want to, going to',
  LEAP: 'jump !at|rope, leap',
});

/** What of the text a way of saying something is found to say. */
function found(way: string, text: string): string[] {
  const ways = lexicon.waysOf([way], (written) => written, /\n/);
  return sentencesOf(text).flatMap((sentence) =>
    new Reading(lexicon, sentence).placesOf(ways).map(({ from, to }) => sentence.words.slice(from, to).join(' ')),
  );
}

describe('a way of saying something is found', () => {
  test.each([
    ['words as they stand', 'on the bridge', 'I am on the bridge', 'on the bridge'],
    ['a meaning, in any of its words', 'the PLACE_TO_FALL', 'on the parking garage', 'the parking garage'],
    ['a meaning in another language', 'PLACE_TO_FALL', 'estoy en el puente', 'puente'],
    ['a word that begins so', 'swallow*', 'she swallowed it', 'swallowed'],
    ['one of several, of one word or two', 'so_much|all blood', 'there is so much blood', 'so much blood'],
    ['the last of several that begins so', 'ran a_matar*', 'ran a matarme', 'ran a matarme'],
    ['with up to three words between', 'jump .. PLACE_TO_FALL', 'jump off of that bridge', 'jump off of that bridge'],
    ['over a comma', 'WANT .. LEAP', 'I want to, truly, leap', 'want to truly leap'],
    ['over words that change nothing', 'WANT LEAP', 'I am going to just fucking jump', 'going to just fucking jump'],
    ['without what may be missing', 'my? bridge', 'bridge', 'bridge'],
    ['at the end of a clause', 'I am done $'.toLowerCase(), 'I am done, goodbye', 'i am done'],
  ])('%s', (_, way, text, expected) => expect(found(way, text)).toContain(expected));
});

describe('it is not found', () => {
  test.each([
    ['over more words than that', 'jump .. PLACE_TO_FALL', 'jump up and down near the bridge'],
    ['over a no', 'WANT .. LEAP', 'I want to never leap'],
    ['over the end of a sentence', 'WANT .. LEAP', 'I want to. Leap'],
    ['before what may not follow', 'WANT LEAP', 'I am going to jump rope'],
    ['in the middle of a clause', 'done $', 'I am done with the form'],
  ])('%s', (_, way, text) => expect(found(way, text)).toEqual([]));
});

test.each([
  ['a gap at its beginning', '.. bridge'],
  ['a meaning no list has', 'NOWHERE_TO_GO'],
  ['what is no word', 'bridge, river'],
])('a way of saying something with %s is refused', (_, way) => expect(() => found(way, 'bridge')).toThrow());
