import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How full each caller's bucket was when it was last poured into. Keys are keyed hashes: no address is kept. */
export class CreateRateLimits implements MigrationInterface {
  name = 'CreateRateLimits1795255320000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rate_limits (
        bucket bytea PRIMARY KEY,
        level double precision NOT NULL,
        at timestamptz NOT NULL,
        empty_at timestamptz NOT NULL,
        CONSTRAINT rate_limits_are_poured_into CHECK (level >= 0)
      );
      CREATE INDEX rate_limits_by_emptiness ON rate_limits (empty_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE rate_limits`);
  }
}
