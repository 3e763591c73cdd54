import { describe } from './process/error-description.js';
import type { Logger } from './process/logger.js';
import type { RightTime } from './process/right-time.js';

/**
 * Work that follows the clock: expiries, erasures, slots that pass, mails that are due, changes to follow. What is due
 * stands in the rows themselves, so a sweep that was missed is made up by the next, and a crash loses nothing.
 */
export interface Sweep {
  readonly name: string;
  readonly everySeconds: number;
  /** Does what is due, in transactions of its own, safe beside the same sweep in another process. Answers how much. */
  run(): Promise<number>;
  /** Asks what runs now to come to an end soon, when the process ends: what takes longer than that has this. */
  end?(): void;
}

/** Runs each sweep at its own pace, never twice at once in this process, until it is stopped. */
export class SweepRunner {
  #timers = new Set<NodeJS.Timeout>();
  #running = new Set<Promise<void>>();
  #stopped = false;
  readonly #lastRun = new Map<string, number>();
  readonly #told = new Map<string, Told>();

  constructor(
    private readonly sweeps: readonly Sweep[],
    private readonly logger: Logger,
    /** Given, nothing is run while the clock of this machine is wrong. Null: none of it erases anything. */
    private readonly rightTime: Pick<RightTime, 'isRight'> | null = null,
  ) {}

  start(): void {
    for (const sweep of this.sweeps) this.#schedule(sweep, 0);
  }

  /** Waits for what is under way; starts nothing more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
    for (const sweep of this.sweeps) sweep.end?.();
    await Promise.allSettled(this.#running);
  }

  /** When each sweep last came to its end, in milliseconds since the epoch: for the health page. */
  lastRuns(): ReadonlyMap<string, number> {
    return this.#lastRun;
  }

  #schedule(sweep: Sweep, delay: number): void {
    if (this.#stopped) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      const run = this.#run(sweep).finally(() => {
        this.#running.delete(run);
        this.#schedule(sweep, sweep.everySeconds * 1000);
      });
      this.#running.add(run);
    }, delay);
    this.#timers.add(timer);
  }

  async #run(sweep: Sweep): Promise<void> {
    try {
      if (this.rightTime && !(await this.rightTime.isRight())) return;
      const done = await sweep.run();
      this.#lastRun.set(sweep.name, Date.now());
      this.#told.delete(sweep.name);
      if (done > 0) this.logger.debug({ sweep: sweep.name, done }, 'swept');
    } catch (error) {
      this.#tell(sweep.name, error);
    }
  }

  /** Each minute while it fails in the same way: without a database dozens of them do, each second. */
  #tell(sweep: string, error: unknown): void {
    const { error: what, code, ...rest } = describe(error);
    const told = this.#told.get(sweep);
    const now = performance.now();
    if (told && told.what === what && told.code === code && now < told.at + TOLD_AGAIN_AFTER_MS) return;
    this.#told.set(sweep, { what, code, at: now });
    this.logger.error({ sweep, error: what, ...(code !== undefined && { code }), ...rest }, 'a sweep failed');
  }
}

interface Told {
  readonly what: unknown;
  readonly code: unknown;
  readonly at: number;
}

const TOLD_AGAIN_AFTER_MS = 60_000;
