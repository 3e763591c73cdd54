import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done, and to what kind of thing, is a name that stands in the code: nothing that somebody wrote comes there. */
export class AuditWordsOfClosedLists implements MigrationInterface {
  name = 'AuditWordsOfClosedLists1797244200000';

  async up(runner: QueryRunner): Promise<void> {
    // Entries of before are what they are: nobody may change them.
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE audit_entries
        ADD CONSTRAINT action_is_a_name_of_a_closed_list
          CHECK (length(action) <= 80 AND action ~ '^[a-z]+(-[a-z]+)*([.][a-z]+(-[a-z]+)*)+$') NOT VALID,
        ADD CONSTRAINT subject_kind_is_a_word_of_a_closed_list
          CHECK (length(subject_kind) <= 40 AND subject_kind ~ '^[a-z]+([_-][a-z]+)*$') NOT VALID;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_entries
        DROP CONSTRAINT action_is_a_name_of_a_closed_list, DROP CONSTRAINT subject_kind_is_a_word_of_a_closed_list;
    `);
  }
}
