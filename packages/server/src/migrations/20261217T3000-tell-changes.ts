import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partners keep copies of listings: what changed since they last asked is told in an order that skips nothing. */
export class TellChanges implements MigrationInterface {
  name = 'TellChanges1797573600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row. Whoever tells anything locks it first, so positions are given out in the order in which they are seen.
      CREATE TABLE practitioner_feed (
        is_the_only_one boolean PRIMARY KEY DEFAULT true CHECK (is_the_only_one),
        last_position bigint NOT NULL DEFAULT 0,
        -- The last position of a removal that is not told any more.
        dropped_through bigint NOT NULL DEFAULT 0
      );
      INSERT INTO practitioner_feed DEFAULT VALUES;

      -- Which process told first after which position. A copy of a database that is brought back knows less of them than
      -- the cursors that were given meanwhile.
      CREATE TABLE practitioner_feed_beginnings (
        id text PRIMARY KEY,
        after_position bigint NOT NULL UNIQUE
      );

      -- The last change of everybody who was ever seen, and nothing of what it says. Not a reference: a removal is told
      -- when the practitioner is gone.
      CREATE TABLE practitioner_changes (
        practitioner_id uuid PRIMARY KEY,
        position bigint NOT NULL CONSTRAINT practitioner_changes_have_one_order UNIQUE,
        kind text NOT NULL CHECK (kind IN ('PUBLISHED', 'CHANGED', 'VERIFICATION_CHANGED', 'HIDDEN', 'REMOVED')),
        at timestamptz NOT NULL,
        -- Hashes of what was to be seen when it was told; null: nothing is to be seen.
        facts text,
        checks text,
        -- The next day on which it may say something else without any write; null: none.
        again_on date
      );
      CREATE INDEX practitioner_changes_by_day ON practitioner_changes (again_on);
      CREATE INDEX practitioner_removals_by_age ON practitioner_changes (at) WHERE kind IN ('HIDDEN', 'REMOVED');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE practitioner_changes, practitioner_feed_beginnings, practitioner_feed;
      DELETE FROM change_positions WHERE follower = 'directory.practitioner-changes';
    `);
  }
}
