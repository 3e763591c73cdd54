import { sentencesOf } from './frames/sentence.js';
import { plainWords } from './plain-words.js';
import { speakOfDanger, type Speaking, speakingIn } from './weigh-danger.js';
import { searchWords } from './words/search-words.js';

/** Ten times what the longest box takes. What is longer is no letter, and is refused for its length afterwards. */
const MOST_READ = 20_000;

/** What is said is weighed with the sentences beside it: danger is often told in two or three. */
const SENTENCES_TOGETHER = 3;

/** Whether free text says that somebody is in danger now. Pure: nothing of the text is kept. */
export function speaksOfDanger(text: string): boolean {
  return togetherIn(speakingIn(sentencesOf(text.slice(0, MOST_READ)))).some(speakOfDanger);
}

/** The same for a search field, where a single word is a whole sentence. */
export function searchSpeaksOfDanger(text: string): boolean {
  return searchWords.test(plainWords(text)) || speaksOfDanger(text);
}

/** Reads every list once, which takes a moment that nobody who writes should wait for. */
export function prepareToHear(): void {
  speakingIn(sentencesOf('nothing is said here'));
}

/**
 * The sentences with those beside them, and each that says it in so many words by itself: nothing ordinary before and after
 * it takes from that.
 */
function togetherIn(speaking: readonly Speaking[]): Speaking[][] {
  const runs = speaking
    .slice(0, Math.max(1, speaking.length - SENTENCES_TOGETHER + 1))
    .map((_, place) => speaking.slice(place, place + SENTENCES_TOGETHER));
  const alone = speaking.filter(({ dangers }) => dangers.size > 0).map((each) => [each]);
  return [...runs, ...alone];
}
