import type { Transaction } from '../../platform/unit-of-work.js';

/** Keeps by whose link somebody came to a request. The house gives it: consultations know nobody who sends people. */
export interface CameBy {
  /** In the transaction that makes the request. A text that names nobody is passed over: no link ever stops a request. */
  note(
    tx: Transaction,
    request: { readonly consultationId: string; readonly practitionerId: string; readonly handle: string },
  ): Promise<void>;
}
