/** What an operation took of the caller's budget, in points. */
export interface Cost {
  readonly requested: number;
  readonly actual: number;
  /** Null in an answer that caches may give to others: what is left is nobody's there. */
  readonly throttleStatus: {
    readonly limit: number;
    readonly remaining: number;
    /** An instant: by then everything is back if nothing more is asked. */
    readonly resetAt: string;
  } | null;
}
