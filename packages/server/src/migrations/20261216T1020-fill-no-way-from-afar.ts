import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A talk from afar takes no time that somebody needs to get from one place to the next. */
export class FillNoWayFromAfar implements MigrationInterface {
  name = 'FillNoWayFromAfar1797416400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      -- What is left for the way between two moments: talks from afar, with their buffers, are no time for it.
      CREATE FUNCTION time_for_the_way(whose uuid, besides uuid, since timestamptz, until timestamptz) RETURNS interval
        LANGUAGE sql STABLE AS $$
        SELECT until - since - coalesce((
          SELECT sum(upper(taken) - lower(taken)) FROM (
            SELECT unnest(range_agg(during * tstzrange(since, until))) AS taken FROM held_times
            WHERE practitioner_id = whose AND owner_id <> besides AND location_id IS NULL
              AND during && tstzrange(since, until)) AS from_afar), '0')
      $$;

      -- Of each two places the talk before and the talk after are looked at: those further away leave more time.
      CREATE OR REPLACE FUNCTION held_times_leave_time_to_travel() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        is_too_near boolean;
      BEGIN
        PERFORM 1 FROM travel_times
          WHERE practitioner_id = NEW.practitioner_id
            AND (NEW.location_id IS NULL OR NEW.location_id IN (location_id, other_location_id))
          ORDER BY location_id, other_location_id FOR UPDATE;
        IF NOT FOUND THEN
          RETURN NEW;
        END IF;
        IF NEW.location_id IS NULL THEN
          SELECT EXISTS (
            SELECT FROM travel_times t
            CROSS JOIN LATERAL (VALUES (t.location_id, t.other_location_id), (t.other_location_id, t.location_id))
              AS way(leaving, going_to)
            CROSS JOIN LATERAL (
              SELECT max(upper(during)) FILTER (WHERE location_id = leaving AND upper(during) <= lower(NEW.during)) AS since,
                min(lower(during)) FILTER (WHERE location_id = going_to AND lower(during) >= upper(NEW.during)) AS until
              FROM held_times WHERE practitioner_id = NEW.practitioner_id AND owner_id <> NEW.owner_id) AS around
            WHERE t.practitioner_id = NEW.practitioner_id
              AND time_for_the_way(NEW.practitioner_id, NEW.owner_id, since, until)
                - (upper(NEW.during) - lower(NEW.during)) < make_interval(mins => t.minutes)
          ) INTO is_too_near;
        ELSE
          SELECT EXISTS (
            SELECT FROM travel_times t
            CROSS JOIN LATERAL (
              SELECT max(upper(during)) FILTER (WHERE upper(during) <= lower(NEW.during)) AS since,
                min(lower(during)) FILTER (WHERE lower(during) >= upper(NEW.during)) AS until
              FROM held_times WHERE practitioner_id = NEW.practitioner_id AND owner_id <> NEW.owner_id
                AND location_id <> NEW.location_id AND location_id IN (t.location_id, t.other_location_id)) AS around
            WHERE t.practitioner_id = NEW.practitioner_id AND NEW.location_id IN (t.location_id, t.other_location_id)
              AND make_interval(mins => t.minutes) > least(
                time_for_the_way(NEW.practitioner_id, NEW.owner_id, since, lower(NEW.during)),
                time_for_the_way(NEW.practitioner_id, NEW.owner_id, upper(NEW.during), until))
          ) INTO is_too_near;
        END IF;
        IF is_too_near THEN
          RAISE EXCEPTION 'No time to travel from one place to the other.'
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'held_times_leave_time_to_travel';
        END IF;
        RETURN NEW;
      END $$;
      DROP TRIGGER held_times_leave_time_to_travel ON held_times;
      CREATE TRIGGER held_times_leave_time_to_travel BEFORE INSERT ON held_times
        FOR EACH ROW EXECUTE FUNCTION held_times_leave_time_to_travel();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER held_times_leave_time_to_travel ON held_times;
      CREATE OR REPLACE FUNCTION held_times_leave_time_to_travel() RETURNS trigger LANGUAGE plpgsql AS $$
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
      DROP FUNCTION time_for_the_way;
    `);
  }
}
