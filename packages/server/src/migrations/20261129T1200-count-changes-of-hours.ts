import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hours are edited in more than one window at once: what was read has a number, and an older number writes over nothing. */
export class CountChangesOfHours implements MigrationInterface {
  name = 'CountChangesOfHours1795953600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE schedules ADD COLUMN revision integer NOT NULL DEFAULT 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE schedules DROP COLUMN revision`);
  }
}
