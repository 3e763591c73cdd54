import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tagalog is asked for as "fil", however it is typed: whoever speaks it was counted as "tl" and found by nobody. */
export class WriteLanguagesOneWay implements MigrationInterface {
  name = 'WriteLanguagesOneWay1795860600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      WITH rewritten AS (
        UPDATE practitioners SET languages = array_replace(languages, 'tl', 'fil')
        WHERE 'tl' = ANY (languages) RETURNING id
      )
      INSERT INTO changes (kind, subject_kind, subject_id, at)
      SELECT 'listing.languages-rewritten', 'practitioner', id, now() FROM rewritten
    `);
  }

  async down(): Promise<void> {
    // Both are names of one language, and no row says which of them somebody chose.
  }
}
