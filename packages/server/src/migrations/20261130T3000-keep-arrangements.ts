import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a confirmed talk is reached, encrypted like everything said in confidence, and what a practitioner usually says. */
export class KeepArrangements implements MigrationInterface {
  name = 'KeepArrangements1796065200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE consultations
        ADD COLUMN arrangement bytea,
        -- How often its entry in calendars has changed since it was confirmed.
        ADD COLUMN calendar_sequence integer NOT NULL DEFAULT 0 CHECK (calendar_sequence >= 0),
        ADD CONSTRAINT erased_arrangements_are_gone CHECK (answers_erased_at IS NULL OR arrangement IS NULL);

      -- What was arranged last, for talks of one mode at one place: the next one begins with it.
      CREATE TABLE usual_arrangements (
        id uuid PRIMARY KEY,
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        mode text NOT NULL CHECK (mode IN ('IN_PERSON', 'VIDEO', 'PHONE')),
        location_id uuid REFERENCES locations ON DELETE CASCADE,
        -- Ciphertext, bound to its column and row.
        arrangement bytea NOT NULL,
        CONSTRAINT one_usual_arrangement_for_each_place UNIQUE NULLS NOT DISTINCT (practitioner_id, mode, location_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE usual_arrangements;
      ALTER TABLE consultations
        DROP CONSTRAINT erased_arrangements_are_gone, DROP COLUMN arrangement, DROP COLUMN calendar_sequence
    `);
  }
}
