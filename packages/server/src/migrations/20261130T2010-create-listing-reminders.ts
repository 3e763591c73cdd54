import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which reminders were sent to who keeps a listing: each once for each time the listing was confirmed. */
export class CreateListingReminders implements MigrationInterface {
  name = 'CreateListingReminders1796069400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE listing_reminders (
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        -- The confirmation that has grown old, and the days after it on which somebody was reminded.
        confirmed_on date NOT NULL,
        days integer NOT NULL,
        PRIMARY KEY (practitioner_id, confirmed_on, days)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE listing_reminders`);
  }
}
