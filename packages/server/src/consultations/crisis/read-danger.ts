import { sentencesOf } from './frames/sentence.js';
import { plainWords } from './plain-words.js';
import { hasSign } from './signs-of-danger.js';
import { pointsOf, speakOfDanger, type Speaking, speakingIn } from './weigh-danger.js';
import { searchWords } from './words/search-words.js';

/** Ten times what the longest box takes. What is longer is no letter, and is refused for its length afterwards. */
const MOST_READ = 20_000;

/** What is said is weighed with the sentences beside it: danger is often told in two or three. */
const SENTENCES_TOGETHER = 3;

/** With a sign of danger so few are enough that little more than the sign is there. */
const DANGER_WITH_A_SIGN = 1;

/** Whether free text says that somebody is in danger now. Pure: nothing of the text is kept. */
export function speaksOfDanger(text: string): boolean {
  const sentences = sentencesOf(text.slice(0, MOST_READ));
  const weighed = togetherIn(speakingIn(sentences)).map(({ places, speaking }) => ({
    places,
    isDanger: speakOfDanger(speaking),
    points: pointsOf(speaking),
  }));
  if (weighed.some(({ isDanger }) => isDanger)) return true;
  const doubtful = new Set(weighed.flatMap(({ places, points }) => (points >= DANGER_WITH_A_SIGN ? places : [])));
  return stretchesOf(sentences, doubtful).some((stretch) => hasSign(stretch.map(({ written }) => written).join('. ')));
}

/** The same for a search field, where a single word is a whole sentence. */
export function searchSpeaksOfDanger(text: string): boolean {
  return searchWords.test(plainWords(text)) || speaksOfDanger(text);
}

/** Reads every list and pattern once, which takes a moment that nobody who writes should wait for. */
export function prepareToHear(): void {
  const text = 'nothing is said here';
  speakingIn(sentencesOf(text));
  hasSign(text);
}

interface Together {
  readonly places: readonly number[];
  readonly speaking: readonly Speaking[];
}

/**
 * The sentences with those beside them, and each that says it in so many words by itself: nothing ordinary before and after
 * it takes from that.
 */
function togetherIn(speaking: readonly Speaking[]): Together[] {
  const all = speaking.map((sentence, place) => ({ sentence, place }));
  const runs = all
    .slice(0, Math.max(1, all.length - SENTENCES_TOGETHER + 1))
    .map(({ place }) => all.slice(place, place + SENTENCES_TOGETHER));
  const alone = all.filter(({ sentence }) => sentence.dangers.size > 0).map((each) => [each]);
  return [...runs, ...alone].map((together) => ({
    places: together.map(({ place }) => place),
    speaking: together.map(({ sentence }) => sentence),
  }));
}

/** What stands beside each other of what is chosen. */
function stretchesOf<T>(all: readonly T[], chosen: ReadonlySet<number>): T[][] {
  const stretches: T[][] = [];
  for (const [place, each] of all.entries()) {
    if (!chosen.has(place)) continue;
    if (chosen.has(place - 1)) stretches.at(-1)?.push(each);
    else stretches.push([each]);
  }
  return stretches;
}
