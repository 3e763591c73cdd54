import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was checked, at which source, when, and until when it counts. The thing checked is known only as (kind, id). */
export class CreateVerifications implements MigrationInterface {
  name = 'CreateVerifications1795256400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE verifications (
        id uuid PRIMARY KEY,
        subject_kind text NOT NULL CHECK (subject_kind IN ('practitioner', 'license', 'location', 'training')),
        subject_id uuid NOT NULL,
        subject text NOT NULL CHECK (subject IN ('IDENTITY', 'LICENSE', 'BOARD_DISCIPLINE', 'FEDERAL_EXCLUSION',
                                                 'REMS_LOCATION', 'TRAINING', 'MALPRACTICE_COVER')),
        state text NOT NULL CHECK (state IN ('SELF_ATTESTED', 'REGISTRY_MATCHED', 'DOCUMENT_CHECKED', 'DISPUTED')),
        source text,
        checked_on date,
        recheck_by date,
        CONSTRAINT a_check_names_its_source_and_day
          CHECK (state = 'SELF_ATTESTED' OR (source IS NOT NULL AND checked_on IS NOT NULL AND recheck_by IS NOT NULL)),
        CONSTRAINT one_verification_per_thing_and_subject UNIQUE (subject_kind, subject_id, subject)
      );
      -- LAPSED is not stored: it is what a check is once recheck_by has passed.
      CREATE INDEX verifications_that_lapse ON verifications (recheck_by) WHERE recheck_by IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE verifications`);
  }
}
