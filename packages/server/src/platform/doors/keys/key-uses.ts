/** What became of one operation that was asked with a key, and what it took. Nothing of what was asked but its name. */
export interface KeyUse {
  readonly keyId: string;
  /**
   * The operation's own name, or the beginning of its document's hash where it has none: "First", "#3fa9c0d2e1"; "?" when it
   * was not read.
   */
  readonly operation: string;
  /** REFUSED: nothing of it was done. WITH_ERRORS: a part of the answer is missing, or it never began. */
  readonly outcome: 'ANSWERED' | 'WITH_ERRORS' | 'REFUSED';
  /** Of its refusal or its errors, each once. */
  readonly codes: readonly string[];
  /** What it took of the key's budget. */
  readonly points: number;
  /** Until its answer was there. */
  readonly milliseconds: number;
}

/** Is told of each. At most one capability brings it; nobody waits for it. */
export interface KeyUses {
  note(use: KeyUse): void;
}
