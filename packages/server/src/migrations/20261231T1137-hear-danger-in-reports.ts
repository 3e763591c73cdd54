import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever reports something wrong in words of danger and says that they are safe is read with that; a form sent twice is one report. */
export class HearDangerInReports implements MigrationInterface {
  name = 'HearDangerInReports1798717020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE listing_reports
        ADD COLUMN said_safe boolean NOT NULL DEFAULT false,
        -- A keyed hash of the form and of everything typed. An older version writes none.
        ADD COLUMN sending bytea UNIQUE;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE listing_reports DROP COLUMN said_safe, DROP COLUMN sending`);
  }
}
