import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of the thousands that were sent somewhere, those about one listing are found without looking at the others. */
export class IndexWebhookMessagesOfAListing implements MigrationInterface {
  name = 'IndexWebhookMessagesOfAListing1798712400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE INDEX webhook_messages_of_a_listing ON webhook_messages (endpoint_id, practitioner_id, position);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX webhook_messages_of_a_listing`);
  }
}
