import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars that practitioners keep elsewhere: where each is read, how that went, and which busy times came of it. */
export class CreateOutsideCalendars implements MigrationInterface {
  name = 'CreateOutsideCalendars1796378400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      CREATE TABLE outside_calendars (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        -- Who added it: it counts while this account controls the listing.
        account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
        host text NOT NULL,
        -- Whoever has the address has the calendar: encrypted, and a keyed hash to know it again.
        address bytea NOT NULL,
        address_hash bytea NOT NULL,
        added_at timestamptz NOT NULL,
        -- When it is asked again.
        due_at timestamptz NOT NULL,
        tried_at timestamptz,
        -- When it last answered, be it that nothing changed.
        read_at timestamptz,
        -- When its text was last read to busy times, and what it called that text.
        text_read_at timestamptz,
        etag text,
        last_modified text,
        failures smallint NOT NULL DEFAULT 0,
        -- Why it could not be read the last time; null: it could, or nobody tried.
        trouble text,
        CONSTRAINT a_calendar_is_added_once UNIQUE (practitioner_id, address_hash)
      );
      CREATE INDEX outside_calendars_due ON outside_calendars (due_at);
      CREATE INDEX outside_calendars_by_account ON outside_calendars (account_id);

      ALTER TABLE busy_times ADD COLUMN calendar_id uuid REFERENCES outside_calendars ON DELETE CASCADE;
      CREATE INDEX busy_times_by_calendar ON busy_times (calendar_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE busy_times DROP COLUMN calendar_id;
      DROP TABLE outside_calendars;
    `);
  }
}
