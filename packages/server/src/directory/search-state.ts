import type { UnitOfWork } from '../platform/unit-of-work.js';
import { searchFollower } from './rows/search-follower.js';

/** How the search rows stood at a moment. */
export interface RowsState {
  /** Raised by every write to the search rows. */
  readonly version: number;
  /** Whether a change is committed that the rows do not show yet: what was read at this version may be outdated. */
  readonly isBehind: boolean;
}

/** Whether what was read at one state is what would be read at the other. */
export function showsTheSame(then: RowsState | null, now: RowsState): boolean {
  return then !== null && !then.isBehind && !now.isBehind && then.version === now.version;
}

/** A state's columns, in any statement that has to tell at which state it read. `follower` is our name as a parameter. */
export function stateColumns(follower: string): string {
  return `(SELECT version FROM search_state) AS version, coalesce((
      SELECT EXISTS (SELECT FROM changes c WHERE (c.xid, c.id) > (p.xid, p.id))
      FROM change_positions p WHERE p.follower = ${follower}
    ), EXISTS (SELECT FROM changes)) AS "isBehind"`;
}

/**
 * What remembered answers are judged by. Every question learns a state that was read after it was asked: what was
 * committed before a question is never missing from its answer. Questions that come while a reading is under way share
 * the next one, so that a busy server reads it once for many of them.
 */
export class SearchState {
  #underWay: Promise<unknown> | null = null;
  #next: Promise<RowsState> | null = null;

  constructor(private readonly database: Pick<UnitOfWork, 'query'>) {}

  now(): Promise<RowsState> {
    this.#next ??= this.#begin();
    return this.#next;
  }

  async #begin(): Promise<RowsState> {
    await this.#underWay;
    // From here on the reading is under way: whoever asks now must not be told of it.
    this.#next = null;
    const reading = this.#read();
    this.#underWay = reading.catch(() => undefined);
    return reading;
  }

  async #read(): Promise<RowsState> {
    const [state] = await this.database.query<RowsState>(`SELECT ${stateColumns('$1')}`, [searchFollower.name]);
    return state ?? { version: 0, isBehind: true };
  }
}
