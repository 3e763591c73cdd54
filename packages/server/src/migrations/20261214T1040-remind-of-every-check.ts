import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever keeps a listing is told of every look-up that ends, not of licences and certificates alone. */
export class RemindOfEveryCheck implements MigrationInterface {
  name = 'RemindOfEveryCheck1797244800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      -- Which of several: an insurer's slug; empty for everything else.
      ALTER TABLE renewal_reminders ADD COLUMN which text NOT NULL DEFAULT '';
      ALTER TABLE renewal_reminders DROP CONSTRAINT renewal_reminders_pkey;
      ALTER TABLE renewal_reminders ADD PRIMARY KEY (practitioner_id, fact, subject_id, which, last_day, days);
      ALTER TABLE renewal_reminders DROP CONSTRAINT renewal_reminders_fact_check;
      ALTER TABLE renewal_reminders ADD CONSTRAINT renewal_reminders_fact_check CHECK (fact IN ('LICENSE', 'LICENSE_CHECK',
        'CERTIFICATE', 'BOARD_CHECK', 'EXCLUSION_CHECK', 'TRAINING_CHECK', 'INSURER_CHECK'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM renewal_reminders WHERE fact NOT IN ('LICENSE', 'LICENSE_CHECK', 'CERTIFICATE');
      ALTER TABLE renewal_reminders DROP CONSTRAINT renewal_reminders_fact_check;
      ALTER TABLE renewal_reminders ADD CONSTRAINT renewal_reminders_fact_check
        CHECK (fact IN ('LICENSE', 'LICENSE_CHECK', 'CERTIFICATE'));
      -- The key over it goes with the column.
      ALTER TABLE renewal_reminders DROP COLUMN which;
      ALTER TABLE renewal_reminders ADD PRIMARY KEY (practitioner_id, fact, subject_id, last_day, days);
    `);
  }
}
