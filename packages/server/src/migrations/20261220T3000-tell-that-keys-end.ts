import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a key ends by itself is told once, before it does. */
export class TellThatKeysEnd implements MigrationInterface {
  name = 'TellThatKeysEnd1797832800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      ALTER TABLE partner_keys ADD COLUMN told_of_end_at timestamptz;
      CREATE INDEX partner_keys_by_end ON partner_keys (expires_at)
        WHERE expires_at IS NOT NULL AND told_of_end_at IS NULL AND revoked_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX partner_keys_by_end`);
    await runner.query(`ALTER TABLE partner_keys DROP COLUMN told_of_end_at`);
  }
}
