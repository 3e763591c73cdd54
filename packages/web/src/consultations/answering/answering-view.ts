import type { ReadInWords } from '../reads-in-words.js';
import type { CrisisLine } from '../crisis/crisis-lines.js';
import type { Trouble } from '../consultation-outcome.js';
import type { AskedConsultation } from './answering-documents.js';

export type Answer = 'accept' | 'decline' | 'cancel';

/** What the practitioner's page draws; null: there is nothing the reader may see. */
export interface AnsweringView {
  readonly consultation: AskedConsultation;
  readonly here: string;
  readonly answerBy: string | null;
  readonly undoUntil: string | null;
  readonly reads: readonly ReadInWords[];
  /** An answer to be looked at before it is sent, as the patient will read it. */
  readonly preview: { readonly answer: Answer; readonly words: string } | null;
  /** What is written so far in the box of an answer. */
  readonly words: string;
  readonly trouble: Trouble | null;
  readonly lines: readonly CrisisLine[];
}
