import type { Trouble } from '../consultation-outcome.js';
import type { ReadInWords } from '../reads-in-words.js';
import type { Agreements, EverythingKept } from './agreements-documents.js';

/** One agreement, by the reader's clock. */
export interface AgreementInWords {
  readonly purpose: Agreements['consents'][number]['purpose'];
  readonly to: string;
  readonly version: string;
  readonly given: string;
  /** Null: it is in force. */
  readonly takenBack: string | null;
}

/** What is asked once more before it is done. */
export type Step = 'COLLECT' | 'SHARE' | 'AGAIN' | 'ERASE';

/** The page of what was agreed to; null: there is nothing the reader may see. */
export type AgreementsView =
  | { readonly is: 'ERASED'; readonly calledOff: boolean }
  | {
      readonly is: 'OPEN';
      readonly consultation: Agreements;
      readonly agreements: readonly AgreementInWords[];
      readonly reads: readonly ReadInWords[];
      readonly here: string;
      /** The page of the request itself. */
      readonly back: string;
      readonly everything: string;
      readonly step: Step | null;
      readonly trouble: Trouble | null;
      readonly hasToWait: boolean;
    };

/** Everything that is kept, to be printed; null: there is nothing the reader may see. */
export interface EverythingView {
  readonly consultation: EverythingKept;
  readonly agreements: readonly AgreementInWords[];
  readonly reads: readonly ReadInWords[];
  readonly asked: string;
  /** Of both sides, oldest first. */
  readonly messages: readonly {
    readonly id: string;
    readonly at: string;
    readonly by: string;
    readonly text: string;
  }[];
  /** Each with when it was by the reader's clock. */
  readonly history: readonly EverythingKept['history'][number][];
  readonly printed: string;
  readonly back: string;
}
