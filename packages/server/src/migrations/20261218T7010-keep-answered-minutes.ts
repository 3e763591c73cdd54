import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which minutes of a day the public door answered: a bit for each, so that saying one twice says it once. */
export class KeepAnsweredMinutes implements MigrationInterface {
  name = 'KeepAnsweredMinutes1797804600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      CREATE TABLE status_days (
        -- In UTC.
        day date PRIMARY KEY,
        minutes bit(1440) NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE status_days`);
  }
}
