import { randomUUID } from 'node:crypto';
import type { Clock } from '../../platform/clock.js';
import type { BatchCounter, CountedBatch } from '../../platform/counted-batches.js';
import type { KeyUse, KeyUses } from '../../platform/doors/keys/key-uses.js';
import { latencyPlace, noLatencies } from './latencies.js';

/** What one key asked by one operation on one day. */
export interface UsageCount {
  readonly keyId: string;
  /** In UTC: "2026-11-28". */
  readonly day: string;
  /** Empty: all those for which there is no room by themselves. */
  readonly operation: string;
  requests: number;
  failed: number;
  refused: number;
  points: number;
  readonly latencies: number[];
  readonly codes: Map<string, number>;
}

/** Whoever puts what they ask for into an operation's name has no more lines of their own than this. */
export const MOST_OPERATIONS = 200;
/** Some megabytes. What is asked beyond it while the database is away is not counted. */
const MOST_COUNTS = 20_000;

/** Counts in memory what keys ask: how often, by which operation's name, at what cost; and nothing of what was answered. */
export class UsageCounter implements KeyUses, BatchCounter<UsageCount> {
  #counts = new Map<string, UsageCount>();
  #operations = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  note({ keyId, operation, outcome, codes, points, milliseconds }: KeyUse): void {
    const count = this.#countOf(keyId, operation);
    if (!count) return;
    count.requests++;
    if (outcome === 'WITH_ERRORS') count.failed++;
    if (outcome === 'REFUSED') count.refused++;
    count.points += points;
    count.latencies[latencyPlace(milliseconds)]!++;
    for (const code of codes) count.codes.set(code, (count.codes.get(code) ?? 0) + 1);
  }

  take(): CountedBatch<UsageCount> | null {
    if (this.#counts.size === 0) return null;
    const counts = [...this.#counts.values()];
    this.#counts = new Map();
    this.#operations = new Map();
    return { id: randomUUID(), counts };
  }

  #countOf(keyId: string, operation: string): UsageCount | null {
    const day = this.clock.now().toString().slice(0, 10);
    const known = this.#counts.get(`${keyId} ${day} ${operation}`);
    if (known) return known;
    const ofKey = this.#operations.get(keyId) ?? 0;
    if (operation !== '' && ofKey >= MOST_OPERATIONS) return this.#countOf(keyId, '');
    if (this.#counts.size >= MOST_COUNTS) return null;
    const fresh = {
      ...{ keyId, day, operation, requests: 0, failed: 0, refused: 0, points: 0 },
      ...{ latencies: noLatencies(), codes: new Map<string, number>() },
    };
    this.#counts.set(`${keyId} ${day} ${operation}`, fresh);
    this.#operations.set(keyId, ofKey + 1);
    return fresh;
  }
}
