import { readConfig, type Config } from './config.js';
import { createLogger, type Logger } from './platform/logger.js';
import { createProcessSteps, type RunStep } from './platform/progress.js';
import { Refusal } from './platform/refusal.js';
import { Supervisor } from './platform/supervisor.js';

/** What every program of ours is given: the settings, and how to say what it does and to end in order. */
export interface Program {
  readonly config: Config;
  readonly logger: Logger;
  readonly runStep: RunStep;
  readonly supervisor: Supervisor;
  /** Ends everything because of something that happened after the start. */
  readonly fail: (error: unknown) => void;
}

/**
 * Runs a program until a signal ends it, or, when it answers no sentence, until its work is done. The sentence is what a
 * person wants to read once it runs. A Refusal is said in its one sentence; either way what was started is ended.
 */
export async function runProgram(start: (program: Program) => Promise<string | null>): Promise<void> {
  let supervisor = new Supervisor(createLogger('silent'));
  try {
    const config = readConfig();
    const logger = createLogger(config.logLevel);
    supervisor = new Supervisor(logger);
    supervisor.obeySignals((code) => process.exit(code));
    const fail = (error: unknown) => void leave(supervisor, error);
    const sentence = await start({ config, logger, runStep: createProcessSteps(), supervisor, fail });
    if (sentence !== null) return await say({ kind: 'ready', sentence });
    await supervisor.stop();
    process.exit(0);
  } catch (error) {
    // What fails while everything is being ended fails because of that.
    if (!supervisor.isStopping) await leave(supervisor, error);
  }
}

async function leave(supervisor: Supervisor, error: unknown): Promise<void> {
  await supervisor.stop();
  if (error instanceof Refusal) await say({ kind: 'refused', sentence: error.message });
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
}

/** To the terminal that started us, or our own. Resolves when it has been handed over: an exit may follow. */
async function say(event: { readonly kind: 'ready' | 'refused'; readonly sentence: string }): Promise<void> {
  if (process.send && process.connected) {
    await new Promise((resolve) => process.send?.(event, undefined, undefined, resolve));
  } else if (event.kind === 'ready') process.stdout.write(`${event.sentence}\n`);
  else process.stderr.write(`${event.sentence}\n`);
}
