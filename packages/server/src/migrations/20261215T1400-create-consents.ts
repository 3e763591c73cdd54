import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each agreement of a patient is a record of its own: for what, with which text, when, and when it was taken back. Those
 * given so far are carried over. While a version from before still runs it finds no yes to a colleague any more, and reads
 * nothing in its place: what fails stays closed.
 */
export class CreateConsents implements MigrationInterface {
  name = 'CreateConsents1797343200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE consents (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        consultation_id uuid NOT NULL REFERENCES consultations ON DELETE CASCADE,
        purpose text NOT NULL CHECK (purpose IN ('COLLECT', 'SHARE_WITH_PRACTITIONER', 'COLLEAGUE')),
        -- Which colleague, by their share.
        share_id uuid REFERENCES listing_shares ON DELETE CASCADE,
        -- The version of the text that was agreed to; pages keep every version readable.
        text_version text NOT NULL,
        given_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        CONSTRAINT a_colleague_is_named CHECK ((purpose = 'COLLEAGUE') = (share_id IS NOT NULL)),
        CONSTRAINT what_is_taken_back_was_given CHECK (withdrawn_at >= given_at)
      );
      CREATE UNIQUE INDEX one_consent_is_in_force ON consents (consultation_id, purpose, share_id)
        NULLS NOT DISTINCT WHERE withdrawn_at IS NULL;
      CREATE INDEX consents_by_consultation ON consents (consultation_id);
      CREATE INDEX consents_by_share ON consents (share_id) WHERE share_id IS NOT NULL;

      INSERT INTO consents (consultation_id, purpose, text_version, given_at)
        SELECT id, purpose, policy_version, requested_at
        FROM consultations, unnest(ARRAY['COLLECT', 'SHARE_WITH_PRACTITIONER']) AS purpose;
      INSERT INTO consents (consultation_id, purpose, share_id, text_version, given_at, withdrawn_at)
        SELECT o.consultation_id, 'COLLEAGUE', o.share_id, c.policy_version, o.given_at, o.withdrawn_at
        FROM colleague_consents o JOIN consultations c ON c.id = o.consultation_id;
      DROP TABLE colleague_consents;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE colleague_consents (
        consultation_id uuid NOT NULL REFERENCES consultations ON DELETE CASCADE,
        share_id uuid NOT NULL REFERENCES listing_shares ON DELETE CASCADE,
        given_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        PRIMARY KEY (consultation_id, share_id)
      );
      CREATE INDEX colleague_consents_by_share ON colleague_consents (share_id);
      INSERT INTO colleague_consents (consultation_id, share_id, given_at, withdrawn_at)
        SELECT DISTINCT ON (consultation_id, share_id) consultation_id, share_id, given_at, withdrawn_at
        FROM consents WHERE purpose = 'COLLEAGUE' ORDER BY consultation_id, share_id, given_at DESC;
      DROP TABLE consents;
    `);
  }
}
