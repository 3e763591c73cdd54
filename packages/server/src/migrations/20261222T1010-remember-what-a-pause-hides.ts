import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list that is looked at while nobody can be asked remembers what was free before: that has not come free afterwards. */
export class RememberWhatAPauseHides implements MigrationInterface {
  name = 'RememberWhatAPauseHides1797934200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`ALTER TABLE waiting_list_looks ADD COLUMN is_hidden boolean NOT NULL DEFAULT false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE waiting_list_looks DROP COLUMN is_hidden`);
  }
}
