import { randomUUID } from 'node:crypto';
import type { Clock } from '../../platform/clock.js';
import type { BatchCounter, CountedBatch } from '../../platform/counted-batches.js';
import type { DeprecatedUses } from '../../platform/doors/deprecations/deprecated-elements.js';

/** In how many operations of a day a key asked for one element. */
export interface DeprecatedCount {
  readonly keyId: string;
  readonly path: string;
  /** "2026-11-27", in UTC. */
  readonly day: string;
  uses: number;
}

/** Some megabytes. What is used beyond it while the database is away is not counted. */
const MOST_COUNTS = 20_000;

/** Counts in memory, so that no answer waits: which key, which element, which day, and nothing of what was asked. */
export class DeprecatedCounter implements DeprecatedUses, BatchCounter<DeprecatedCount> {
  #counts = new Map<string, DeprecatedCount>();

  constructor(private readonly clock: Clock) {}

  note(keyId: string, paths: readonly string[]): void {
    const day = this.clock.now().toString().slice(0, 10);
    for (const path of paths) {
      const known = `${keyId} ${day} ${path}`;
      const count = this.#counts.get(known);
      if (count) count.uses++;
      else if (this.#counts.size < MOST_COUNTS) this.#counts.set(known, { keyId, path, day, uses: 1 });
    }
  }

  take(): CountedBatch<DeprecatedCount> | null {
    if (this.#counts.size === 0) return null;
    const counts = [...this.#counts.values()];
    this.#counts = new Map();
    return { id: randomUUID(), counts };
  }
}
