import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every ZIP code, city and state, by the words people type for them. */
export class CreatePlaces implements MigrationInterface {
  name = 'CreatePlaces1795255860000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE places (
        kind text NOT NULL CHECK (kind IN ('POSTAL_CODE', 'CITY', 'REGION')),
        -- As it is looked up: folded, without marks, "st" written out. One place may stand here under several names.
        key text NOT NULL,
        label text NOT NULL,
        region text NOT NULL,
        latitude double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
        time_zone text NOT NULL,
        population integer NOT NULL
      );
      CREATE INDEX places_by_name ON places (key text_pattern_ops);
      CREATE INDEX places_by_resemblance ON places USING gin (key gin_trgm_ops) WHERE kind <> 'POSTAL_CODE';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE places`);
  }
}
