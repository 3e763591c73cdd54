import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file of open data that cannot be made is told from one that waits for its turn. */
export class TellWhatCannotBeMade implements MigrationInterface {
  name = 'TellWhatCannotBeMade1798711200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      -- Since when each making of it failed; null: the last one did not. An older version leaves it.
      ALTER TABLE open_data_makings ADD COLUMN failing_since timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE open_data_makings DROP COLUMN failing_since`);
  }
}
