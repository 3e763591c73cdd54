import { plainText, plainWords } from '../plain-words.js';

/** The words of one sentence, and at which of them a clause begins. */
export interface Sentence {
  /** As it was written, letters plain. */
  readonly written: string;
  readonly words: readonly string[];
  readonly clauseBeginsAt: ReadonlySet<number>;
}

const SENTENCE_ENDS = /[.!?;\n\r…¡¿]+/;
const CLAUSE_ENDS = /[,:—–()"]|\s-\s/;

export function sentencesOf(text: string): Sentence[] {
  return plainText(text)
    .split(SENTENCE_ENDS)
    .map((written) => {
      const clauses = written
        .split(CLAUSE_ENDS)
        .map((clause) => plainWords(clause).split(' '))
        .filter((words) => words[0] !== '');
      let at = 0;
      const clauseBeginsAt = new Set<number>();
      for (const clause of clauses) {
        clauseBeginsAt.add(at);
        at += clause.length;
      }
      return { written, words: clauses.flat(), clauseBeginsAt };
    })
    .filter(({ words }) => words.length > 0);
}
