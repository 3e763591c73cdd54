import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What practitioners and operators write to one another about a draft is encrypted. The columns in plain stay as long as
 * a version before this one may still write to them: a sweep seals what it finds there, and empties them.
 */
export class SealWordsOfReviews implements MigrationInterface {
  name = 'SealWordsOfReviews1797177600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      -- Encrypted. Null: it stands in plain still, or nothing was written.
      ALTER TABLE listing_reviews ADD COLUMN sealed_reason bytea, ADD COLUMN sealed_answer bytea,
        ALTER COLUMN reason SET DEFAULT '';
      CREATE INDEX listing_reviews_in_plain ON listing_reviews (id) WHERE reason <> '' OR answer IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX listing_reviews_in_plain;
      ALTER TABLE listing_reviews DROP COLUMN sealed_reason, DROP COLUMN sealed_answer, ALTER COLUMN reason DROP DEFAULT;
    `);
  }
}
