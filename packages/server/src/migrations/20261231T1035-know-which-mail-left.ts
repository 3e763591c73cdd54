import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail that a server took is told from one that nobody was to have any more; and whoever asks for the last reads no others. */
export class KnowWhichMailLeft implements MigrationInterface {
  name = 'KnowWhichMailLeft1798713300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      -- When a mail server took it; null: none did, also of one that is done because there was nobody to tell. An older
      -- version leaves it.
      ALTER TABLE outbox ADD COLUMN left_at timestamptz;
      UPDATE outbox SET left_at = sent_at
      WHERE id = (SELECT id FROM outbox WHERE sent_at IS NOT NULL ORDER BY sent_at DESC LIMIT 1);
      CREATE INDEX outbox_left ON outbox (left_at) WHERE left_at IS NOT NULL;
      CREATE INDEX outbox_owed ON outbox (coalesce(first_due_at, not_before)) WHERE sent_at IS NULL AND failed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX outbox_owed, outbox_left;
      ALTER TABLE outbox DROP COLUMN left_at
    `);
  }
}
