import { createHash } from 'node:crypto';
import type { ProgressReport } from '../platform/process/progress.js';
import { changedFile, ImportRefusal } from './import-begin.js';
import type { ImportPass } from './import-pass.js';
import { Pace, paceInWords, type PaceNow } from './pace.js';
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

/** How far it is, for a terminal and in figures. */
export interface ImportProgress extends ProgressReport {
  /** In bytes, like the size. */
  readonly position: number;
  readonly rows: number;
  /** Null: it is too early to say. */
  readonly pace: PaceNow | null;
}

export type OnImportProgress = (progress: ImportProgress) => void;

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
  onProgress: OnImportProgress,
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
      const { rows } = pass;
      // Reading again what was written before goes many times as fast: it says nothing about the rest.
      const now = position <= before.position ? null : pace.measure(performance.now(), position, rows);
      const words = {
        what: describe(now, position < before.position),
        done: megabytes(position),
        total: megabytes(size),
      };
      onProgress({ ...words, position, rows, pace: now });
      if (position <= before.position) {
        pass.staged.drop();
        if (position === before.position && hash.copy().digest('hex') !== before.readHash) throw changed(name);
      } else if (pass.staged.count >= rowsPerBatch || position - lastCut >= bytesPerBatch) await handOn(false);
    }
    if (position !== size || !(await source.isAsItWas())) throw changed(name);
    pass.take(new Uint8Array(0), true);
    await handOn(true);
    await taking;
    return true;
  } finally {
    await Promise.allSettled([taking]);
  }
}

function describe(pace: PaceNow | null, wasReadBefore: boolean): string {
  const what = wasReadBefore ? 'MB (read before)' : 'MB';
  return pace === null ? what : `${what}, ${paceInWords(pace)}`;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / megabyte);
}

function changed(name: string): ImportRefusal {
  return new ImportRefusal(changedFile(name), ', or begin again with --start-over.');
}
