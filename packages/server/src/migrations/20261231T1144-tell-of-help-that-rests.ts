import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When whoever gave a share was told that whoever holds it cannot help just now; null: they can, or it is not told yet. */
export class TellOfHelpThatRests implements MigrationInterface {
  name = 'TellOfHelpThatRests1798717440000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'; ALTER TABLE listing_shares ADD COLUMN rest_told_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE listing_shares DROP COLUMN rest_told_at`);
  }
}
