import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a practitioner can be asked for a first talk, and what already takes their time. */
export class CreateAvailability implements MigrationInterface {
  name = 'CreateAvailability1795257600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE schedules (
        practitioner_id uuid PRIMARY KEY REFERENCES practitioners ON DELETE CASCADE,
        time_zone text NOT NULL,
        -- Consultations a day, by the schedule's own zone; null: no cap.
        daily_cap smallint CHECK (daily_cap > 0)
      );

      CREATE TABLE consultation_types (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        name text NOT NULL,
        mode text NOT NULL CHECK (mode IN ('IN_PERSON', 'VIDEO', 'PHONE')),
        location_id uuid REFERENCES locations ON DELETE CASCADE,
        minutes smallint NOT NULL CHECK (minutes BETWEEN 5 AND 240),
        price integer CHECK (price >= 0),
        lead_time_minutes integer NOT NULL CHECK (lead_time_minutes >= 0),
        horizon_days smallint NOT NULL CHECK (horizon_days BETWEEN 1 AND 365),
        notice_minutes integer NOT NULL CHECK (notice_minutes >= 0),
        buffer_before_minutes smallint NOT NULL DEFAULT 0 CHECK (buffer_before_minutes >= 0),
        buffer_after_minutes smallint NOT NULL DEFAULT 0 CHECK (buffer_after_minutes >= 0),
        -- Starts are the local minutes that are multiples of it; null: every type's length from the window's start.
        alignment_minutes smallint CHECK (alignment_minutes BETWEEN 1 AND 60),
        booking_policy text NOT NULL DEFAULT 'REQUEST' CHECK (booking_policy IN ('REQUEST', 'INSTANT')),
        position smallint NOT NULL DEFAULT 0,
        CONSTRAINT in_person_is_somewhere CHECK ((mode = 'IN_PERSON') = (location_id IS NOT NULL))
      );
      CREATE INDEX consultation_types_by_practitioner ON consultation_types (practitioner_id);

      -- Minutes count from midnight of the weekday (ISO: 1 is Monday); past 1440 they run into the next day.
      CREATE TABLE weekly_hours (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        start_minute smallint NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
        end_minute smallint NOT NULL CHECK (end_minute <= 2880),
        -- Only for talks at this location; null: for talks anywhere.
        location_id uuid REFERENCES locations ON DELETE CASCADE,
        -- Only for these modes.
        modes text[] NOT NULL DEFAULT '{IN_PERSON,VIDEO,PHONE}',
        CONSTRAINT weekly_hours_end_after_they_start CHECK (end_minute > start_minute)
      );
      CREATE INDEX weekly_hours_by_practitioner ON weekly_hours (practitioner_id);

      CREATE TABLE weekly_breaks (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        start_minute smallint NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
        end_minute smallint NOT NULL CHECK (end_minute <= 2880),
        CONSTRAINT breaks_end_after_they_start CHECK (end_minute > start_minute)
      );
      CREATE INDEX weekly_breaks_by_practitioner ON weekly_breaks (practitioner_id);

      -- One date's hours instead of the week's: each row a window; one row without minutes closes the day.
      CREATE TABLE date_overrides (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        on_date date NOT NULL,
        start_minute smallint CHECK (start_minute BETWEEN 0 AND 1439),
        end_minute smallint CHECK (end_minute <= 2880),
        location_id uuid REFERENCES locations ON DELETE CASCADE,
        modes text[] NOT NULL DEFAULT '{IN_PERSON,VIDEO,PHONE}',
        CONSTRAINT an_override_is_a_window_or_a_closed_day
          CHECK ((start_minute IS NULL AND end_minute IS NULL) OR end_minute > start_minute)
      );
      CREATE INDEX date_overrides_by_practitioner ON date_overrides (practitioner_id, on_date);

      CREATE TABLE time_off (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        during tstzrange NOT NULL CHECK (NOT isempty(during))
      );
      CREATE INDEX time_off_by_practitioner ON time_off (practitioner_id);

      CREATE TABLE held_times (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        -- Opaque: whoever holds the time. It may move over its own time.
        owner_id uuid NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        -- Buffers included, half-open.
        during tstzrange NOT NULL CHECK (NOT isempty(during)),
        CONSTRAINT held_times_do_not_overlap
          EXCLUDE USING gist (practitioner_id WITH =, owner_id WITH <>, during WITH &&)
      );
      CREATE INDEX held_times_by_owner ON held_times (owner_id);

      CREATE TABLE busy_times (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        during tstzrange NOT NULL CHECK (NOT isempty(during))
      );
      CREATE INDEX busy_times_by_practitioner ON busy_times USING gist (practitioner_id, during);

      -- The soonest slot of each consultation type; starts_at null: none within the horizon.
      CREATE TABLE next_slots (
        consultation_type_id uuid PRIMARY KEY REFERENCES consultation_types ON DELETE CASCADE,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        starts_at timestamptz,
        ends_at timestamptz,
        bookable_until timestamptz,
        recompute_at timestamptz NOT NULL
      );
      CREATE INDEX next_slots_by_practitioner ON next_slots (practitioner_id);
      CREATE INDEX next_slots_to_recompute ON next_slots (recompute_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE next_slots, busy_times, held_times, time_off, date_overrides, weekly_breaks, weekly_hours,
        consultation_types, schedules
    `);
  }
}
