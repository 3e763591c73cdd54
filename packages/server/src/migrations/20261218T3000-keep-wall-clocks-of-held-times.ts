import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Also other times that are proposed or offered are what the clock shows: each held time knows what that was, and by which rules. */
export class KeepWallClocksOfHeldTimes implements MigrationInterface {
  name = 'KeepWallClocksOfHeldTimes1797660000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE held_times
        -- Of the talk's place; null where a version from before wrote it.
        ADD COLUMN time_zone text,
        -- "2026-12-09T15:00", by that zone and the zone data of its row.
        ADD COLUMN wall_clock text,
        ADD COLUMN zone_data_version text,
        ADD CONSTRAINT a_wall_clock_is_of_a_zone
          CHECK (num_nonnulls(time_zone, wall_clock, zone_data_version) IN (0, 3)) NOT VALID;
      -- By which rules the times that were free were worked out; null where a version from before looked.
      ALTER TABLE waiting_list_looks ADD COLUMN zone_data_version text;
      -- By which rules it was worked out; null where a version from before did.
      ALTER TABLE next_slots ADD COLUMN zone_data_version text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE next_slots DROP COLUMN zone_data_version;
      ALTER TABLE waiting_list_looks DROP COLUMN zone_data_version;
      ALTER TABLE held_times DROP COLUMN zone_data_version, DROP COLUMN wall_clock, DROP COLUMN time_zone;
    `);
  }
}
