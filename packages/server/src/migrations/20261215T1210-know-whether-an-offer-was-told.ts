import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever was never told of a time that was kept for them has not left it unanswered. */
export class KnowWhetherAnOfferWasTold implements MigrationInterface {
  name = 'KnowWhetherAnOfferWasTold1797336600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      -- The owed mail that tells of it; null: it was offered before this was known.
      ALTER TABLE waiting_list_offers ADD COLUMN mail_id uuid
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE waiting_list_offers DROP COLUMN mail_id`);
  }
}
