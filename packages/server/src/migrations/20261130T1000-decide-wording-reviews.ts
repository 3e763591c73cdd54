import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an operator decided so about wording: the word of a closed list that the audit log keeps, too. */
export class DecideWordingReviews implements MigrationInterface {
  name = 'DecideWordingReviews1796032800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      ALTER TABLE listing_reviews ADD COLUMN why text;
      CREATE INDEX listing_reviews_by_account ON listing_reviews (account_id);
      CREATE INDEX listing_reviews_by_operator ON listing_reviews (decided_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX listing_reviews_by_account, listing_reviews_by_operator;
      ALTER TABLE listing_reviews DROP COLUMN why;
    `);
  }
}
