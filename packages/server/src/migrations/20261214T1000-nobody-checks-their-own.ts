import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever keeps a listing looks up nothing of it, not even past the desk. Of a place they are all who work there or keep
 * the clinic: a certificate counts for each of them.
 */
export class NobodyChecksTheirOwn implements MigrationInterface {
  name = 'NobodyChecksTheirOwn1797242400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      CREATE FUNCTION keepers_of_checked(checked_kind text, checked_id uuid) RETURNS SETOF uuid
        LANGUAGE sql STABLE PARALLEL SAFE
        BEGIN ATOMIC
          SELECT account_id FROM listing_controllers WHERE practitioner_id IN (
            SELECT checked_id WHERE checked_kind = 'practitioner'
            UNION ALL SELECT l.practitioner_id FROM licenses l WHERE checked_kind = 'license' AND l.id = checked_id
            UNION ALL SELECT t.practitioner_id FROM trainings t WHERE checked_kind = 'training' AND t.id = checked_id
            UNION ALL SELECT o.practitioner_id FROM offerings o
              WHERE checked_kind = 'location' AND o.location_id = checked_id
            UNION ALL SELECT w.practitioner_id FROM practitioner_locations w
              WHERE checked_kind = 'location' AND w.location_id = checked_id
            UNION ALL SELECT m.practitioner_id FROM clinic_members m JOIN locations l ON l.clinic_id = m.clinic_id
              WHERE checked_kind = 'location' AND l.id = checked_id)
          UNION
          SELECT m.account_id FROM clinic_managers m JOIN locations l ON l.clinic_id = m.clinic_id
          WHERE checked_kind = 'location' AND l.id = checked_id;
        END;

      CREATE FUNCTION nobody_checks_their_own() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM keepers_of_checked(NEW.subject_kind, NEW.subject_id) AS k(id) WHERE k.id = NEW.recorded_by) THEN
          RAISE EXCEPTION 'nobody looks up what is on a listing that they keep';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER nobody_checks_their_own BEFORE INSERT ON verification_records
        FOR EACH ROW WHEN (NEW.recorded_by IS NOT NULL) EXECUTE FUNCTION nobody_checks_their_own();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER nobody_checks_their_own ON verification_records;
      DROP FUNCTION nobody_checks_their_own();
      DROP FUNCTION keepers_of_checked(text, uuid);
    `);
  }
}
