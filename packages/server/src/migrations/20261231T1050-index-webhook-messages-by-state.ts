import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of the thousands that were sent somewhere, those that wait, were taken or were given up are each found without looking at the
 * others. Nobody asks for positions alone: an index of them was taken for the way to the newest of one state, past all others.
 */
export class IndexWebhookMessagesByState implements MigrationInterface {
  name = 'IndexWebhookMessagesByState1798714200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE INDEX webhook_messages_by_state ON webhook_messages (endpoint_id, state, position);
      ALTER TABLE webhook_messages
        ADD CONSTRAINT messages_of_a_webhook_have_positions UNIQUE (endpoint_id, position),
        DROP CONSTRAINT webhook_messages_position_key;
      DROP INDEX webhook_messages_by_endpoint;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX webhook_messages_by_state;
      CREATE INDEX webhook_messages_by_endpoint ON webhook_messages (endpoint_id, position);
      ALTER TABLE webhook_messages
        ADD CONSTRAINT webhook_messages_position_key UNIQUE (position),
        DROP CONSTRAINT messages_of_a_webhook_have_positions;
    `);
  }
}
