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

interface Reading {
  /** By a clock that nobody sets, from before the database was asked. */
  readonly beganAt: number;
  readonly state: Promise<RowsState>;
}

/** Of the time that a state is believed: after so much of it, whoever asks has the next one read, and waits for nothing. */
const RENEWED_AFTER = 0.75;

/**
 * What remembered answers are judged by. A state is believed for as long as whoever writes waits before anybody hears of it
 * (decision 168): what somebody was told of is never missing from an answer to a question that was asked after it. Where
 * nothing is believed, every question learns a state that was read after it was asked, and questions that come while a reading
 * is under way share the next one.
 */
export class SearchState {
  /** The last that arrived. */
  #known: Reading | null = null;
  #underWay: Reading | null = null;
  #next: Promise<RowsState> | null = null;

  constructor(
    private readonly database: Pick<UnitOfWork, 'query' | 'believedMs'>,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  now(): Promise<RowsState> {
    const { believedMs } = this.database;
    const age = this.#known ? this.clock() - this.#known.beganAt : Infinity;
    if (this.#known && age < believedMs) {
      if (age >= believedMs * RENEWED_AFTER && !this.#underWay) void this.#begin();
      return this.#known.state;
    }
    if (this.#underWay && this.clock() - this.#underWay.beganAt < believedMs) return this.#underWay.state;
    this.#next ??= this.#afterThatUnderWay();
    return this.#next;
  }

  async #afterThatUnderWay(): Promise<RowsState> {
    await this.#underWay?.state.catch(() => undefined);
    // From here on the reading is under way: whoever asks now must not be told of it, unless it is believed.
    this.#next = null;
    return this.#begin();
  }

  #begin(): Promise<RowsState> {
    const reading = { beganAt: this.clock(), state: this.#read() };
    this.#underWay = reading;
    reading.state.then(
      () => this.#end(reading, reading),
      () => this.#end(reading, this.#known),
    );
    return reading.state;
  }

  #end(reading: Reading, known: Reading | null): void {
    this.#known = known;
    if (this.#underWay === reading) this.#underWay = null;
  }

  async #read(): Promise<RowsState> {
    const [state] = await this.database.query<RowsState>(`SELECT ${stateColumns('$1')}`, [searchFollower.name]);
    return state ?? { version: 0, isBehind: true };
  }
}
