import type { DataSource } from 'typeorm';
import type { Logger } from './logger.js';

/** How far the clock of a machine may be off the database's. */
const MOST_MINUTES_APART = 5;
/** Less than a clock is off that somebody set. One that runs a little fast is found when the database is asked again. */
const MOVED_MS = 1_000;
const ASKED_AGAIN_AFTER_MS = 10_000;
const TOLD_AGAIN_AFTER_MS = 60_000;

/** What a test of months to come has put on `Date` since before this process began is no fault of the machine's clock. */
const putOnDate = Date.now() - (performance.timeOrigin + performance.now());

/** What the clock of this machine shows, in milliseconds: unlike `performance.now()`, it moves when somebody sets the clock. */
export const machineTime = (): number => Date.now() - putOnDate;

/** What `SELECT` of this gives is compared to `machineTime()`. */
export const DATABASE_TIME = 'extract(epoch FROM clock_timestamp())::float8 * 1000';

/** How far apart they are, in words for those who run the machine; null: close enough. */
export function describeApart(database: number, here: number): string | null {
  const minutes = (here - database) / 60_000;
  if (Math.abs(minutes) <= MOST_MINUTES_APART) return null;
  const count = Math.round(Math.abs(minutes)).toLocaleString('en-US');
  return `${count} minutes ${minutes > 0 ? 'ahead of' : 'behind'} the database's`;
}

/**
 * Whether the clock of this machine is right, by the database's (decision 223). What follows the clock asks each time: a
 * clock that was set while we run is noticed by the one that nobody sets, and only then, and every ten seconds, is the
 * database asked.
 */
export class RightTime {
  #known: { readonly isRight: boolean; readonly moved: number; readonly at: number } | null = null;
  #asking: Promise<boolean> | null = null;
  #toldAt = -Infinity;

  constructor(
    private readonly dataSource: Pick<DataSource, 'query'>,
    private readonly logger: Pick<Logger, 'error' | 'warn'>,
    private readonly now: () => number = machineTime,
  ) {}

  async isRight(): Promise<boolean> {
    const at = performance.now();
    const moved = this.now() - at;
    const known = this.#known;
    if (known && Math.abs(moved - known.moved) < MOVED_MS && at < known.at + ASKED_AGAIN_AFTER_MS) return known.isRight;
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    return this.#asking;
  }

  async #ask(): Promise<boolean> {
    const [row] = await this.dataSource.query<{ milliseconds: number }[]>(`SELECT ${DATABASE_TIME} AS milliseconds`);
    if (!row) throw new Error('The database answered nothing.');
    const at = performance.now();
    const here = this.now();
    const apart = describeApart(row.milliseconds, here);
    this.#tell(apart, at);
    this.#known = { isRight: apart === null, moved: here - at, at };
    return apart === null;
  }

  #tell(apart: string | null, at: number): void {
    if (apart === null) {
      if (this.#known?.isRight === false) this.logger.warn('the clock of this machine is right again');
      this.#toldAt = -Infinity;
    } else if (at >= this.#toldAt + TOLD_AGAIN_AFTER_MS) {
      this.#toldAt = at;
      this.logger.error(
        { apart },
        'the clock of this machine and the database differ: nothing is sent, ended or erased until it is set right',
      );
    }
  }
}
