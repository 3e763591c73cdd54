import { readConfig, type Config } from './config.js';
import { describe } from './platform/process/error-description.js';
import { createLogger, type Logger } from './platform/process/logger.js';
import { createProcessSteps, type RunStep } from './platform/process/progress.js';
import { quietConsole } from './platform/process/quiet-console.js';
import { Refusal } from './platform/process/refusal.js';
import { Supervisor } from './platform/process/supervisor.js';

/** What every program of ours is given: the settings, and how to say what it does and to end in order. */
export interface Program {
  readonly config: Config;
  readonly logger: Logger;
  readonly runStep: RunStep;
  readonly supervisor: Supervisor;
  /** Something for whoever started it to read, after the steps told so far. */
  readonly say: (words: string) => Promise<void>;
  /** Ends everything because of something that happened after the start. */
  readonly fail: (error: unknown) => void;
}

/**
 * Runs a program until a signal ends it, or, when it answers no sentence, until its work is done. The sentence is what a
 * person wants to read once it runs. A Refusal is said in its one sentence; either way what was started is ended.
 */
export async function runProgram(start: (program: Program) => Promise<string | null>): Promise<void> {
  let isReady = false;
  let supervisor = new Supervisor(createLogger('silent'));
  try {
    const config = readConfig();
    const logger = createLogger(config.logLevel);
    supervisor = new Supervisor(logger);
    supervisor.obeySignals((code) => process.exit(code));
    const fail = (error: unknown) => {
      if (!supervisor.isStopping) void leave(supervisor, error, isReady);
    };
    quietConsole(logger);
    // Left to itself the runtime prints an error with all it carries: a statement's values, too.
    process.on('uncaughtException', fail);
    process.on('unhandledRejection', fail);
    const sentence = await start({ config, logger, runStep: createProcessSteps(), supervisor, say: tellReader, fail });
    isReady = true;
    if (sentence !== null) return await tellReader(sentence);
    await supervisor.stop();
    process.exit(0);
  } catch (error) {
    // What fails while everything is being ended fails because of that.
    if (!supervisor.isStopping) await leave(supervisor, error, isReady);
  }
}

/** While starting, an error is for whoever starts it. Once people are served its message may hold their words. */
async function leave(supervisor: Supervisor, error: unknown, isReady: boolean): Promise<void> {
  await supervisor.stop();
  if (error instanceof Refusal) await say({ kind: 'refused', sentence: error.message });
  else if (isReady) process.stderr.write(`${JSON.stringify(describe(error), null, 2)}\n`);
  else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(error instanceof Refusal ? error.exitCode : 1);
}

function tellReader(sentence: string): Promise<void> {
  return say({ kind: 'ready', sentence });
}

/** To the terminal that started us, or our own. Resolves when it has been handed over: an exit may follow. */
async function say(event: { readonly kind: 'ready' | 'refused'; readonly sentence: string }): Promise<void> {
  if (process.send && process.connected) {
    await new Promise((resolve) => process.send?.(event, undefined, undefined, resolve));
  } else if (event.kind === 'ready') process.stdout.write(`${event.sentence}\n`);
  else process.stderr.write(`${event.sentence}\n`);
}
