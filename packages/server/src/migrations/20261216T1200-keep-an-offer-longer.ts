import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A time that was offered does not run out while its person is filling in the form. */
export class KeepAnOfferLonger implements MigrationInterface {
  name = 'KeepAnOfferLonger1797422400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      -- When it was kept for longer, which is done once; null: it was not.
      ALTER TABLE waiting_list_offers ADD COLUMN kept_longer_at timestamptz
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE waiting_list_offers DROP COLUMN kept_longer_at`);
  }
}
