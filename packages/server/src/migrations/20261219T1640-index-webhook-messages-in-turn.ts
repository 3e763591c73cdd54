import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of thousands that wait the next few are found without looking at the others. */
export class IndexWebhookMessagesInTurn implements MigrationInterface {
  name = 'IndexWebhookMessagesInTurn1797811200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE INDEX webhook_messages_in_turn ON webhook_messages (endpoint_id, due_at, position) WHERE state = 'WAITING';
      DROP INDEX webhook_messages_due;
      CREATE INDEX webhook_messages_under_way ON webhook_messages (endpoint_id)
        WHERE state = 'WAITING' AND leased_until IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX webhook_messages_in_turn, webhook_messages_under_way;
      CREATE INDEX webhook_messages_due ON webhook_messages (endpoint_id, due_at) WHERE state = 'WAITING';
    `);
  }
}
