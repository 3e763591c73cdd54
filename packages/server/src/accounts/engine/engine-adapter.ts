import type { CustomAdapter } from 'better-auth/adapters';
import { createAdapterFactory } from 'better-auth/adapters';
import { type EngineRows, Statement, type EngineCondition } from './engine-rows.js';

/** Runs SQL: in the transaction of whoever called the engine, or outside any. */
export interface EngineDatabase {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

type Row = Record<string, unknown>;

/** The engine's storage: our tables, through EngineRows. */
export function engineAdapter(database: EngineDatabase, rows: EngineRows) {
  return createAdapterFactory({
    config: { adapterId: 'clearing', supportsUUIDs: true, supportsNumericIds: false },
    adapter: () => storage(database, rows),
  });
}

function storage(database: EngineDatabase, rows: EngineRows): CustomAdapter {
  const valuesOf = (where: readonly EngineCondition[] | undefined): Row =>
    Object.fromEntries(
      (where ?? []).filter(({ operator }) => operator === 'eq').map((each) => [each.field, each.value]),
    );

  /** Runs `sql(table, condition)` and gives the rows it returns as the engine knows them. */
  async function run(
    model: string,
    where: readonly EngineCondition[] | undefined,
    sql: (table: string, condition: string, statement: Statement) => string,
  ): Promise<Row[]> {
    const statement = new Statement();
    const condition = rows.where(model, where, statement);
    const text = sql(rows.tableOf(model).name, condition, statement);
    const found = await database.query<Row>(text, statement.parameters);
    const known = valuesOf(where);
    return found.map((row) => rows.record(model, row, known));
  }

  const update = (model: string, where: readonly EngineCondition[], record: Row) =>
    run(model, where, (table, condition, statement) => {
      const sets = rows.changes(model, record).map(([name, value]) => `${name} = ${statement.put(value)}`);
      if (sets.length === 0) return `SELECT * FROM ${table} WHERE ${condition}`;
      return `UPDATE ${table} SET ${sets.join(', ')} WHERE ${condition} RETURNING *`;
    });
  const remove = (model: string, where: readonly EngineCondition[]) =>
    run(model, where, (table, condition) => `DELETE FROM ${table} WHERE ${condition} RETURNING *`);

  return {
    create: async ({ model, data }) => {
      const { columns } = rows.insertion(model, data);
      const statement = new Statement();
      const places = columns.map(([, value]) => statement.put(value));
      const [row] = await database.query<Row>(
        `INSERT INTO ${rows.tableOf(model).name} (${columns.map(([name]) => name).join(', ')})
         VALUES (${places.join(', ')}) RETURNING *`,
        statement.parameters,
      );
      return rows.record(model, row ?? {}, data) as typeof data;
    },
    findOne: async <T>({ model, where }: { model: string; where: readonly EngineCondition[] }) => {
      const [row] = await run(model, where, (table, condition) => `SELECT * FROM ${table} WHERE ${condition} LIMIT 1`);
      return (row as T) ?? null;
    },
    findMany: async <T>({
      model,
      where,
      limit,
    }: {
      model: string;
      where?: readonly EngineCondition[] | undefined;
      limit: number;
    }) =>
      (await run(
        model,
        where,
        (table, condition, statement) =>
          `SELECT * FROM ${table} WHERE ${condition} ORDER BY created_at LIMIT ${statement.put(limit)}`,
      )) as T[],
    count: async ({ model, where }) =>
      (await run(model, where, (table, condition) => `SELECT * FROM ${table} WHERE ${condition}`)).length,
    update: async <T>({
      model,
      where,
      update: record,
    }: {
      model: string;
      where: readonly EngineCondition[];
      update: T;
    }) => ((await update(model, where, record as Row))[0] as T) ?? null,
    updateMany: async ({ model, where, update: record }) => (await update(model, where, record)).length,
    delete: async ({ model, where }) => void (await remove(model, where)),
    deleteMany: async ({ model, where }) => (await remove(model, where)).length,
    /** Taken by one alone, however many come at once. */
    consumeOne: async <T>({ model, where }: { model: string; where: readonly EngineCondition[] }) =>
      ((await remove(model, where))[0] as T) ?? null,
  };
}
