import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was erased, of which kind and when: what a restored database erases again, and what operators see counted. */
export class CreateErasures implements MigrationInterface {
  name = 'CreateErasures1797343800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE erasures (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        -- From a list of the code: "consultation.answers".
        kind text NOT NULL,
        -- An id that was drawn by lot and now leads to nobody; null where many were erased at once, by their date.
        subject_id uuid,
        count integer NOT NULL DEFAULT 1 CHECK (count > 0),
        -- Its date had come, or somebody wanted it.
        why text NOT NULL CHECK (why IN ('DATE', 'WISH')),
        -- Since when it stands in the file beside the database, too.
        noted_at timestamptz,
        CONSTRAINT one_subject_is_one CHECK (subject_id IS NULL OR count = 1)
      );
      CREATE INDEX erasures_by_instant ON erasures (at);
      CREATE INDEX erasures_to_note ON erasures (at) WHERE noted_at IS NULL AND subject_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE erasures`);
  }
}
