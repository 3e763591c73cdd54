import type { Sweep } from './sweeps.js';
import type { Transaction, UnitOfWork } from './unit-of-work.js';

/** What was counted in memory and is written together, once: an id tells whether it was. */
export interface CountedBatch<Count> {
  readonly id: string;
  readonly counts: readonly Count[];
}

export interface BatchCounter<Count> {
  /** What was counted since the last time; null: nothing. */
  take(): CountedBatch<Count> | null;
}

/** Adds to what is kept. */
export type AddCounts<Count> = (tx: Transaction, counts: readonly Count[]) => Promise<void>;

const DAYS_BATCHES_ARE_KNOWN = 7;

/**
 * Writes what was counted, so that no answer waits for it. A batch stays until it is known to be written; its id, written
 * with it, keeps it from being counted again where it was written and only the answer was lost.
 */
export class BatchWriter<Count> {
  #unwritten: CountedBatch<Count> | null = null;
  #writing: Promise<number> = Promise.resolve(0);

  constructor(
    private readonly counter: BatchCounter<Count>,
    private readonly unitOfWork: UnitOfWork,
    private readonly add: AddCounts<Count>,
  ) {}

  sweep(name: string, everySeconds: number): Sweep {
    return { name, everySeconds, run: () => this.write() };
  }

  /** One after the other. Answers how many counts were written. */
  write(): Promise<number> {
    this.#writing = this.#writing.catch(() => 0).then(() => this.#writeNext());
    return this.#writing;
  }

  /** Nothing is counted any more: writes what is left, and what an earlier failure left. */
  async writeAll(): Promise<void> {
    while ((await this.write()) > 0);
  }

  async #writeNext(): Promise<number> {
    this.#unwritten ??= this.counter.take();
    if (!this.#unwritten) return 0;
    const { id, counts } = this.#unwritten;
    await this.unitOfWork.run(async (tx) => {
      if (await isFirstOf(tx, id)) await this.add(tx, counts);
    });
    this.#unwritten = null;
    return counts.length;
  }
}

/** False: a batch of this id was written before. */
async function isFirstOf(tx: Transaction, batchId: string): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO counted_batches (id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id`,
    [batchId, tx.clock.now().toString()],
  );
  return rows.length > 0;
}

/** The ids of batches that nobody tries to write any more. */
export function forgetBatches(unitOfWork: UnitOfWork): Sweep {
  return {
    name: 'counted-batches',
    everySeconds: 3_600,
    run: async () => {
      const before = unitOfWork.clock.now().subtract({ hours: 24 * DAYS_BATCHES_ARE_KNOWN });
      const rows = await unitOfWork.query(`DELETE FROM counted_batches WHERE at < $1 RETURNING id`, [
        before.toString(),
      ]);
      return rows.length;
    },
  };
}
