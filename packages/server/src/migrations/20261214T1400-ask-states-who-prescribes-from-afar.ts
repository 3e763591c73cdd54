import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Care at home is found where somebody who gives or supervises it may prescribe. That what a profession may differs by
 * state is no permission as long as nobody wrote down what that state says.
 */
export class AskStatesWhoPrescribesFromAfar implements MigrationInterface {
  name = 'AskStatesWhoPrescribesFromAfar1797256800000';

  async up(runner: QueryRunner): Promise<void> {
    await replaceInCareRows(runner, NOT_NONE, BY_THE_STATE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceInCareRows(runner, BY_THE_STATE, NOT_NONE);
  }
}

const NOT_NONE = `(prescribing_authority.prescribing <> 'NONE'::text)`;
const BY_THE_STATE = `
CASE
    WHEN (prescribing_authority.jurisdiction IS NULL) THEN (prescribing_authority.prescribing = 'FULL'::text)
    ELSE (prescribing_authority.prescribing <> 'NONE'::text)
END`;

/** As the function is but for what counts as a permission, however it came to be so. */
async function replaceInCareRows(runner: QueryRunner, before: string, after: string): Promise<void> {
  const [found] = (await runner.query(
    `SELECT pg_get_functiondef(oid) AS text FROM pg_proc WHERE proname = 'search_care_rows'`,
  )) as { text: string }[];
  const parts = found?.text.split(sameButForSpace(before)) ?? [];
  if (parts.length !== 2) throw new Error('Search reads who may prescribe in another way than it did.');
  await runner.query(`${parts.join(after)};`);
}

function sameButForSpace(sql: string): RegExp {
  const words = sql.trim().split(/\s+/u);
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s+'), 'u');
}
