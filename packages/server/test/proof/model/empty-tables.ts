import type { UnitOfWork } from '../../../src/platform/unit-of-work.js';

/** Whatever has no row yet. What is known of treatments, places and law stays; all that grows is emptied before a batch. */
export async function emptyTables(unitOfWork: UnitOfWork): Promise<string[]> {
  const tables = await unitOfWork.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND has_table_privilege(oid, 'TRUNCATE') ORDER BY 1`,
  );
  const asked = tables.map(({ name }) => `SELECT '${name}' AS name WHERE NOT EXISTS (SELECT FROM "${name}")`);
  return (await unitOfWork.query<{ name: string }>(asked.join(' UNION ALL '))).map(({ name }) => `"${name}"`);
}
