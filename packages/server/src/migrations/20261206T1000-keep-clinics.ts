import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who keeps a clinic's facts, who belongs to it, who was asked to, and every version of its facts. */
export class KeepClinics implements MigrationInterface {
  name = 'KeepClinics1796551200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      -- Grows by one with every change: who changes what they have not read is told instead.
      ALTER TABLE clinics ADD COLUMN revision integer NOT NULL DEFAULT 0;
      -- Nobody works there any more; the row stays for the talks that were promised there.
      ALTER TABLE locations ADD COLUMN closed_at timestamptz;

      CREATE TABLE clinic_managers (
        clinic_id uuid NOT NULL REFERENCES clinics ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        since timestamptz NOT NULL,
        PRIMARY KEY (clinic_id, account_id)
      );
      CREATE INDEX clinic_managers_by_account ON clinic_managers (account_id);

      CREATE TABLE clinic_members (
        id uuid PRIMARY KEY,
        clinic_id uuid NOT NULL REFERENCES clinics ON DELETE CASCADE,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        since timestamptz NOT NULL,
        -- What they let the managers see besides what everybody sees.
        shares text[] NOT NULL DEFAULT '{}' CHECK (shares <@ '{LICENSES,TALKS,WAITING}'::text[]),
        CONSTRAINT nobody_belongs_to_a_clinic_twice UNIQUE (clinic_id, practitioner_id)
      );
      CREATE INDEX clinic_members_by_practitioner ON clinic_members (practitioner_id);

      CREATE TABLE clinic_invitations (
        id uuid PRIMARY KEY,
        clinic_id uuid NOT NULL REFERENCES clinics ON DELETE CASCADE,
        as_what text NOT NULL CHECK (as_what IN ('PRACTITIONER', 'MANAGER')),
        -- Encrypted, and a keyed hash that is equal for equal addresses; both go when it is over.
        email bytea,
        email_hash bytea,
        invited_by uuid REFERENCES accounts ON DELETE SET NULL,
        invited_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'ACCEPTED', 'DECLINED', 'REVOKED', 'EXPIRED')),
        CONSTRAINT an_address_is_kept_while_it_is_open
          CHECK ((state = 'OPEN') = (email IS NOT NULL) AND (state = 'OPEN') = (email_hash IS NOT NULL))
      );
      CREATE UNIQUE INDEX one_open_invitation_per_address ON clinic_invitations (clinic_id, as_what, email_hash)
        WHERE state = 'OPEN';
      CREATE INDEX clinic_invitations_by_address ON clinic_invitations (email_hash) WHERE state = 'OPEN';
      CREATE INDEX clinic_invitations_that_expire ON clinic_invitations (expires_at) WHERE state = 'OPEN';

      CREATE TABLE clinic_versions (
        clinic_id uuid NOT NULL REFERENCES clinics ON DELETE CASCADE,
        number integer NOT NULL CHECK (number > 0),
        at timestamptz NOT NULL,
        -- Null: their account is gone, or it was so before anybody kept it.
        account_id uuid REFERENCES accounts ON DELETE SET NULL,
        document jsonb NOT NULL,
        PRIMARY KEY (clinic_id, number)
      );

      -- A listing changes when its practitioner comes to a clinic, or leaves one.
      ALTER TABLE listing_versions DROP CONSTRAINT listing_versions_why_check;
      ALTER TABLE listing_versions ADD CONSTRAINT listing_versions_why_check
        CHECK (why IN ('FOUND', 'PUBLISHED', 'APPROVED', 'CLINIC')) NOT VALID;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE listing_versions DROP CONSTRAINT listing_versions_why_check;
      DELETE FROM listing_versions WHERE why = 'CLINIC';
      ALTER TABLE listing_versions ADD CONSTRAINT listing_versions_why_check
        CHECK (why IN ('FOUND', 'PUBLISHED', 'APPROVED'));
      DROP TABLE clinic_versions, clinic_invitations, clinic_members, clinic_managers;
      ALTER TABLE locations DROP COLUMN closed_at;
      ALTER TABLE clinics DROP COLUMN revision;
    `);
  }
}
