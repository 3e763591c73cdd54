import { speaksOfDanger } from '@clearing/server/dist/consultations/crisis/read-danger.js';
import { inWords, spreadOf } from '../spread.js';
import { speakOfDanger, speakOfNone, type Phrase } from './unseen.js';

const ROUNDS = 15;

/** An ordinary letter, as long as the longest box takes. */
const LETTER =
  'I have had depression since my second child was born, and four medicines have done little. My psychiatrist, who has known me for years, thinks that ketamine is worth a try. I sleep badly, wake at four and lie there until the alarm. Work is hard but I go. My husband would drive me. Does my insurance pay for some of it, and how long would I be with you on the first day? Tengo algo de miedo a las agujas, pero mi hermana me acompaña. '
    .repeat(5)
    .slice(0, 2000);

/**
 * How well danger is heard in phrases that nobody had before them who wrote the lists of words: written afterwards, by
 * somebody who had not seen the lists, and never learnt from. Then how long a letter takes to read.
 */
export function measureDanger(say: (line: string) => void): void {
  say('Danger in phrases the lists were not written against');
  for (const language of ['en', 'es'] as const) {
    const danger = speakOfDanger.filter((phrase) => phrase.language === language);
    const calm = speakOfNone.filter((phrase) => phrase.language === language);
    say(`  ${language}: heard in ${share(danger, true)}, where there is none ${share(calm, false)}`);
  }
  say(`  all: heard in ${share(speakOfDanger, true)}, where there is none ${share(speakOfNone, false)}`);
  const letters = lettersOf();
  say(
    `  in letters of five: heard in ${share(letters.danger, true)}, where there is none ${share(letters.calm, false)}`,
  );
  say(
    `  missed: ${speakOfDanger
      .filter(({ text }) => !speaksOfDanger(text))
      .map(({ text }) => `\n    ${text}`)
      .join('')}`,
  );
  const times = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    speaksOfDanger(LETTER);
    return performance.now() - began;
  });
  say(`  a letter of 2,000 characters is read in ${inWords(spreadOf(times), 'ms', 1)}`);
}

/**
 * The same phrases among others: one of danger with four that are calm, and five calm ones. Whoever has much to say about
 * insurance and the hour has to be heard, too.
 */
function lettersOf(): { danger: readonly Phrase[]; calm: readonly Phrase[] } {
  const calmIn = (language: Phrase['language']) => speakOfNone.filter((phrase) => phrase.language === language);
  const letter = (language: Phrase['language'], phrases: readonly Phrase[]): Phrase => ({
    language,
    text: phrases.map(({ text }) => (/[.!?…]$/.test(text) ? text : `${text}.`)).join(' '),
  });
  const beside = (language: Phrase['language'], index: number, steps: readonly number[]) => {
    const calm = calmIn(language);
    return steps.map((step) => calm[(index + step) % calm.length]!);
  };
  return {
    danger: speakOfDanger.map((phrase, index) => {
      const others = beside(phrase.language, index, [3, 11, 23, 37]);
      return letter(phrase.language, [...others.slice(0, index % 5), phrase, ...others.slice(index % 5)]);
    }),
    calm: speakOfNone.map(({ language }, index) => letter(language, beside(language, index, [0, 7, 19, 31, 43]))),
  };
}

/** "58 of 60 (0.967)" */
function share(phrases: readonly Phrase[], expected: boolean): string {
  const heard = phrases.filter(({ text }) => speaksOfDanger(text)).length;
  const ratio = phrases.length === 0 ? 0 : heard / phrases.length;
  return `${heard} of ${phrases.length} (${ratio.toFixed(3)})${expected ? '' : ' false alarms'}`;
}
