import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a practitioner who says no wants the patient to be shown others who offer the same. */
export class SuggestOthers implements MigrationInterface {
  name = 'SuggestOthers1796065800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE consultations ADD COLUMN suggests_others boolean NOT NULL DEFAULT true`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE consultations DROP COLUMN suggests_others`);
  }
}
