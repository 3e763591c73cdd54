import { type Sentence, sentencesOf } from './frames/sentence.js';
import { likenessToDanger, SENTENCES_ALIKE } from './likeness/likeness.js';
import { runsOf, type Span } from './frames/runs.js';
import { plainWords } from './plain-words.js';
import { pointsOf, speakOfDanger, type Speaking, speakingIn } from './weigh-danger.js';
import { searchWords } from './words/search-words.js';

/** Ten times what the longest box takes. What is longer is no letter, and is refused for its length afterwards. */
const MOST_READ = 20_000;

/** What is said is weighed with the sentences beside it: danger is often told in two or three. */
const SENTENCES_TOGETHER = 3;

/** So much like what people wrote in danger is heard, whatever the lists make of it. */
const ALIKE = 0.5;

/** So little like it takes away what the lists hear, unless that has more points than anything ordinary could outweigh. */
const UNLIKE = -1;
const SAID_PLAINLY = 16;

/** One or two words are like too much: "tonight", "not coming". */
const ENOUGH_WORDS = 3;

/** Whether free text says that somebody is in danger now. Pure: nothing of the text is kept. */
export function speaksOfDanger(text: string): boolean {
  const sentences = sentencesOf(text.slice(0, MOST_READ));
  return isHeardByLists(sentences) || isLikeDanger(sentences);
}

/**
 * Those of some texts that say so. Of all together as much is read as of one, the shortest first: no form takes so much, and
 * whoever sends a hundred letters at once keeps nobody else waiting who is to be heard.
 */
export function dangerousAmong(texts: readonly string[]): string[] {
  let left = MOST_READ;
  return texts
    .toSorted((one, other) => one.length - other.length)
    .filter((text) => {
      const read = text.slice(0, left);
      left -= read.length;
      return speaksOfDanger(read);
    });
}

/** The same for a search field, where a single word is a whole sentence, and names and places are like nothing. */
export function searchSpeaksOfDanger(text: string): boolean {
  return searchWords.test(plainWords(text)) || isHeardByLists(sentencesOf(text.slice(0, MOST_READ)));
}

/** Reads every list and weight once, which takes a moment that nobody who writes should wait for. */
export function prepareToHear(): void {
  speaksOfDanger('nothing is said here');
}

function isHeardByLists(sentences: readonly Sentence[]): boolean {
  const speaking = speakingIn(sentences);
  return spansIn(speaking).some(({ from, to }) => {
    const together = speaking.slice(from, to);
    if (!speakOfDanger(together)) return false;
    return pointsOf(together) >= SAID_PLAINLY || likenessToDanger(sentences.slice(from, to)) >= UNLIKE;
  });
}

function isLikeDanger(sentences: readonly Sentence[]): boolean {
  if (sentences.every(({ words }) => words.length < ENOUGH_WORDS)) return false;
  return runsOf(SENTENCES_ALIKE, sentences.length).some(
    ({ from, to }) => likenessToDanger(sentences.slice(from, to)) >= ALIKE,
  );
}

/**
 * The sentences with those beside them, and each that says it in so many words by itself: nothing ordinary before and after
 * it takes from that.
 */
function spansIn(speaking: readonly Speaking[]): Span[] {
  const alone = speaking.flatMap(({ dangers }, place) => (dangers.size > 0 ? [{ from: place, to: place + 1 }] : []));
  return [...runsOf(SENTENCES_TOGETHER, speaking.length), ...alone];
}
