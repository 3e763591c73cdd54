import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a partner with live keys asks to go by instead of what an operator said yes to. Nothing else of it changes before a yes. */
export class LetPartnersAskForOtherWords implements MigrationInterface {
  name = 'LetPartnersAskForOtherWords1798714800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE partners
        ADD COLUMN asked_organisation text CHECK (length(asked_organisation) BETWEEN 1 AND 120),
        ADD COLUMN asked_site text CHECK (length(asked_site) BETWEEN 1 AND 200),
        ADD COLUMN asked_purpose text CHECK (length(asked_purpose) BETWEEN 1 AND 1000),
        ADD COLUMN words_asked_at timestamptz,
        ADD CONSTRAINT other_words_are_whole
          CHECK (num_nulls(asked_organisation, asked_site, asked_purpose, words_asked_at) IN (0, 4));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE partners DROP COLUMN asked_organisation, DROP COLUMN asked_site, DROP COLUMN asked_purpose,
        DROP COLUMN words_asked_at
    `);
  }
}
