/** What an operation took from the caller's budget, in points. */
export interface Cost {
  readonly requested: number;
  readonly actual: number;
  /** Null in an answer that caches may share with others, where there is no one caller's budget to report. */
  readonly throttleStatus: {
    readonly limit: number;
    readonly remaining: number;
    /** An instant: by then all points are back if nothing more is asked. */
    readonly resetAt: string;
  } | null;
}
