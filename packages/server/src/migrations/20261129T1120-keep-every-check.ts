import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A check that is made again no longer writes over the one before: every record stays, and the newest is the current one. */
export class KeepEveryCheck implements MigrationInterface {
  name = 'KeepEveryCheck1795951200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE verification_records (
        id uuid PRIMARY KEY,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        subject text NOT NULL,
        -- Which of several, where a thing has more than one of that subject: an insurer's slug.
        which text NOT NULL DEFAULT '',
        state text NOT NULL,
        source text,
        checked_on date,
        recheck_by date,
        recorded_at timestamptz NOT NULL,
        -- Null: not by an operator at the desk.
        recorded_by uuid,
        -- What exactly was looked at: "Number 123, active, no conditions".
        found text,
        evidence_sha256 bytea CHECK (octet_length(evidence_sha256) = 32),
        -- What was copied from the source, encrypted; null where the evidence is a file kept elsewhere.
        evidence bytea,
        CONSTRAINT a_record_of_an_operator_has_evidence
          CHECK (recorded_by IS NULL OR (found IS NOT NULL AND evidence_sha256 IS NOT NULL AND source IS NOT NULL))
      );
      CREATE INDEX verification_records_by_thing
        ON verification_records (subject_kind, subject_id, subject, which, recorded_at);

      CREATE FUNCTION records_of_checks_are_not_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'records of checks are never changed'; END $$;
      CREATE TRIGGER records_of_checks_are_not_changed BEFORE UPDATE ON verification_records
        FOR EACH ROW EXECUTE FUNCTION records_of_checks_are_not_changed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE verification_records;
      DROP FUNCTION records_of_checks_are_not_changed();
    `);
  }
}
