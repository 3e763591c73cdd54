import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What partners' keys ask, by day and operation: how often, at what cost, how fast; and nothing of what was answered. */
export class CountWhatKeysAsk implements MigrationInterface {
  name = 'CountWhatKeysAsk1797804000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      CREATE TABLE partner_usage (
        key_id uuid NOT NULL REFERENCES partner_keys ON DELETE CASCADE,
        -- In UTC.
        day date NOT NULL,
        -- Its name, or the beginning of its hash; empty: those for which there was no room by themselves.
        operation text NOT NULL CHECK (length(operation) <= 80),
        requests integer NOT NULL CHECK (requests > 0),
        failed integer NOT NULL CHECK (failed >= 0),
        refused integer NOT NULL CHECK (refused >= 0),
        points bigint NOT NULL CHECK (points >= 0),
        -- How many took how long, between bounds that the code has.
        latencies integer[] NOT NULL CHECK (cardinality(latencies) = 26),
        PRIMARY KEY (key_id, day, operation),
        CONSTRAINT what_went_wrong_was_asked CHECK (failed + refused <= requests)
      );
      CREATE INDEX partner_usage_by_day ON partner_usage (day);

      CREATE TABLE partner_usage_codes (
        key_id uuid NOT NULL REFERENCES partner_keys ON DELETE CASCADE,
        day date NOT NULL,
        code text NOT NULL CHECK (length(code) <= 60),
        times integer NOT NULL CHECK (times > 0),
        PRIMARY KEY (key_id, day, code)
      );
      CREATE INDEX partner_usage_codes_by_day ON partner_usage_codes (day);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE partner_usage_codes, partner_usage`);
  }
}
