import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Operators take from an account, for now, all that it may be besides a patient. */
export class CreateSuspensions implements MigrationInterface {
  name = 'CreateSuspensions1797069600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      CREATE TABLE account_suspensions (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        reason text NOT NULL CHECK (reason IN ('NOT_TRUE', 'NO_LICENCE', 'SOMEBODY_ELSE', 'NOT_SAFE')),
        -- For the other operators; encrypted. Null: it was erased.
        note bytea,
        since timestamptz NOT NULL,
        suspended_by uuid REFERENCES accounts ON DELETE SET NULL,
        -- Null: it waits for another operator, as it does for whoever is an operator themselves.
        in_effect_from timestamptz,
        -- Unless another operator says yes before, it ends by itself.
        lapses_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        confirmed_by uuid REFERENCES accounts ON DELETE SET NULL,
        -- The listings it took out of sight, to be shown again when it ends.
        hidden uuid[] NOT NULL DEFAULT '{}',
        -- What the suspended person says against it, and what operators answered; encrypted.
        words bytea,
        words_at timestamptz,
        reply bytea,
        replied_at timestamptz,
        ended_at timestamptz,
        ended_by uuid REFERENCES accounts ON DELETE SET NULL,
        ended_because text CHECK (ended_because IN ('NOT_CONFIRMED', 'REFUSED', 'LIFTED')),
        CONSTRAINT a_suspension_is_confirmed_by_another CHECK (confirmed_by <> suspended_by),
        CONSTRAINT a_suspension_ends_for_a_reason CHECK ((ended_at IS NULL) = (ended_because IS NULL)),
        CONSTRAINT what_is_confirmed_is_in_effect CHECK (confirmed_at IS NULL OR in_effect_from IS NOT NULL)
      );
      CREATE UNIQUE INDEX an_account_is_suspended_once ON account_suspensions (account_id) WHERE ended_at IS NULL;
      CREATE INDEX suspensions_of_an_account ON account_suspensions (account_id, since);
      CREATE INDEX suspensions_by_age ON account_suspensions (since, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE account_suspensions`);
  }
}
