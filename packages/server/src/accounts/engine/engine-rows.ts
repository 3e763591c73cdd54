import { randomUUID } from 'node:crypto';
import type { Cipher } from '../../platform/cipher.js';
import type { Clock } from '../../platform/clock.js';
import { engineTables, type Column, type EngineTable } from './engine-tables.js';

/** A condition as the engine writes it, its field already by the engine's own name. */
export interface EngineCondition {
  readonly field: string;
  readonly operator: string;
  readonly connector: string;
  readonly value: unknown;
}

type Values = Readonly<Record<string, unknown>>;

const OPERATORS: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

/** SQL and its parameters, growing together. */
export class Statement {
  readonly parameters: unknown[] = [];

  put(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }
}

/**
 * Between the engine's records and our rows: what is secret is hashed or encrypted on the way in, and instants are moved
 * from the machine's clock, which the engine reads, to ours.
 */
export class EngineRows {
  constructor(
    private readonly cipher: Cipher,
    private readonly clock: Clock,
  ) {}

  tableOf(model: string): EngineTable {
    const table = engineTables[model];
    if (!table) throw new Error(`The engine asks for ${model}, which is not kept.`);
    return table;
  }

  /** The columns of a new row, with its id. */
  insertion(model: string, record: Values): { readonly id: string; readonly columns: readonly [string, unknown][] } {
    const table = this.tableOf(model);
    const id = typeof record['id'] === 'string' ? record['id'] : randomUUID();
    const row = { ...record, id };
    const columns = new Map<string, unknown>();
    for (const [field, value] of Object.entries(row)) {
      for (const [name, kept] of this.#kept(table, field, value, id)) columns.set(name, kept);
    }
    return { id, columns: [...columns] };
  }

  changes(model: string, record: Values): readonly [string, unknown][] {
    const table = this.tableOf(model);
    return Object.entries(record).flatMap(([field, value]) => this.#kept(table, field, value, null));
  }

  /** "a = $1 AND b > $2"; what no row can be is "false". */
  where(model: string, conditions: readonly EngineCondition[] | undefined, statement: Statement): string {
    const table = this.tableOf(model);
    const parts = (conditions ?? []).map(({ field, operator, connector, value }) => {
      const column = table.columns[field];
      if (!column || connector !== 'AND') throw new Error(`The engine asks for ${model}.${field} as nothing here can.`);
      if (column.kind === 'FIXED') return operator === 'eq' && column.value === value ? 'true' : 'false';
      const name = column.kind === 'SEALED' ? column.lookUp : column.name;
      const compared = (each: unknown) => this.#compared(table, column, each);
      if (operator === 'in') return `${name} = ANY (${statement.put((value as unknown[]).map(compared))})`;
      const sign = OPERATORS[operator];
      if (!sign || name === null) throw new Error(`The engine compares ${model}.${field} as nothing here can.`);
      return value === null ? `${name} IS NULL` : `${name} ${sign} ${statement.put(compared(value))}`;
    });
    return parts.length > 0 ? parts.join(' AND ') : 'true';
  }

  /** A row as the engine knows it. `known` are the values it was found or written by: hashes do not give theirs back. */
  record(model: string, row: Values, known: Values): Record<string, unknown> {
    const table = this.tableOf(model);
    const id = String(row['id']);
    return Object.fromEntries(
      Object.entries(table.columns).map(([field, column]) => [field, this.#read(table, column, row, id, known[field])]),
    );
  }

  #kept(table: EngineTable, field: string, value: unknown, row: string | null): [string, unknown][] {
    const column = table.columns[field];
    if (!column || column.kind === 'FIXED') return [];
    if (column.kind !== 'SEALED') return [[column.name, this.#compared(table, column, value)]];
    if (row === null) throw new Error(`The engine does not rewrite ${table.name}.${column.name}.`);
    const cell = { table: table.name, column: column.name, row };
    const encrypted: [string, unknown] = [column.name, this.cipher.encrypt(String(value), cell)];
    return column.lookUp === null ? [encrypted] : [encrypted, [column.lookUp, this.#compared(table, column, value)]];
  }

  #compared(table: EngineTable, column: Exclude<Column, { kind: 'FIXED' }>, value: unknown): unknown {
    switch (column.kind) {
      case 'PLAIN':
        return value;
      case 'INSTANT':
        return value instanceof Date ? new Date(value.getTime() + this.#ahead()) : value;
      case 'HASHED':
      case 'SEALED':
        return this.cipher.mac(`${table.name}.${column.name}`, String(value));
    }
  }

  #read(table: EngineTable, column: Column, row: Values, id: string, known: unknown): unknown {
    switch (column.kind) {
      case 'FIXED':
        return column.value;
      case 'PLAIN':
        return row[column.name] ?? null;
      case 'INSTANT': {
        const value = row[column.name];
        return value instanceof Date ? new Date(value.getTime() - this.#ahead()) : null;
      }
      case 'HASHED':
        return known ?? (row[column.name] as Buffer).toString('hex');
      case 'SEALED':
        return this.cipher.decrypt(row[column.name] as Buffer, {
          table: table.name,
          column: column.name,
          row: id,
        });
    }
  }

  /** How far our clock is ahead of the machine's: nothing, but in stories that span days. */
  #ahead(): number {
    return this.clock.now().epochMilliseconds - Date.now();
  }
}
