import { dangerKey } from '../draft.js';
import type { StepView } from '../request-view.js';

/** Answers that say nothing to bring up: on paper stands what there is to talk about. */
const nothingToSay: ReadonlySet<string> = new Set(['NO', 'NONE']);
const leftOpen: ReadonlySet<string> = new Set(['NOT_SURE', 'IN_PERSON']);

/** What a sheet to take along lists: each question once. The danger question is not for a sheet that lies about. */
export function toSay({ questions, draft: { answers } }: Said): {
  readonly said: readonly { readonly question: string; readonly answers: readonly string[] }[];
  readonly notSure: readonly string[];
  readonly inPerson: readonly string[];
} {
  const asked = questions
    .filter(({ key }) => key !== dangerKey)
    .map((question) => ({
      ...question,
      chosen: (answers[question.key] ?? []).filter((value) => !nothingToSay.has(value)),
    }))
    .filter(({ chosen }) => chosen.length > 0);
  const open = asked.filter(({ chosen }) => chosen.every((value) => leftOpen.has(value)));
  return {
    said: asked
      .filter((question) => !open.includes(question))
      .map(({ text, options, chosen }) => ({
        question: text,
        answers: options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label),
      })),
    notSure: open.filter(({ chosen }) => !chosen.includes('IN_PERSON')).map(({ text }) => text),
    inPerson: open.filter(({ chosen }) => chosen.includes('IN_PERSON')).map(({ text }) => text),
  };
}

interface Said {
  readonly questions: StepView['questions'];
  readonly draft: Pick<StepView['draft'], 'answers'>;
}
