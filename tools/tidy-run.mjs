import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const millisecondsBetweenLooks = 500;

/**
 * Runs a program that starts others, and ends as it ends. Nothing that it started outlives it, and no folder that it made
 * stays: not when it ends by itself, not when a signal ends us, not when we or the npm that ran us are killed without a
 * word. Who tidies up is therefore a process of its own (`tidy-after.mjs`), which notices that the pipe to it is closed.
 * What does not end in order within `patience` milliseconds is killed. Where tests keep their databases in another folder,
 * one below `folderOfTests` is made for them, and goes, too.
 */
export function runTidily(name, command, args, { cwd, env, folderOfTests = null, patience = 10_000 }) {
  // Everything temporary goes in here, so that what has to go is known. PostgreSQL, which is not root, must pass.
  const [folder, ofTests] = [tmpdir(), ...(folderOfTests === null ? [] : [folderOfTests])].map((place) => {
    const made = mkdtempSync(join(realpathSync(place), `clearing-${name}-`));
    chmodSync(made, 0o711);
    return made;
  });
  const tidier = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('tidy-after.mjs', import.meta.url)),
      String(patience),
      folder,
      ...(ofTests ? [ofTests] : []),
    ],
    {
      stdio: ['pipe', 'ignore', 'inherit'],
      // Ctrl-C, and the end of a terminal, must not reach it.
      detached: true,
    },
  );
  const tidied = once(tidier, 'exit');
  const end = async (code) => {
    tidier.stdin.end();
    await tidied;
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => void end(128 + constants.signals[signal]));
  }
  endWithNpm(() => void end(1));

  // A process group of its own, which can be ended as one.
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
    env: { ...env, TMPDIR: folder, ...(ofTests && { TESTS_FOLDER: ofTests }) },
  });
  child.once('error', (error) => {
    process.stderr.write(`It does not start: ${error.message}\n`);
    void end(1);
  });
  child.once('exit', (code, signal) => void end(signal ? 128 + constants.signals[signal] : (code ?? 1)));
  if (child.pid !== undefined) tidier.stdin.write(`${child.pid}\n`);
}

/** A killed npm tells nobody. Without npm, whoever started us may go: then we were left to work alone. */
function endWithNpm(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  setInterval(() => process.ppid === npm || end(), millisecondsBetweenLooks).unref();
}
