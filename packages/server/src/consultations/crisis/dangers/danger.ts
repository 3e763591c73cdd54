/** Ways of speaking of one kind of danger, a line each. */
export interface Danger {
  readonly of: string;
  /** What it adds to a message, once however often it is said. */
  readonly points: number;
  /**
   * STANDING counts unless it is denied, long past or said otherwise. A QUIET one is also taken away by an ordinary
   * reason beside it, a NAMED one by a sentence that is about work, a treatment or a loss.
   */
  readonly counts: 'STANDING' | 'QUIET' | 'NAMED';
  readonly ways: string;
}
