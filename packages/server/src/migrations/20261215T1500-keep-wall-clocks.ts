import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the wall clock of a talk's place showed when its time was agreed on: what is kept when a government changes its clocks. */
export class KeepWallClocks implements MigrationInterface {
  name = 'KeepWallClocks1797346800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE consultations
        -- "2026-12-09T15:00", by the zone and the zone data of its row; null where a version from before wrote it.
        ADD COLUMN wall_clock text,
        -- New zone data moved it, or would have and could not: people are asked whether the time is right.
        ADD COLUMN clocks_changed text CHECK (clocks_changed IN ('MOVED', 'STANDS')),
        ADD COLUMN time_checked_by text[] NOT NULL DEFAULT '{}',
        ADD CONSTRAINT a_side_says_it_once CHECK (time_checked_by <@ ARRAY['PATIENT', 'PRACTITIONER']);
      CREATE INDEX consultations_by_zone_data ON consultations (zone_data_version) WHERE state IN ('REQUESTED', 'CONFIRMED');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX consultations_by_zone_data;
      ALTER TABLE consultations DROP COLUMN wall_clock, DROP COLUMN clocks_changed, DROP COLUMN time_checked_by;
    `);
  }
}
