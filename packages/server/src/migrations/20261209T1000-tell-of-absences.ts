import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time off of which patients are told: they read when the practitioner is back. */
export class TellOfAbsences implements MigrationInterface {
  name = 'TellOfAbsences1796810400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE time_off ADD COLUMN is_told boolean NOT NULL DEFAULT false;
      CREATE INDEX time_off_that_is_told ON time_off (practitioner_id) WHERE is_told;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE time_off DROP COLUMN is_told`);
  }
}
