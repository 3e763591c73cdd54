import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Operators put somebody in or out who manages a clinic: one proposes, another does it. */
export class LetOperatorsChangeManagers implements MigrationInterface {
  name = 'LetOperatorsChangeManagers1797257400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      CREATE TABLE clinic_manager_changes (
        id uuid PRIMARY KEY,
        clinic_id uuid NOT NULL REFERENCES clinics ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        what text NOT NULL CHECK (what IN ('PUT_IN', 'PUT_OUT')),
        reason text NOT NULL CHECK (reason IN ('NOBODY_LEFT', 'ASKED_FOR', 'SOMEBODY_ELSE', 'NOT_SAFE')),
        proposed_at timestamptz NOT NULL,
        proposed_by uuid REFERENCES accounts ON DELETE SET NULL,
        -- Unless another operator does it before, nothing comes of it.
        ends_by timestamptz NOT NULL,
        decided_at timestamptz,
        decided_by uuid REFERENCES accounts ON DELETE SET NULL,
        outcome text CHECK (outcome IN ('DONE', 'REFUSED', 'LAPSED')),
        CONSTRAINT a_manager_is_changed_by_two CHECK (outcome <> 'DONE' OR decided_by <> proposed_by),
        CONSTRAINT what_is_decided_has_an_outcome CHECK ((decided_at IS NULL) = (outcome IS NULL))
      );
      CREATE UNIQUE INDEX a_manager_is_changed_once_at_a_time ON clinic_manager_changes (clinic_id, account_id)
        WHERE decided_at IS NULL;
      CREATE INDEX open_manager_changes ON clinic_manager_changes (proposed_at, id) WHERE decided_at IS NULL;
      CREATE INDEX manager_changes_of_account ON clinic_manager_changes (account_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE clinic_manager_changes`);
  }
}
