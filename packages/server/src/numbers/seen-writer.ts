import { Temporal } from 'temporal-polyfill';
import type { Sweep } from '../platform/sweeps.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { listZones } from '../availability/practitioner-zones.js';
import type { SeenBatch, SeenCounter } from './seen-counter.js';
import { addSeen, isFirstOf, type SeenInWeek } from './numbers.repository.js';
import { weekOf } from './weeks.js';

const SECONDS = 10;

/**
 * Writes what was counted, a few rows at a time. A batch stays until it is known to be written; its id, written with it,
 * keeps it from being counted again where it was written and only the answer was lost.
 */
export class SeenWriter {
  #unwritten: SeenBatch | null = null;
  #writing: Promise<number> = Promise.resolve(0);

  constructor(
    private readonly counter: SeenCounter,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  sweep(): Sweep {
    return { name: 'numbers.seen', everySeconds: SECONDS, run: () => this.write() };
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
    const written = await this.#store(this.#unwritten);
    this.#unwritten = null;
    return written;
  }

  #store({ id, counts }: SeenBatch): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      if (!(await isFirstOf(tx, id))) return counts.length;
      const zones = await listZones(tx, [...new Set(counts.map(({ practitionerId }) => practitionerId))]);
      const rows = counts.flatMap(({ practitionerId, quarter, ...seen }): SeenInWeek[] => {
        const zone = zones.get(practitionerId);
        if (zone === undefined) return [];
        const week = weekOf(Temporal.Instant.fromEpochMilliseconds(quarter), zone).toString();
        return [{ practitionerId, week, ...seen }];
      });
      await addSeen(tx, rows);
      return counts.length;
    });
  }
}
