import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Authenticator apps, and the codes for the day the telephone is lost. */
export class CreateSecondFactors implements MigrationInterface {
  name = 'CreateSecondFactors1795652100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE authenticator_apps (
        account_id uuid PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
        -- Encrypted: it has to be read to check a code.
        secret bytea NOT NULL,
        created_at timestamptz NOT NULL,
        -- Null until a first code was typed: before that it protects nothing.
        confirmed_at timestamptz,
        -- The thirty seconds of the last code that was taken: a code that was seen over a shoulder opens nothing.
        last_step bigint NOT NULL DEFAULT 0
      );

      CREATE TABLE recovery_codes (
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        -- Keyed hash: the code itself was shown once.
        code_hash bytea NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (account_id, code_hash)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE recovery_codes, authenticator_apps`);
  }
}
