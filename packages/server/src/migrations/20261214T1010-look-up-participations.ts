import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an operator looked up about a participation in an insurer's network stands with all other checks, apart from the
 * day on which its practitioner said so. One that was found not to be so is not shown, not found and not counted.
 *
 * A look-up that was recorded before comes along where nobody said anything about that participation since: it may be
 * another one by now, and is looked up again. One that was found not to be so comes along in any case. The practitioner's
 * own day was written over by each look-up: it is again the last one on which they said that everything is true.
 */
export class LookUpParticipations implements MigrationInterface {
  name = 'LookUpParticipations1797243000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      -- Which of several of one subject: an insurer's slug; empty for everything else.
      ALTER TABLE verifications ADD COLUMN which text NOT NULL DEFAULT '';
      ALTER TABLE verifications DROP CONSTRAINT verifications_subject_check;
      ALTER TABLE verifications ADD CONSTRAINT verifications_subject_check CHECK (subject IN
        ('IDENTITY', 'LICENSE', 'BOARD_DISCIPLINE', 'FEDERAL_EXCLUSION', 'REMS_LOCATION', 'TRAINING', 'MALPRACTICE_COVER',
         'INSURER_PARTICIPATION'));
      ALTER TABLE verifications ADD CONSTRAINT only_a_participation_says_which
        CHECK ((subject = 'INSURER_PARTICIPATION') = (which <> ''));
      ALTER TABLE verifications DROP CONSTRAINT one_verification_per_thing_and_subject;
      ALTER TABLE verifications ADD CONSTRAINT one_verification_per_thing_and_subject
        UNIQUE (subject_kind, subject_id, subject, which);

      WITH latest AS (
        SELECT DISTINCT ON (subject_id, which) * FROM verification_records
        WHERE subject_kind = 'practitioner' AND subject = 'INSURER_PARTICIPATION'
        ORDER BY subject_id, which, recorded_at DESC, id
      )
      INSERT INTO verifications (id, subject_kind, subject_id, subject, which, state, source, checked_on, recheck_by)
      SELECT gen_random_uuid(), r.subject_kind, r.subject_id, r.subject, r.which, r.state, r.source, r.checked_on, r.recheck_by
      FROM latest r JOIN insurer_participations i ON i.practitioner_id = r.subject_id AND i.insurer = r.which
      WHERE r.state = 'DISPUTED' OR i.confirmed_on = r.checked_on;

      UPDATE insurer_participations i SET confirmed_on = p.last_confirmed_on
      FROM practitioners p
      WHERE p.id = i.practitioner_id AND i.confirmed_on > p.last_confirmed_on
        AND EXISTS (SELECT FROM verification_records r WHERE r.subject_kind = 'practitioner'
          AND r.subject_id = i.practitioner_id AND r.subject = 'INSURER_PARTICIPATION' AND r.which = i.insurer
          AND r.state <> 'DISPUTED' AND r.checked_on = i.confirmed_on);

      -- What practitioners say, but for what we looked up and found not to be so.
      CREATE VIEW shown_participations AS
        SELECT i.practitioner_id, i.insurer, i.in_network, i.confirmed_on FROM insurer_participations i
        WHERE NOT EXISTS (SELECT FROM verifications v WHERE v.subject_kind = 'practitioner'
          AND v.subject_id = i.practitioner_id AND v.subject = 'INSURER_PARTICIPATION' AND v.which = i.insurer
          AND v.state = 'DISPUTED');
    `);
    await runner.query(factsFrom('shown_participations'));
    // Rows of whoever has one that is not so are made again.
    await runner.query(`
      INSERT INTO changes (kind, subject_kind, subject_id, at)
      SELECT DISTINCT 'verification.recorded', 'practitioner', subject_id, now() FROM verifications
      WHERE subject = 'INSURER_PARTICIPATION' AND state = 'DISPUTED'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(factsFrom('insurer_participations'));
    await runner.query(`
      DROP VIEW shown_participations;
      DELETE FROM verifications WHERE subject = 'INSURER_PARTICIPATION';
      ALTER TABLE verifications DROP CONSTRAINT verifications_subject_check;
      ALTER TABLE verifications ADD CONSTRAINT verifications_subject_check CHECK (subject IN
        ('IDENTITY', 'LICENSE', 'BOARD_DISCIPLINE', 'FEDERAL_EXCLUSION', 'REMS_LOCATION', 'TRAINING', 'MALPRACTICE_COVER'));
      -- The key over it goes with the column.
      ALTER TABLE verifications DROP COLUMN which;
      ALTER TABLE verifications ADD CONSTRAINT one_verification_per_thing_and_subject
        UNIQUE (subject_kind, subject_id, subject);
    `);
  }
}

function factsFrom(participations: string): string {
  return `
    CREATE OR REPLACE FUNCTION search_facts_of(ids uuid[])
      RETURNS TABLE (practitioner_id uuid, field text, value text)
      LANGUAGE sql STABLE PARALLEL SAFE
      BEGIN ATOMIC
        SELECT DISTINCT p.id, f.field, f.value
        FROM practitioners p
        CROSS JOIN LATERAL (
          SELECT 'conditions' AS field, unnest(p.conditions) AS value
          UNION ALL SELECT 'integrationSupport', p.integration_level
          UNION ALL SELECT 'integrationModalities', unnest(p.integration_modalities)
          UNION ALL SELECT 'integrationTiming', unnest(p.integration_timing)
          UNION ALL SELECT 'professions', unnest(p.professions)
          UNION ALL SELECT 'languages', unnest(p.languages)
          UNION ALL SELECT 'experienceWith', unnest(p.experience_with)
          UNION ALL SELECT 'insurers', i.insurer FROM ${participations} i WHERE i.practitioner_id = p.id
        ) f
        WHERE p.id = ANY (ids) AND p.state = 'PUBLISHED';
      END;`;
}
