import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A patient's link to everything is mailed when it is asked for, and works for a short time. The other purposes need
 * nothing here: their tokens are derived, and how long each is of use stands in the consultation.
 */
export class GiveLinksAPurpose implements MigrationInterface {
  name = 'GiveLinksAPurpose1797418800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE access_links
        -- Counting up makes the link to everything of before worthless.
        ADD COLUMN brief_round integer NOT NULL DEFAULT 0 CHECK (brief_round >= 0),
        ADD COLUMN brief_until timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE access_links DROP COLUMN brief_round, DROP COLUMN brief_until`);
  }
}
