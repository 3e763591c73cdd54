import type { PrecautionSlug } from '../../catalog/content/slugs.js';
import { IN_PERSON, NOT_SURE, type QuestionText, type ScreeningVersion } from './screening-version.js';

/** How a question can be answered so that the talk picks it up. */
export const LeftOpenAnswer = { NOT_SURE, IN_PERSON } as const;
export type LeftOpenAnswer = (typeof LeftOpenAnswer)[keyof typeof LeftOpenAnswer];

const endings: Readonly<Record<LeftOpenAnswer, string>> = { NOT_SURE: '-not-sure', IN_PERSON: '-in-person' };

/** The word that a flag of such an answer is kept by. */
export function codeOfLeftOpen(key: string, answer: LeftOpenAnswer): string {
  return `${key}${endings[answer]}`;
}

export interface LeftOpenQuestion {
  readonly answer: LeftOpenAnswer;
  readonly key: string;
  readonly question: string;
  readonly about: string;
  readonly why: string | null;
  /** What the question asks after, each once. */
  readonly precautions: readonly PrecautionSlug[];
}

/** Which question a flag is about that says no more than that it was left open; null: it says more. */
export function leftOpenBy(code: string, { questions }: Pick<ScreeningVersion, 'questions'>): LeftOpenQuestion | null {
  for (const question of questions) {
    const answer = Object.values(LeftOpenAnswer).find((each) => codeOfLeftOpen(question.key, each) === code);
    if (answer && question.about) return leftOpen(question, question.about, answer);
  }
  return null;
}

function leftOpen({ key, text, help, options }: QuestionText, about: string, answer: LeftOpenAnswer): LeftOpenQuestion {
  const precautions = options.flatMap(({ precaution }) => precaution ?? []);
  return { answer, key, question: text, about, why: help, precautions: [...new Set(precautions)] };
}
