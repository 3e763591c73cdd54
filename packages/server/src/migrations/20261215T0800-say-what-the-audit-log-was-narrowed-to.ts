import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads the audit log is written into it, with what they narrowed it to: ids, days and names that stand in the code. */
export class SayWhatTheAuditLogWasNarrowedTo implements MigrationInterface {
  name = 'SayWhatTheAuditLogWasNarrowedTo1797321600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL lock_timeout = '5s';
      ALTER TABLE audit_entries ADD COLUMN narrowed_to text
        CONSTRAINT narrowed_to_ids_days_and_names
          CHECK (narrowed_to ~ '^(who|what|from|to|page)=[A-Za-z0-9.-]{1,90}( (what|from|to|page)=[A-Za-z0-9.-]{1,90}){0,4}$');

      -- A worker of before would seal such an entry without this column, and the chain would not fit. By this name it
      -- finds nothing to seal with, and what waits is sealed by the first worker that covers all of it.
      ALTER TABLE audit_chain_end RENAME COLUMN seal TO last_seal;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_chain_end RENAME COLUMN last_seal TO seal;
      ALTER TABLE audit_entries DROP COLUMN narrowed_to;
    `);
  }
}
