import type { PrecautionBasis } from '../../catalog/words.js';
import { ofSomebodyElse } from './of-somebody-else.js';
import { screening202611 } from './screening-2026-11.js';
import { screening202612 } from './screening-2026-12.js';
import { DANGER_KEY, type QuestionText, type ScreeningVersion } from './screening-version.js';

/** What a precaution rests on for each method it applies to. */
export interface PrecautionBases {
  readonly slug: string;
  readonly appliesTo: readonly { readonly deliveryMethod: string; readonly basis: PrecautionBasis }[];
}

/** Every version ever answered, oldest first; new requests use the last. */
const versions: readonly ScreeningVersion[] = [screening202611, screening202612];

export const currentScreening: ScreeningVersion = versions.at(-1)!;

export function findScreening(version: string, isForSomebodyElse = false): ScreeningVersion | null {
  const found = versions.find((known) => known.version === version) ?? null;
  return found && isForSomebodyElse ? ofSomebodyElse(found) : found;
}

/**
 * The questions to ask somebody who thinks of these methods (none: all of them). A question is left out when it is for
 * other methods, an option when its precaution applies to none of them.
 */
export function questionsFor(
  screening: ScreeningVersion,
  methods: readonly string[],
  precautions: readonly PrecautionBases[],
): QuestionText[] {
  const matters = (slug: string) =>
    methods.length === 0 ||
    (precautions.find((fact) => fact.slug === slug)?.appliesTo ?? []).some((to) => methods.includes(to.deliveryMethod));
  return screening.questions
    .filter(
      (question) => methods.length === 0 || !question.methods || question.methods.some((m) => methods.includes(m)),
    )
    .map((question) => ({
      ...question,
      options: question.options.filter((option) => option.precaution === null || matters(option.precaution)),
    }))
    .filter((question) => question.key === DANGER_KEY || question.options.length > 0);
}

export interface GivenAnswer {
  readonly key: string;
  readonly values: readonly string[];
}

/** The answers in words, in the order of the questions, for whoever may read them. Skipped questions say so. */
export function answersInWords(
  screening: ScreeningVersion,
  answers: readonly GivenAnswer[],
): { question: string; answer: string[] }[] {
  const given = new Map(answers.map((answer) => [answer.key, answer.values]));
  return screening.questions
    .filter((question) => given.has(question.key))
    .map((question) => {
      const values = given.get(question.key) ?? [];
      const labels = values.map((value) => question.options.find((option) => option.value === value)?.label ?? value);
      return { question: question.text, answer: labels.length > 0 ? labels : ['Skipped'] };
    });
}
