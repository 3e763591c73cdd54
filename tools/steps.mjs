// Shows steps as they happen: on a terminal one living line with a bar for what takes over a second, elsewhere plain
// lines. The events are those of packages/server/src/platform/process/progress.ts; tools/ has to work before that is built.

/**
 * @typedef {{ kind: 'step-began', label: string }
 *   | { kind: 'step-progress', label: string, what: string, done: number, total: number | null }
 *   | { kind: 'step-ended', label: string, detail: string, milliseconds: number }
 *   | { kind: 'step-failed', label: string }} StepEvent
 */

const widestBar = 24;
const narrowestBar = 6;
const quietMilliseconds = 1_000;
const millisecondsBetweenFrames = 100;
const millisecondsBetweenPlainLines = 5_000;

/** @param {import('node:tty').WriteStream} stream */
export function createTerminal(stream) {
  return stream.isTTY ? createLivingLine(stream) : createPlainLines(stream);
}

/**
 * Runs a step and shows it.
 * @template T
 * @param {{ tell: (event: StepEvent) => void }} terminal
 * @param {string} label
 * @param {(report: (progress: { what: string, done: number, total: number | null }) => void) => Promise<T>} work
 * @param {(result: T) => string} [detail]
 */
export async function runStep(terminal, label, work, detail = () => '') {
  const began = performance.now();
  terminal.tell({ kind: 'step-began', label });
  try {
    const result = await work((progress) => terminal.tell({ kind: 'step-progress', label, ...progress }));
    const milliseconds = performance.now() - began;
    terminal.tell({ kind: 'step-ended', label, detail: detail(result), milliseconds });
    return result;
  } catch (error) {
    terminal.tell({ kind: 'step-failed', label });
    throw error;
  }
}

/** @param {{ what: string, done: number, total: number | null }} progress */
export function describeProgress({ what, done, total }) {
  return total === null ? `${count(done)} ${what}` : `${count(done)} of ${count(total)} ${what}`;
}

/** A bar that fills, or, while nobody knows how much there is, a mark that wanders. */
export function drawBar(progress, elapsed, width = widestBar) {
  if (progress === null || progress.total === null || progress.total === 0) {
    const at = Math.floor(elapsed / millisecondsBetweenFrames) % width;
    return `[${' '.repeat(at)}=${' '.repeat(width - at - 1)}]`;
  }
  const filled = Math.min(width, Math.floor((progress.done / progress.total) * width));
  return `[${'='.repeat(filled)}${' '.repeat(width - filled)}]`;
}

/** One line that fits: the words come first, the bar takes what is left. */
export function drawLine({ label, progress }, elapsed, columns) {
  if (elapsed < quietMilliseconds) return `  ${label}`.slice(0, columns - 1);
  const words = progress ? ` ${describeProgress(progress)}` : '';
  const time = ` ${describeTime(elapsed)}`;
  const left = columns - 1 - `  ${label} []${words}${time}`.length;
  const bar = left < narrowestBar ? '' : ` ${drawBar(progress, elapsed, Math.min(left, widestBar))}`;
  return `  ${label}${bar}${words}${time}`.slice(0, columns - 1);
}

export function describeTime(milliseconds) {
  return milliseconds < 950 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** What a part that passed says all the same: its lines that begin with "note: ", whatever colours stand before. */
export function notesOf(output) {
  return [...output.matchAll(/^(?:\x1b\[\d+m)*(note: .+)$/gm)].map(([, note]) => note);
}

function createLivingLine(stream) {
  let current = null;
  const clear = () => stream.write('\r\x1b[K');
  const draw = () => {
    const line = drawLine(current, performance.now() - current.began, stream.columns || 80);
    clear();
    stream.write(line);
  };
  const end = (line) => {
    if (current) clearInterval(current.timer);
    current = null;
    clear();
    stream.write(line);
  };
  return {
    tell(event) {
      if (event.kind === 'step-began') {
        if (current) end('');
        current = { label: event.label, progress: null, began: performance.now() };
        current.timer = setInterval(draw, millisecondsBetweenFrames).unref();
        draw();
      } else if (event.kind === 'step-progress' && current?.label === event.label) {
        current.progress = event;
      } else if (event.kind === 'step-ended') {
        end(`\x1b[32m✓\x1b[0m ${endLine(event)}\n`);
      } else if (event.kind === 'step-failed') {
        end(`\x1b[31m✗\x1b[0m ${event.label}\n`);
      }
    },
    say(line) {
      end(`${line}\n`);
    },
    close() {
      if (current) end('');
    },
  };
}

function createPlainLines(stream) {
  let current = null;
  const stop = () => {
    if (current) clearInterval(current.timer);
    current = null;
  };
  return {
    tell(event) {
      if (event.kind === 'step-began') {
        stop();
        current = { progress: null };
        const line = () => {
          const progress = current?.progress ? `: ${describeProgress(current.progress)}` : '';
          stream.write(`${event.label} ...${progress}\n`);
        };
        current.timer = setTimeout(() => {
          line();
          current.timer = setInterval(line, millisecondsBetweenPlainLines).unref();
        }, quietMilliseconds).unref();
      } else if (event.kind === 'step-progress') {
        if (current) current.progress = event;
      } else {
        stop();
        stream.write(event.kind === 'step-ended' ? `${endLine(event)}\n` : `${event.label}: failed\n`);
      }
    },
    say(line) {
      stop();
      stream.write(`${line}\n`);
    },
    close: stop,
  };
}

function endLine({ label, detail, milliseconds }) {
  return `${label}${detail ? `: ${detail}` : ''} (${describeTime(milliseconds)})`;
}

/** @param {number} value */
function count(value) {
  return value.toLocaleString('en-US');
}
