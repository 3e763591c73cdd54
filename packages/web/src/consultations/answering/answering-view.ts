import type { ReadInWords } from '../reads-in-words.js';
import type { ArrangementDraft } from '../arrangement/arrangement-draft.js';
import type { CrisisLine } from '../crisis/crisis-lines.js';
import type { Trouble } from '../consultation-outcome.js';
import type { AskedConsultation } from './answering-documents.js';
import type { Answer, TypedAnswer } from './typed-answer.js';
import type { Unsent } from './unsent.js';

/** What the practitioner's page draws; null: there is nothing the reader may see. */
export interface AnsweringView {
  readonly consultation: AskedConsultation;
  readonly here: string;
  readonly answerBy: string | null;
  readonly undoUntil: string | null;
  /** Other times that one side proposed, by the practitioner's clock, and until when they are held. */
  readonly proposed: {
    readonly isOwn: boolean;
    readonly until: string;
    readonly times: readonly string[];
  } | null;
  /** What others did for whoever was asked, by their clock, the oldest first. */
  readonly acted: readonly {
    readonly at: string;
    readonly by: string;
    readonly state: AskedConsultation['state'];
    readonly kind: AskedConsultation['history'][number]['kind'];
  }[];
  readonly reads: readonly ReadInWords[];
  /** An answer that is being written: its own page. */
  readonly step: Answer | null;
  /** An answer to be looked at before it is sent, as the patient will read it. */
  readonly preview: Answer | null;
  /** What is written so far. */
  readonly typed: TypedAnswer;
  /** What the fields for how the talk is reached hold. */
  readonly draft: ArrangementDraft;
  /** What they held when they were drawn first. */
  readonly was: ArrangementDraft;
  /** What was typed for an answer that can't be given any more; null: nothing, or it was sent. */
  readonly unsent: Unsent | null;
  readonly trouble: Trouble | null;
  readonly lines: readonly CrisisLine[];
}
