import { plainText, plainWords } from './plain-words.js';
import { isLongPast, refused } from './words/context.js';
import { englishAbsence } from './words/english-absence.js';
import { englishSigns } from './words/english-signs.js';
import { figuresOfSpeech } from './words/figures-of-speech.js';
import { ordinaryReasons } from './words/ordinary-reasons.js';
import { spanishAbsence } from './words/spanish-absence.js';
import { spanishSigns } from './words/spanish-signs.js';

const signs = [...englishSigns, ...spanishSigns];

/** Signs that an ordinary reason beside them takes away. */
const quietSigns = [...englishAbsence, ...spanishAbsence];

/** Whether one of the exact ways of speaking stands in the text that have been written down as signs of danger. */
export function hasSign(text: string): boolean {
  const sentences = clausesOf(text);
  return sentences.some(({ whole, clauses }, index) => {
    if (isLongPast(whole)) return false;
    const beside = sentences.slice(Math.max(0, index - 1), index + 2).map((sentence) => sentence.whole);
    return (
      clauses.some((clause) => hasStandingSign(clause, signs)) ||
      (!beside.some((words) => ordinaryReasons.test(words)) &&
        [...clauses, ...twoTogether(sentences, index)].some((clause) => hasStandingSign(clause, quietSigns)))
    );
  });
}

/** A sign with no "no" in front of it. A sign that begins with its own "no" ("do not want to live") stands for itself. */
function hasStandingSign(clause: string, among: readonly RegExp[]): boolean {
  return among.some((sign) => {
    const match = sign.exec(clause);
    if (!match) return false;
    const before = clause.slice(0, match.index);
    return (
      !refused.test(before) ||
      /^(?:do(?:es)? not|not|no|nobody|noone|never|nothing|except|other than|can not|could not|would not|will not|should not|must not|ya no|nadie|ni|nunca)\b/.test(
        match[0],
      )
    );
  });
}

/** A sentence with the one after it: "Goodbye. I am sorry." */
function twoTogether(sentences: readonly Sentence[], index: number): string[] {
  const next = sentences[index + 1];
  return next ? [`${sentences[index]?.whole ?? ''} ${next.whole}`] : [];
}

interface Sentence {
  readonly whole: string;
  readonly clauses: readonly string[];
}

function clausesOf(text: string): Sentence[] {
  return plainText(text)
    .split(/[.!?;\n\r…¡¿]+/)
    .map((sentence) => {
      const whole = withoutFigures(plainWords(sentence));
      const clauses = sentence
        .split(/,|:|—|–|\(|\)|\bbut\b|\bpero\b/)
        .map((clause) => withoutFigures(plainWords(clause)))
        .filter((clause) => clause !== '');
      return { whole, clauses: [...new Set([...clauses, ...joined(clauses), whole])] };
    })
    .filter(({ whole }) => whole !== '');
}

/** "I want, more than anything, to die": neither the commas nor what stands between them may hide it. */
function joined(clauses: readonly string[]): string[] {
  if (clauses.length < 2) return [];
  const withoutOne = clauses.slice(1, 8).map((_, index) => clauses.toSpliced(index + 1, 1).join(' '));
  return [clauses.join(' '), ...(clauses.length > 2 ? withoutOne.slice(0, clauses.length - 2) : [])];
}

function withoutFigures(words: string): string {
  return figuresOfSpeech
    .reduce((rest, figure) => rest.replace(figure, ' '), words)
    .replace(/ +/g, ' ')
    .trim();
}
