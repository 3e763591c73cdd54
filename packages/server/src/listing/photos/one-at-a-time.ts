/** Work that takes much memory: one at a time in this process, and no more waiting than were promised to be served. */
export class OneAtATime {
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly mostWaiting: number) {}

  /** Null: too many wait already, and nothing was begun. */
  async run<Result>(work: () => Promise<Result>): Promise<Result | null> {
    if (this.#waiting > this.mostWaiting) return null;
    this.#waiting++;
    const result = this.#last.then(work).finally(() => this.#waiting--);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
