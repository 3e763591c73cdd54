import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The instant that a partner's test keys go by, and when it was set: from there it goes on as clocks do. */
export class LetPartnersSetAClock implements MigrationInterface {
  name = 'LetPartnersSetAClock1797502200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      ALTER TABLE partners ADD COLUMN clock_at timestamptz, ADD COLUMN clock_set_at timestamptz,
        ADD CONSTRAINT a_clock_was_set_at_some_time CHECK ((clock_at IS NULL) = (clock_set_at IS NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE partners DROP COLUMN clock_at, DROP COLUMN clock_set_at`);
  }
}
