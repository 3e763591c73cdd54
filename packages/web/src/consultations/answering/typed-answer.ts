import { declineReasons, reasonAndWords, type DeclineReason } from '@clearing/shared/safe-reasons';
import { readDraft, type ArrangementDraft } from '../arrangement/arrangement-draft.js';

export const answers = ['accept', 'decline', 'cancel'] as const;
export type Answer = (typeof answers)[number];

/** What an answer's page holds, whichever answer it is: kept from one page to the next. */
export interface TypedAnswer {
  readonly words: string;
  /** A yes: how the talk is reached; null: nothing was typed yet. */
  readonly draft: ArrangementDraft | null;
  /** A no: why, and whether others are suggested. */
  readonly reason: DeclineReason | null;
  readonly suggests: boolean;
}

export const nothingTyped: TypedAnswer = { words: '', draft: null, reason: null, suggests: true };

export function answerOf(form: URLSearchParams): Answer | null {
  return answers.find((each) => each === form.get('answer')) ?? null;
}

export function readTyped(form: URLSearchParams): TypedAnswer {
  const reasons = Object.keys(declineReasons) as DeclineReason[];
  return {
    words: (form.get('words') ?? '').replace(/\r\n?/g, '\n').trim(),
    draft: readDraft(form),
    reason: reasons.find((each) => each === form.get('reason')) ?? null,
    suggests: form.get('suggests') === 'yes',
  };
}

/** The words as the patient will read them. */
export function wordsToRead(answer: Answer, { reason, words }: TypedAnswer): string | null {
  return reasonAndWords(answer === 'decline' && reason ? declineReasons[reason] : null, words);
}
