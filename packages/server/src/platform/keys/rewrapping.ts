import { setTimeout as sleep } from 'node:timers/promises';
import { UnreadableCiphertext } from './sealed-bytes.js';
import type { Cipher } from '../cipher.js';
import type { OnProgress } from '../process/progress.js';
import type { Transaction, UnitOfWork } from '../unit-of-work.js';
import type { EncryptedTable } from './encrypted-columns.js';

const USUAL_BATCH = 200;
const BREATH_MS = 250;

/** A cell that no key opens: rotation leaves it as it is and names it. */
export interface UnreadableCell {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

export interface RewrapReport {
  /** How many rows were written. */
  readonly rows: number;
  readonly unreadable: readonly UnreadableCell[];
}

interface Tools {
  readonly unitOfWork: UnitOfWork;
  readonly cipher: Cipher;
  readonly tables: readonly EncryptedTable[];
  readonly batch?: number;
}

/**
 * Brings every cell under the key in use. What is left to do stands in the cells themselves, so it may be killed at any
 * time and done by several at once: rows that somebody else has locked are passed over, and it never waits for a lock.
 */
export class Rewrapping {
  constructor(private readonly tools: Tools) {}

  /** Rows with a cell that another key wraps than the one in use, by table; tables without any are left out. */
  async remaining(): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    const head = this.tools.cipher.headInUse();
    for (const table of this.tools.tables) {
      const [row] = await this.tools.unitOfWork.query<{ count: string }>(
        `SELECT count(*) AS count FROM ${table.table} WHERE ${isLeft(table, '$1')}`,
        [head],
      );
      if (Number(row?.count) > 0) counts.set(table.table, Number(row?.count));
    }
    return counts;
  }

  /** Until nothing is left but what cannot be read, or it is told to stop. Waits for who is at a row just now. */
  async run(signal: AbortSignal, onProgress: OnProgress = () => {}): Promise<RewrapReport> {
    let left = sum(await this.remaining());
    let rows = 0;
    for (;;) {
      const total = rows + left;
      const unreadable: UnreadableCell[] = [];
      for (const table of this.tools.tables) {
        for await (const batch of this.#walk(table, signal)) {
          rows += batch.rows;
          unreadable.push(...batch.unreadable);
          onProgress({ what: 'rows', done: rows, total: Math.max(total, rows) });
        }
      }
      left = sum(await this.remaining());
      const beyondHelp = new Set(unreadable.map(({ table, row }) => `${table} ${row}`)).size;
      if (left <= beyondHelp || signal.aborted) return { rows, unreadable };
      // Somebody had it locked, or wrote it meanwhile with the key before: they are done soon.
      await sleep(BREATH_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  async *#walk(table: EncryptedTable, signal: AbortSignal): AsyncGenerator<RewrapReport> {
    let after: string | null = null;
    while (!signal.aborted) {
      const batch: { last: string | null } & RewrapReport = await this.tools.unitOfWork.run((tx) =>
        this.#rewrapNext(tx, table, after),
      );
      yield batch;
      if (batch.last === null) return;
      after = batch.last;
    }
  }

  async #rewrapNext(
    tx: Transaction,
    table: EncryptedTable,
    after: string | null,
  ): Promise<{ last: string | null } & RewrapReport> {
    const { cipher, batch = USUAL_BATCH } = this.tools;
    const names = table.columns.map(({ name }) => name);
    const found = await tx.query<Record<string, unknown>>(
      `SELECT ${table.row} AS row, ${names.join(', ')} FROM ${table.table}
       WHERE (${isLeft(table, '$1')}) AND ($2::uuid IS NULL OR ${table.row} > $2::uuid)
       ORDER BY ${table.row} LIMIT $3 FOR NO KEY UPDATE SKIP LOCKED`,
      [cipher.headInUse(), after, batch],
    );
    const unreadable: UnreadableCell[] = [];
    const changed: { readonly row: string; readonly cells: readonly (Buffer | null)[] }[] = [];
    for (const each of found) {
      const row = String(each['row']);
      const cells = table.columns.map(({ name, inCell }) => {
        const sealed = each[name] as Buffer | null;
        try {
          return sealed && cipher.rewrap(sealed, { table: table.table, column: inCell, row });
        } catch (error) {
          if (!(error instanceof UnreadableCiphertext)) throw error;
          unreadable.push({ table: table.table, column: name, row });
          return null;
        }
      });
      if (cells.some((cell) => cell !== null)) changed.push({ row, cells });
    }
    if (changed.length > 0) {
      const sets = names.map((name, index) => `${name} = coalesce(n.c${index}, t.${name})`);
      const arrays = names.map((_, index) => `$${index + 2}::bytea[]`);
      await tx.query(
        `UPDATE ${table.table} t SET ${sets.join(', ')}
         FROM unnest($1::uuid[], ${arrays.join(', ')}) AS n (row, ${names.map((_, index) => `c${index}`).join(', ')})
         WHERE t.${table.row} = n.row`,
        [changed.map(({ row }) => row), ...names.map((_, index) => changed.map(({ cells }) => cells[index]))],
      );
    }
    return {
      last: found.length < batch ? null : String(found.at(-1)?.['row']),
      rows: changed.length,
      unreadable,
    };
  }
}

/** Only the head of each cell is read: the words lie elsewhere when they are long. */
function isLeft({ columns }: EncryptedTable, head: string): string {
  return columns.map(({ name }) => `substr(${name}, 1, 9) <> ${head}::bytea`).join(' OR ');
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0);
}
