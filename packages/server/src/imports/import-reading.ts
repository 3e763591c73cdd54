import { createHash } from 'node:crypto';
import type { OnProgress } from '../platform/process/progress.js';
import { Refusal } from '../platform/process/refusal.js';
import { changedFile } from './import-begin.js';
import type { ImportPass } from './import-pass.js';
import { Pace } from './pace.js';
import type { SourceFile } from './source-file.js';
import type { ImportCounts } from './tally.js';

/** What was read since the batch before. */
export interface ImportBatch {
  /** For the staging table, as COPY reads it. */
  readonly rows: Buffer;
  /** What is true of the file up to here, counted from its beginning. */
  readonly position: number;
  readonly readHash: string;
  readonly counts: ImportCounts;
  readonly isLast: boolean;
}

export type TakeBatch = (batch: ImportBatch) => Promise<void>;

/** How far the file was read and written before. */
export interface ReadBefore {
  readonly position: number;
  readonly readHash: string;
}

const rowsPerBatch = 5_000;
/** A stretch with no row of ours is a batch, too: nobody wants to read it twice. */
const bytesPerBatch = 16 * 1_024 * 1_024;
const megabyte = 1_000_000;

/**
 * Reads a file from its beginning and hands it on in batches, one after the other; while one is written the next is
 * read. What was written before is read again without being handed on: that proves that it is still the same file, and
 * it is how a number that comes twice is noticed across an interruption. Answers false when it was told to stop.
 */
export async function readInBatches(
  source: SourceFile,
  pass: ImportPass,
  before: ReadBefore,
  takeBatch: TakeBatch,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<boolean> {
  const { name, size } = source.identity;
  const hash = createHash('sha256');
  const pace = new Pace(size);
  let position = 0;
  let lastCut = before.position;
  let taking = Promise.resolve();
  const handOn = async (isLast: boolean) => {
    const batch = {
      rows: pass.staged.take(),
      position,
      readHash: hash.copy().digest('hex'),
      counts: pass.counts(),
      isLast,
    };
    lastCut = position;
    await taking;
    taking = takeBatch(batch);
    // Whoever waits for it hears of its failure; until then nobody does.
    taking.catch(() => {});
  };
  try {
    for await (const chunk of source.chunks(before.position)) {
      if (signal.aborted) return false;
      hash.update(chunk);
      position += chunk.length;
      pass.take(chunk, false);
      onProgress({ what: describe(pace, position, pass, before), done: megabytes(position), total: megabytes(size) });
      if (position <= before.position) {
        pass.staged.drop();
        if (position === before.position && hash.copy().digest('hex') !== before.readHash) throw changed(name);
      } else if (pass.staged.count >= rowsPerBatch || position - lastCut >= bytesPerBatch) await handOn(false);
    }
    if (position !== size) throw changed(name);
    pass.take(new Uint8Array(0), true);
    await handOn(true);
    await taking;
    return true;
  } finally {
    await Promise.allSettled([taking]);
  }
}

function describe(pace: Pace, position: number, pass: ImportPass, before: ReadBefore): string {
  const speed = pace.describe(performance.now(), position, pass.rows);
  const what = position < before.position ? 'MB (read before)' : 'MB';
  return speed === '' ? what : `${what}, ${speed}`;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / megabyte);
}

function changed(name: string): Refusal {
  return new Refusal(`${changedFile(name)}, or begin anew with --start-over.`);
}
