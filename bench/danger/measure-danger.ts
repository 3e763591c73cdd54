import { speaksOfDanger } from '@clearing/server/dist/consultations/crisis/read-danger.js';
import { inWords, spreadOf } from '../spread.js';
import { clearPhrases } from './unseen/clear.js';
import { indirectPhrases } from './unseen/indirect.js';
import type { UnseenPhrase, UnseenPhrases } from './unseen/unseen-phrases.js';

const ROUNDS = 15;

/** An ordinary letter, as long as the longest box takes. */
const LETTER =
  'I have had depression since my second child was born, and four medicines have done little. My psychiatrist, who has known me for years, thinks that ketamine is worth a try. I sleep badly, wake at four and lie there until the alarm. Work is hard but I go. My husband would drive me. Does my insurance pay for some of it, and how long would I be with you on the first day? Tengo algo de miedo a las agujas, pero mi hermana me acompaña. '
    .repeat(5)
    .slice(0, 2000);

/** How well danger is heard in phrases that nothing was learnt from, clear ones and indirect ones. Then how long a letter takes to read. */
export function measureDanger(say: (line: string) => void): void {
  measurePhrases('clear phrases', clearPhrases, say);
  measurePhrases('phrases half of which are indirect', indirectPhrases, say);
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    speaksOfDanger(LETTER);
    return performance.now() - began;
  });
  say(`a letter of 2,000 characters is read in ${inWords(spreadOf(times), 'ms', 1)}`);
}

function measurePhrases(of: string, phrases: UnseenPhrases, say: (line: string) => void): void {
  say(`Danger in ${of}, of which nothing was learnt`);
  for (const language of ['en', 'es'] as const) {
    const isOfIt = (phrase: UnseenPhrase) => phrase.language === language;
    say(`  ${language}: ${shares({ danger: phrases.danger.filter(isOfIt), calm: phrases.calm.filter(isOfIt) })}`);
  }
  say(`  all: ${shares(phrases)}`);
  say(`  in letters of five: ${shares(lettersOf(phrases))}`);
  for (const { text } of phrases.danger) if (!speaksOfDanger(text)) say(`    missed: ${text}`);
}

/**
 * The same phrases among others: one of danger with four that are calm, and five calm ones. Whoever has much to say about
 * insurance and the hour has to be heard, too.
 */
function lettersOf({ danger, calm }: UnseenPhrases): UnseenPhrases {
  const letter = (language: UnseenPhrase['language'], phrases: readonly UnseenPhrase[]): UnseenPhrase => ({
    language,
    text: phrases.map(({ text }) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' '),
  });
  const beside = (language: UnseenPhrase['language'], index: number, steps: readonly number[]) => {
    const others = calm.filter((phrase) => phrase.language === language);
    return steps.map((step) => others[(index + step) % others.length]!);
  };
  return {
    danger: danger.map((phrase, index) => {
      const others = beside(phrase.language, index, [3, 11, 23, 37]);
      return letter(phrase.language, [...others.slice(0, index % 5), phrase, ...others.slice(index % 5)]);
    }),
    calm: calm.map(({ language }, index) => letter(language, beside(language, index, [0, 7, 19, 31, 43]))),
  };
}

/** "heard in 58 of 60 (0.967), taken for danger 1 of 60 (0.017)" */
function shares({ danger, calm }: UnseenPhrases): string {
  const share = (phrases: readonly UnseenPhrase[]) => {
    const heard = phrases.filter(({ text }) => speaksOfDanger(text)).length;
    return `${heard} of ${phrases.length} (${(heard / phrases.length).toFixed(3)})`;
  };
  return `heard in ${share(danger)}, taken for danger ${share(calm)}`;
}
