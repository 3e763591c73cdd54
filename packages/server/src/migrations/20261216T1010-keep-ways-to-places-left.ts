import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who no longer works at a place may still have promised a talk there, and has to come from it to the next one. */
export class KeepWaysToPlacesLeft implements MigrationInterface {
  name = 'KeepWaysToPlacesLeft1797415800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      ALTER TABLE travel_times
        DROP CONSTRAINT travel_times_practitioner_id_location_id_fkey,
        DROP CONSTRAINT travel_times_practitioner_id_other_location_id_fkey,
        ADD FOREIGN KEY (location_id) REFERENCES locations ON DELETE CASCADE,
        ADD FOREIGN KEY (other_location_id) REFERENCES locations ON DELETE CASCADE;
      DROP INDEX travel_times_by_other_location;
      CREATE INDEX travel_times_by_location ON travel_times (location_id);
      CREATE INDEX travel_times_by_other_location ON travel_times (other_location_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM travel_times t WHERE 2 > (SELECT count(*) FROM practitioner_locations pl
        WHERE pl.practitioner_id = t.practitioner_id AND pl.location_id IN (t.location_id, t.other_location_id));
      DROP INDEX travel_times_by_location;
      DROP INDEX travel_times_by_other_location;
      CREATE INDEX travel_times_by_other_location ON travel_times (practitioner_id, other_location_id);
      ALTER TABLE travel_times
        DROP CONSTRAINT travel_times_location_id_fkey,
        DROP CONSTRAINT travel_times_other_location_id_fkey,
        ADD FOREIGN KEY (practitioner_id, location_id) REFERENCES practitioner_locations ON DELETE CASCADE,
        ADD FOREIGN KEY (practitioner_id, other_location_id) REFERENCES practitioner_locations ON DELETE CASCADE;
    `);
  }
}
