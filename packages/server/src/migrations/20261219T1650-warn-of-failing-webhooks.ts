import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A partner is written to while there is time to take down what was hidden, once for each failure. */
export class WarnOfFailingWebhooks implements MigrationInterface {
  name = 'WarnOfFailingWebhooks1797811800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      -- Of the failure that stands in failing_since: when its partner was written to; an older version leaves what it finds.
      ALTER TABLE webhook_endpoints ADD COLUMN warned_at timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE webhook_endpoints DROP COLUMN warned_at`);
  }
}
