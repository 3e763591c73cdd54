import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A listing whose keeper deleted their account leaves a name, for as long as patients hold a request to it. */
export class LetAccountsBeDeleted implements MigrationInterface {
  name = 'LetAccountsBeDeleted1796292000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';

      -- When everything but the name was erased; null: it was not. The name goes once no patient holds a request.
      ALTER TABLE practitioners ADD COLUMN left_at timestamptz;
      CREATE INDEX practitioners_who_left ON practitioners (left_at) WHERE left_at IS NOT NULL;

      ALTER TABLE mail_links DROP CONSTRAINT mail_links_purpose_check;
      ALTER TABLE mail_links ADD CONSTRAINT mail_links_purpose_check
        CHECK (purpose IN ('SIGN_IN', 'CHANGE_EMAIL', 'INVITE_OPERATOR', 'GOODBYE'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM mail_links WHERE purpose = 'GOODBYE';
      ALTER TABLE mail_links DROP CONSTRAINT mail_links_purpose_check;
      ALTER TABLE mail_links ADD CONSTRAINT mail_links_purpose_check
        CHECK (purpose IN ('SIGN_IN', 'CHANGE_EMAIL', 'INVITE_OPERATOR'));
      ALTER TABLE practitioners DROP COLUMN left_at;
    `);
  }
}
