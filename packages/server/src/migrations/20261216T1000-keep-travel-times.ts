import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long a practitioner needs between two places where they see people, and at which place a time is held. */
export class KeepTravelTimes implements MigrationInterface {
  name = 'KeepTravelTimes1797415200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      -- There and back take the same, so each two places stand here once; two that do not were not said.
      CREATE TABLE travel_times (
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        location_id uuid NOT NULL,
        other_location_id uuid NOT NULL,
        minutes smallint NOT NULL CHECK (minutes BETWEEN 0 AND 480),
        PRIMARY KEY (practitioner_id, location_id, other_location_id),
        CONSTRAINT each_two_places_stand_here_once CHECK (location_id < other_location_id),
        -- Somebody who works there no longer does not travel there.
        FOREIGN KEY (practitioner_id, location_id) REFERENCES practitioner_locations ON DELETE CASCADE,
        FOREIGN KEY (practitioner_id, other_location_id) REFERENCES practitioner_locations ON DELETE CASCADE
      );
      CREATE INDEX travel_times_by_other_location ON travel_times (practitioner_id, other_location_id);

      -- Where the practitioner has to be; null: nowhere, since the talk is from afar.
      ALTER TABLE held_times ADD COLUMN location_id uuid REFERENCES locations ON DELETE SET NULL;
      CREATE INDEX held_times_by_location ON held_times (location_id) WHERE location_id IS NOT NULL;
      UPDATE held_times h SET location_id = t.location_id
        FROM consultations c JOIN consultation_types t ON t.id = c.consultation_type_id
        WHERE c.id = h.owner_id AND t.location_id IS NOT NULL;
      UPDATE held_times h SET location_id = t.location_id
        FROM waiting_list_offers o JOIN consultation_types t ON t.id = o.consultation_type_id
        WHERE o.id = h.owner_id AND t.location_id IS NOT NULL;

      -- No exclusion constraint can look the minutes up. Whoever takes a time at either end holds the row that says how
      -- far apart the two ends are, so of two at once the second sees what the first one took.
      CREATE FUNCTION held_times_leave_time_to_travel() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM 1 FROM travel_times
          WHERE practitioner_id = NEW.practitioner_id AND NEW.location_id IN (location_id, other_location_id)
          ORDER BY location_id, other_location_id FOR UPDATE;
        IF NOT FOUND THEN
          RETURN NEW;
        END IF;
        IF EXISTS (
          SELECT FROM travel_times t JOIN held_times h ON h.practitioner_id = t.practitioner_id
            AND h.location_id IN (t.location_id, t.other_location_id) AND h.location_id <> NEW.location_id
          WHERE t.practitioner_id = NEW.practitioner_id AND NEW.location_id IN (t.location_id, t.other_location_id)
            AND h.owner_id <> NEW.owner_id
            AND h.during && tstzrange(lower(NEW.during) - make_interval(mins => t.minutes),
                                      upper(NEW.during) + make_interval(mins => t.minutes))
        ) THEN
          RAISE EXCEPTION 'No time to travel from one place to the other.'
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'held_times_leave_time_to_travel';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER held_times_leave_time_to_travel BEFORE INSERT ON held_times
        FOR EACH ROW WHEN (NEW.location_id IS NOT NULL) EXECUTE FUNCTION held_times_leave_time_to_travel();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER held_times_leave_time_to_travel ON held_times;
      DROP FUNCTION held_times_leave_time_to_travel();
      ALTER TABLE held_times DROP COLUMN location_id;
      DROP TABLE travel_times;
    `);
  }
}
