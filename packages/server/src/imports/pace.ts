const secondsLookedBack = 10;

/** How fast something long goes, lately, and how long the rest will take at that pace. */
export interface PaceNow {
  readonly rowsPerSecond: number;
  readonly secondsLeft: number;
}

export class Pace {
  readonly #marks: { readonly at: number; readonly done: number; readonly rows: number }[] = [];

  constructor(private readonly total: number) {}

  /** At so many milliseconds on any steady clock; null: it is too early to say. */
  measure(at: number, done: number, rows: number): PaceNow | null {
    this.#marks.push({ at, done, rows });
    while (this.#marks.length > 2 && at - this.#marks[0]!.at > secondsLookedBack * 1_000) this.#marks.shift();
    const first = this.#marks[0]!;
    const seconds = (at - first.at) / 1_000;
    if (seconds <= 0 || done === first.done) return null;
    return {
      rowsPerSecond: Math.round((rows - first.rows) / seconds),
      secondsLeft: (this.total - done) / ((done - first.done) / seconds),
    };
  }
}

/** "41,200 rows/s, 3 min left" */
export function paceInWords({ rowsPerSecond, secondsLeft }: PaceNow): string {
  return `${rowsPerSecond.toLocaleString('en-US')} rows/s, ${inWords(secondsLeft)} left`;
}

function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5_400) return `${Math.ceil(seconds / 60)} min`;
  return `${(seconds / 3_600).toFixed(1)} h`;
}
