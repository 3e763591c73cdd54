import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of the thousands that were sent somewhere, those that were given up since a moment are found without looking at the others. */
export class IndexGivenUpWebhookMessages implements MigrationInterface {
  name = 'IndexGivenUpWebhookMessages1798713000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE INDEX webhook_messages_given_up ON webhook_messages (endpoint_id, finished_at, position) INCLUDE (type)
        WHERE state = 'GIVEN_UP';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX webhook_messages_given_up`);
  }
}
