import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { PrepareError, prepare, root, runtime } from './prepare.mjs';
import { createTerminal } from './steps.mjs';

/** npm passes a signal on that the terminal has already sent: within this time they are one. */
const sameSignalMilliseconds = 400;

/** Gets the checkout ready; says what a tool said and ends this process when that fails. Answers the terminal used. */
export async function prepareOrExit(parts) {
  const terminal = createTerminal(process.stdout);
  try {
    await prepare(terminal, parts);
    return terminal;
  } catch (error) {
    if (!(error instanceof PrepareError)) throw error;
    terminal.close();
    process.stderr.write(`${error.output.trim()}\n\n${error.message}\n`.trimStart());
    process.exit(1);
  }
}

/** Gets ready, runs the entry, shows its steps, passes signals on, and ends as it ends. */
export async function runEntry(entry, args, { web = false } = {}) {
  const terminal = await prepareOrExit({ web });
  // SQLite, which locks the data folder for us, is called experimental by Node.js 22 each time.
  const child = spawn(runtime, ['--disable-warning=ExperimentalWarning', join(root, entry), ...args], {
    // Paths a person gives are meant from where they stand.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // A process group of its own: Ctrl-C reaches this process alone, which passes it on once.
    detached: true,
    env: environment(),
  });
  child.on('message', (event) => show(terminal, event));
  passSignalsOn(child);
  child.once('error', (error) => {
    process.stderr.write(`The runtime does not start: ${error.message}\n`);
    process.exit(1);
  });
  child.once('close', (code, signal) => {
    terminal.close();
    process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1));
  });
}

/**
 * Libraries are slower in what they call development; what we call so is MODE, unless the person said otherwise. What
 * the runtime compiled last time is kept, which is a fifth of a start.
 */
export function environment() {
  const mode = process.env.NODE_ENV === undefined && {
    NODE_ENV: 'production',
    MODE: process.env.MODE || 'development',
  };
  return { NODE_COMPILE_CACHE: join(root, 'node_modules/.clearing/compiled'), ...process.env, ...mode };
}

function show(terminal, event) {
  if (event.kind === 'ready') terminal.say(event.sentence);
  else if (event.kind === 'refused') {
    terminal.close();
    process.stderr.write(`${event.sentence}\n`);
  } else terminal.tell(event);
}

function passSignalsOn(child) {
  let last = -Infinity;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      const now = performance.now();
      if (now - last < sameSignalMilliseconds) return;
      last = now;
      child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
}
