/** Ways of speaking of one kind of danger, a line each. */
export interface Danger {
  readonly of: string;
  /** What it adds to a message, once however often it is said. */
  readonly points: number;
  /**
   * What counts ALWAYS is taken away only by a no or a time long past, a STANDING way also by saying something else with
   * the same words, a QUIET one also by an ordinary reason beside it, a NAMED one by a sentence that is about work, a
   * treatment or a loss.
   */
  readonly counts: 'ALWAYS' | 'STANDING' | 'QUIET' | 'NAMED';
  readonly ways: string;
}
