import { setTimeout as wait } from 'node:timers/promises';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Clock } from './clock.js';
import type { Logger } from './process/logger.js';
import { isConnectionLost, isDeadlock, NothingBegun } from './postgres/database-busy.js';
import { PreparedNames } from './postgres/prepared-names.js';

/**
 * One transaction. Everything a command writes, the change it announces, the mails it causes and the audit row it owes
 * go through the same one, so that all of it happened or none of it did.
 */
export class Transaction {
  /** Whether it tells of a change: who reads what changed may remember how it was. */
  isTelling = false;

  constructor(
    readonly manager: EntityManager,
    readonly clock: Clock,
    /** Absent: nothing of it is planned for the next one. */
    private readonly prepared: PreparedNames | null = null,
  ) {}

  /** What transactions ask again and again is planned once for each connection (decision 161). */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const name = parameters.length > 0 ? this.prepared?.nameOf(sql) : undefined;
    const runner = this.manager.queryRunner;
    if (name === undefined || !runner || runner.isReleased) {
      return rowsOf<Row>(await this.manager.query(sql, [...parameters]));
    }
    const client = (await runner.connect()) as PoolClient;
    return (await client.query<Row & QueryResultRow>({ name, text: sql, values: [...parameters] })).rows;
  }

  /** Waits for everyone else who works on the same thing: "practitioner" and its id. Freed when the transaction ends. */
  async lock(kind: string, id: string): Promise<void> {
    await this.lockAll(kind, [id]);
  }

  /** Locks several, in one order everywhere, so that two who want the same ones wait instead of deadlocking. */
  async lockAll(kind: string, ids: readonly string[]): Promise<void> {
    await this.query(
      `SELECT pg_advisory_xact_lock(hashtextextended(name, 0))
       FROM (SELECT DISTINCT $1 || ':' || id AS name FROM unnest($2::text[]) AS id ORDER BY name) AS names`,
      [kind, ids],
    );
  }

  /** Locks those that nobody else works on just now, without waiting, and answers which. */
  async lockFree(kind: string, ids: readonly string[]): Promise<string[]> {
    const rows = await this.query<{ id: string }>(
      `SELECT id FROM unnest($2::text[]) AS id WHERE pg_try_advisory_xact_lock(hashtextextended($1 || ':' || id, 0))`,
      [kind, ids],
    );
    return rows.map((row) => row.id);
  }
}

/** Of the statements of transactions: a request for a talk and its answer ask about a hundred and fifty different ones. */
const MOST_NAMES_IN_TRANSACTIONS = 200;

/** As docs/operations.md says it. */
const DONE_AGAIN_IN_THE_LOG = 'two transactions waited for each other, and one of them is done again';

/** Whoever is in the way again and again is no accident. */
const MOST_TIMES = 3;

export class UnitOfWork {
  readonly #prepared = new PreparedNames();
  #preparedInTransactions = new PreparedNames('in_transaction', MOST_NAMES_IN_TRANSACTIONS);
  #plansGivenUp = 0;

  /**
   * `believedMs`: for how long any process believes what it read of how far the changes are. So long after it was committed
   * a transaction that tells of a change is not over: nobody hears of it while somebody else is still answered from before it
   * (decision 168). 0: nothing is believed, and nobody waits. `logger`: where it says that something had to be done again.
   */
  constructor(
    readonly dataSource: DataSource,
    readonly clock: Clock,
    readonly believedMs = 0,
    private readonly logger: Pick<Logger, 'warn'> | null = null,
  ) {}

  /** What nothing came of, through nobody's fault, is done once more from its beginning: `work` may run more than once. */
  async run<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    for (let times = 1; ; times++) {
      try {
        return await this.#runOnce(work);
      } catch (error) {
        if (times === MOST_TIMES || !(isOutdatedPlan(error) || isDeadlock(error))) throw error;
        if (isOutdatedPlan(error)) this.#planAnew();
        else this.logger?.warn({ times }, DONE_AGAIN_IN_THE_LOG);
      }
    }
  }

  /** A migration changed a table under a plan. */
  #planAnew(): void {
    this.#plansGivenUp++;
    const word = `in_transaction_${this.#plansGivenUp}`;
    this.#preparedInTransactions = new PreparedNames(word, MOST_NAMES_IN_TRANSACTIONS);
  }

  async #runOnce<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const prepared = this.#preparedInTransactions;
    let isTelling = false;
    let isBegun = false;
    const inTransaction = async (manager: EntityManager) => {
      isBegun = true;
      const tx = new Transaction(manager, this.clock, prepared);
      const done = await work(tx);
      isTelling = tx.isTelling;
      return done;
    };
    const result = await this.dataSource.transaction(inTransaction).catch((error: unknown) => {
      throw !isBegun && isConnectionLost(error) ? new NothingBegun(error) : error;
    });
    if (isTelling) await waitWhole(this.believedMs);
    return result;
  }

  /** Reads outside any transaction. What is asked again and again is planned once. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const pool = (this.dataSource.driver as PostgresDriver).master as Pool;
    const name = parameters.length > 0 ? this.#prepared.nameOf(sql) : undefined;
    const read = async (given: { name?: string }) =>
      (await pool.query<Row & QueryResultRow>({ ...given, text: sql, values: [...parameters] })).rows;
    if (name === undefined) return read({});
    try {
      return await read({ name });
    } catch (error) {
      // A migration changed a table under a plan: this connection's plan is of no use any more.
      if (!isOutdatedPlan(error)) throw error;
      return read({});
    }
  }
}

/** A timer may ring a little early: it counts from when its round of events began. */
async function waitWhole(milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds;
  for (let left = milliseconds; left > 0; left = until - performance.now()) await wait(Math.ceil(left));
}

function isOutdatedPlan(error: unknown): boolean {
  return error instanceof Error && error.message === 'cached plan must not change result type';
}

/** TypeORM answers rows for a SELECT, and [rows, count] for UPDATE and DELETE. */
function rowsOf<Row>(answer: unknown): Row[] {
  if (Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number') {
    return answer[0] as Row[];
  }
  return answer as Row[];
}

/** The name of the constraint a write ran into, or null when the error is another one. */
export function violatedConstraint(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { driverError } = error as { driverError?: unknown };
  const source = (driverError ?? error) as { code?: unknown; constraint?: unknown };
  const isViolation = typeof source.code === 'string' && source.code.startsWith('23');
  return isViolation && typeof source.constraint === 'string' ? source.constraint : null;
}
