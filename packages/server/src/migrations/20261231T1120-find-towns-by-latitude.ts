import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The towns around a point without a look at every ZIP code. */
export class FindTownsByLatitude implements MigrationInterface {
  name = 'FindTownsByLatitude1798716000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX places_by_latitude ON places (latitude, longitude) WHERE kind = 'POSTAL_CODE'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX places_by_latitude`);
  }
}
