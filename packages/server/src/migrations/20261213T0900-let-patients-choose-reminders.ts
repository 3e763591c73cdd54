import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever is to be at a talk is reminded of it as they wish. A wish is no health fact and says nothing of anybody, so it
 * is a column; the reminders themselves are owed mails, which hold no address and no word.
 */
export class LetPatientsChooseReminders implements MigrationInterface {
  name = 'LetPatientsChooseReminders1797152400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE consultations ADD COLUMN reminders text[] NOT NULL DEFAULT '{ONE_DAY,TWO_HOURS}'
        CONSTRAINT reminders_are_known CHECK (reminders <@ '{THREE_DAYS,ONE_DAY,TWO_HOURS}');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE consultations DROP COLUMN reminders`);
  }
}
