import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A form that is sent again with other words changes what it added; so a draft knows which form added what. */
export class RememberWhatAFormAdded implements MigrationInterface {
  name = 'RememberWhatAFormAdded1797660600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      -- By the name a form was drawn with: {"<name>": {"id": "<the thing>", "revision": <of its last save>}}.
      ALTER TABLE listing_drafts ADD COLUMN added jsonb NOT NULL DEFAULT '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE listing_drafts DROP COLUMN added`);
  }
}
