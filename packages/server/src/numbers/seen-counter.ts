import { randomUUID } from 'node:crypto';
import type { Clock } from '../platform/clock.js';
import type { BatchCounter, CountedBatch } from '../platform/counted-batches.js';
import type { RequestContext } from '../platform/request-context.js';

export type Seen = 'shown' | 'opened';

/** How often one listing was seen within a quarter of an hour. */
export interface SeenCount {
  readonly practitionerId: string;
  /** When the quarter began, in milliseconds since the epoch: every zone's weeks begin with one. */
  readonly quarter: number;
  shown: number;
  opened: number;
}

const QUARTER = 15 * 60_000;
/** Some megabytes. What is seen beyond it while the database is away is not counted. */
const MOST_COUNTS = 50_000;

/** Counts in memory, so that nobody waits: which listing and how often, and nothing of who saw it or what they looked for. */
export class SeenCounter implements BatchCounter<SeenCount> {
  #counts = new Map<string, SeenCount>();

  constructor(private readonly clock: Clock) {}

  /** Answers whether it counts. */
  count(seen: Seen, practitionerIds: readonly string[], asker: Pick<RequestContext, 'actor' | 'browser'>): boolean {
    if (!isSomebodyLooking(asker)) return false;
    const now = this.clock.now().epochMilliseconds;
    const quarter = now - (now % QUARTER);
    for (const practitionerId of practitionerIds) {
      const count = this.#countOf(practitionerId, quarter);
      if (count) count[seen]++;
    }
    return true;
  }

  /** What was counted since the last time; null: nothing. */
  take(): CountedBatch<SeenCount> | null {
    if (this.#counts.size === 0) return null;
    const counts = [...this.#counts.values()];
    this.#counts = new Map();
    return { id: randomUUID(), counts };
  }

  #countOf(practitionerId: string, quarter: number): SeenCount | null {
    const key = `${practitionerId} ${quarter}`;
    const known = this.#counts.get(key);
    if (known) return known;
    if (this.#counts.size >= MOST_COUNTS) return null;
    const fresh = { practitionerId, quarter, shown: 0, opened: 0 };
    this.#counts.set(key, fresh);
    return fresh;
  }
}

/** Not those who keep listings or check them, nor programs that say so. */
function isSomebodyLooking({ actor, browser }: Pick<RequestContext, 'actor' | 'browser'>): boolean {
  if (actor.kind === 'ACCOUNT' && actor.roles.some((role) => role !== 'PATIENT')) return false;
  return !PROGRAMS.test(browser.userAgent ?? '');
}

const PROGRAMS = /bot\b|bot\/|crawl|spider|slurp|preview|facebookexternalhit|^curl|^wget|^python|^go-http/i;
