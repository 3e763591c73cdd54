import { setTimeout as sleep } from 'node:timers/promises';
import { describe } from './error-description.js';
import type { Logger } from './logger.js';

interface Part {
  readonly name: string;
  readonly stop: () => Promise<void>;
  readonly patience: number;
}

const defaultPatience = 10_000;

/**
 * Keeps what has been started, and ends it in the opposite order, each part within its own time. The first signal asks
 * for that; a second one exits at once, which loses nothing either, only patience.
 */
export class Supervisor {
  readonly #parts: Part[] = [];
  readonly #toTell: (() => void)[] = [];
  #stopping: Promise<void> | null = null;

  constructor(private readonly logger: Logger) {}

  /** True from the first signal on: what fails now fails because it is being ended. */
  get isStopping(): boolean {
    return this.#stopping !== null;
  }

  /** Remembers how to end something. Whatever is started while everything is ending is ended at once. */
  async keep(name: string, stop: () => Promise<void>, patience: number = defaultPatience): Promise<void> {
    const part = { name, stop, patience };
    if (this.isStopping) await this.#end(part);
    else this.#parts.push(part);
  }

  /** At once, and not when its turn comes: others may wait for that, or had better not begin. */
  whenStopping(tell: () => void): void {
    if (this.isStopping) tell();
    else this.#toTell.push(tell);
  }

  stop(): Promise<void> {
    this.#stopping ??= this.#endAll();
    return this.#stopping;
  }

  /** Ctrl-C, SIGTERM, and the death of the terminal that started us. `exit` gets the code to leave with. */
  obeySignals(exit: (code: number) => void): void {
    const onSignal = (signal: NodeJS.Signals) => {
      if (this.isStopping) return exit(signal === 'SIGINT' ? 130 : 143);
      void this.stop().then(() => exit(0));
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    process.once('disconnect', () => void this.stop().then(() => exit(0)));
  }

  async #endAll(): Promise<void> {
    for (const tell of this.#toTell) tell();
    for (let part = this.#parts.pop(); part; part = this.#parts.pop()) await this.#end(part);
  }

  async #end(part: Part): Promise<void> {
    const ended = part.stop().then(
      () => true,
      (error: unknown) => {
        this.logger.error({ part: part.name, ...describe(error) }, 'ended badly');
        return true;
      },
    );
    const inTime = await Promise.race([ended, sleep(part.patience, false, { ref: false })]);
    if (!inTime) this.logger.warn({ part: part.name }, 'did not end in time and is left behind');
  }
}
