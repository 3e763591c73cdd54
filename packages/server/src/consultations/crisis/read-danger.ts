import { sentencesOf } from './frames/sentence.js';
import { plainWords } from './plain-words.js';
import { hasSign } from './signs-of-danger.js';
import { pointsOf, type Speaking, speakingIn } from './weigh-danger.js';
import { searchWords } from './words/search-words.js';

/** Ten times what the longest box takes. What is longer is no letter, and is refused for its length afterwards. */
const MOST_READ = 20_000;

/** What is said is weighed with the sentences beside it: danger is often told in two or three. */
const SENTENCES_TOGETHER = 3;

/** So many points are danger, whatever the words. */
const DANGER = 9;

/** With a sign of danger so few are enough that little more than the sign is there. */
const DANGER_WITH_A_SIGN = 1;

/** Whether free text says that somebody is in danger now. Pure: nothing of the text is kept. */
export function speaksOfDanger(text: string): boolean {
  const read = text.slice(0, MOST_READ);
  const points = mostPointsIn(read);
  return points >= DANGER || (points >= DANGER_WITH_A_SIGN && hasSign(read));
}

/** The same for a search field, where a single word is a whole sentence. */
export function searchSpeaksOfDanger(text: string): boolean {
  return searchWords.test(plainWords(text)) || speaksOfDanger(text);
}

/** Reads every list and pattern once, which takes a moment that nobody who writes should wait for. */
export function prepareToHear(): void {
  const text = 'nothing is said here';
  mostPointsIn(text);
  hasSign(text);
}

function mostPointsIn(text: string): number {
  const speaking = speakingIn(sentencesOf(text));
  return Math.max(...togetherIn(speaking).map(pointsOf));
}

/**
 * The sentences with those beside them, and each that says it in so many words by itself: nothing ordinary before and after
 * it takes from that.
 */
function togetherIn(speaking: readonly Speaking[]): Speaking[][] {
  const beginnings = Math.max(1, speaking.length - SENTENCES_TOGETHER + 1);
  return [
    ...Array.from({ length: beginnings }, (_, index) => speaking.slice(index, index + SENTENCES_TOGETHER)),
    ...speaking.filter(({ dangers }) => dangers.size > 0).map((sentence) => [sentence]),
  ];
}
