import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever added a calendar that cannot be read for a day is written to, once for each time that it is so. */
export class TellOfUnreadCalendars implements MigrationInterface {
  name = 'TellOfUnreadCalendars1798624800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      -- When its keeper was written to that it cannot be read; before read_at it is of an earlier time. An older version leaves it.
      ALTER TABLE outside_calendars ADD COLUMN told_at timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE outside_calendars DROP COLUMN told_at`);
  }
}
