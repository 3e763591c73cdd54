/** A fact in a few words, and a code that says which kind of fact it is. */
export interface Reason {
  readonly code: string;
  readonly label: string;
}
