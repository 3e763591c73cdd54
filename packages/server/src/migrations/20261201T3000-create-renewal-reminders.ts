import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of a listing who keeps it was told lapses: each once for each last day and each of the days before it. */
export class CreateRenewalReminders implements MigrationInterface {
  name = 'CreateRenewalReminders1796155200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE renewal_reminders (
        practitioner_id uuid NOT NULL REFERENCES practitioners ON DELETE CASCADE,
        fact text NOT NULL CHECK (fact IN ('LICENSE', 'LICENSE_CHECK', 'CERTIFICATE')),
        -- The licence, or the place that is certified. It may be gone since.
        subject_id uuid NOT NULL,
        last_day date NOT NULL,
        -- So many days before the last one.
        days integer NOT NULL,
        -- What was told together was told in one letter.
        letter_id uuid NOT NULL,
        PRIMARY KEY (practitioner_id, fact, subject_id, last_day, days)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE renewal_reminders`);
  }
}
