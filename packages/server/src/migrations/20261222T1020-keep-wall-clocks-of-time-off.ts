import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time off is typed by the wall clock, and is what that shows: also when the rules about local time change. */
export class KeepWallClocksOfTimeOff implements MigrationInterface {
  name = 'KeepWallClocksOfTimeOff1797934800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`SET LOCAL lock_timeout = '5s'`);
    await runner.query(`
      ALTER TABLE time_off
        -- In which it was typed; null where a version from before wrote it, and nothing has looked at it yet.
        ADD COLUMN time_zone text,
        -- "2026-12-24T00:00", by that zone and the zone data of its row.
        ADD COLUMN wall_from text,
        ADD COLUMN wall_until text,
        ADD COLUMN zone_data_version text,
        ADD CONSTRAINT time_off_shows_both_ends_or_none
          CHECK (num_nonnulls(time_zone, wall_from, wall_until, zone_data_version) IN (0, 4)) NOT VALID
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE time_off DROP COLUMN zone_data_version, DROP COLUMN wall_until, DROP COLUMN wall_from,
        DROP COLUMN time_zone
    `);
  }
}
