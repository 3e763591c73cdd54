/** A step of a plan, as EXPLAIN (ANALYZE, FORMAT JSON) has it. */
interface PlanStep {
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanStep[];
}

/** By all steps of a statement together, also those that were of no use. */
export async function rowsLookedAtFor(
  reader: { query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> },
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<number> {
  const [row] = await reader.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanStep }[] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
    parameters,
  );
  return rowsLookedAtBy(row!['QUERY PLAN'][0]!.Plan);
}

function rowsLookedAtBy(step: PlanStep): number {
  const own = (step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0)) * step['Actual Loops'];
  return (step.Plans ?? []).reduce((sum, each) => sum + rowsLookedAtBy(each), own);
}
