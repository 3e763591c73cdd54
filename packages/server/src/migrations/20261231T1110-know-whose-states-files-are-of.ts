import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which states' files of open data somebody may stand in: a licence or a place that is gone says nothing of it any more. */
export class KnowWhoseStatesFilesAreOf implements MigrationInterface {
  name = 'KnowWhoseStatesFilesAreOf1798715400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- As the follower last saw it, which takes the rows of whoever left. An older version leaves it as it is.
      CREATE TABLE open_data_states (
        practitioner_id uuid NOT NULL,
        jurisdiction text NOT NULL,
        PRIMARY KEY (practitioner_id, jurisdiction)
      );
      INSERT INTO open_data_states
        SELECT practitioner_id, jurisdiction FROM licenses
        UNION SELECT pl.practitioner_id, l.region FROM practitioner_locations pl JOIN locations l ON l.id = pl.location_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE open_data_states`);
  }
}
