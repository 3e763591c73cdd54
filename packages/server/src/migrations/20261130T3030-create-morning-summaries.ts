import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a practitioner wants a summary in the morning, and the last morning that had one. */
export class CreateMorningSummaries implements MigrationInterface {
  name = 'CreateMorningSummaries1796067000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE morning_summaries (
        practitioner_id uuid PRIMARY KEY REFERENCES practitioners ON DELETE CASCADE,
        wanted boolean NOT NULL DEFAULT true,
        -- By the clock the hours are kept by: one a date, whatever the clock does.
        written_on date
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE morning_summaries`);
  }
}
