import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mail that is tried again and again is told from one that is due just now. */
export class RememberSinceWhenMailIsDue implements MigrationInterface {
  name = 'RememberSinceWhenMailIsDue1798711800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      -- When it was first due, of one that a try put off; null: it is, or was, due at not_before. An older version leaves it.
      ALTER TABLE outbox ADD COLUMN first_due_at timestamptz;
      CREATE INDEX outbox_given_up ON outbox (failed_at) WHERE failed_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX outbox_given_up;
      ALTER TABLE outbox DROP COLUMN first_due_at
    `);
  }
}
