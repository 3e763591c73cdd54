import type { CrisisLine } from '../crisis/crisis-lines.js';
import type { Trouble } from '../consultation-outcome.js';
import type { Elsewhere } from '../times/elsewhere.js';
import type { Other, SameAgain } from './others.js';
import type { PatientConsultation } from './consultation-documents.js';

/** What the page of a private link draws; null: there is nothing the reader may see. */
export interface ConsultationView {
  readonly consultation: PatientConsultation;
  /** Whose wall clock the labels read. */
  readonly zone: string;
  /** Where this page is, with its zone. */
  readonly here: string;
  readonly confirmBy: string | null;
  readonly answerBy: string | null;
  readonly reads: readonly { readonly at: string; readonly by: string }[];
  /** AWAITING_EMAIL: where the code went; null once erased. */
  readonly email: string | null;
  readonly elsewhere: Elsewhere | null;
  /** Whom a practitioner who said no suggests: others who offer the same, there. */
  readonly suggested: Elsewhere | null;
  readonly trouble: Trouble | null;
  /** What the code page's forms held. */
  readonly typed: { readonly email: string } | null;
  /** A new code was just sent. */
  readonly sentAgain: boolean;
  /** How to be reminded was just said. */
  readonly remindersSaved: boolean;
  /** Others to ask with the same answers; null while nobody looked for them. */
  readonly others: readonly Other[] | null;
  /** Its time is gone, and not by the patient's doing: the same answers, for another time with the same person. */
  readonly again: SameAgain | null;
  /** What was just written speaks of danger: it was taken in all the same. */
  readonly lines: readonly CrisisLine[];
}
