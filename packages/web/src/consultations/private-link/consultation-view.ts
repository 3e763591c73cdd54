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
  /** Other times that one side proposed, by the reader's clock, and until when they are held; null: there are none. */
  readonly proposed: {
    readonly isOwn: boolean;
    readonly until: string;
    readonly times: readonly string[];
  } | null;
  /** From when the way into a talk by video is shown; null when none is given. */
  readonly joinFrom: string | null;
  /** The notice that was agreed on has passed; it stops nothing. */
  readonly isLate: boolean;
  /** Its time has come: nothing of it is still to be told or done. */
  readonly hasBegun: boolean;
  /** The time of it has come, confirmed or not. */
  readonly isTimeOver: boolean;
  readonly reads: readonly { readonly at: string; readonly by: string }[];
  /** AWAITING_EMAIL: where the code went, and whether it is to be asked for; null once erased. */
  readonly codeWent: { readonly to: string; readonly isOfOther: boolean } | null;
  readonly elsewhere: Elsewhere | null;
  /** Where others are looked for when none were counted; null while it is not over. */
  readonly searchHref: string | null;
  /** Whom a practitioner who said no suggests: others who offer the same, there. */
  readonly suggested: Elsewhere | null;
  readonly trouble: Trouble | null;
  /** What the code page's forms held. */
  readonly typed: { readonly email: string } | null;
  /** What the form for calling it off held. */
  readonly reason: string;
  /** A new code was just sent. */
  readonly sentAgain: boolean;
  /** When reminders leave, as the server's rules about local time say it. */
  readonly remindersToCome: readonly string[];
  /** How to be reminded was just said. */
  readonly remindersSaved: boolean;
  /** Somebody else filled the form in, and has just typed the code: they read a page that speaks to the patient. */
  readonly isForOther: boolean;
  /** Others to ask with the same answers; null while nobody looked for them. */
  readonly others: readonly Other[] | null;
  /** Its time is gone, and not by the patient's doing: the same answers, for another time with the same person. */
  readonly again: SameAgain | null;
  /** What was just written speaks of danger: it was taken in all the same. */
  readonly lines: readonly CrisisLine[];
}
